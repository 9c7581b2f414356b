import type { Case } from '@okr/core/pack'
import { cited, t } from './words.ts'

export const cases: Case[] = [
  {
    id: 'deloitte-no-cascade',
    organisation: t('德勤（Deloitte）', 'Deloitte'),
    named: true,
    country: t('美国', 'United States'),
    size: null,
    sizeBand: null,
    industries: ['professional-services'],
    system: 'okr-dropped-or-criticised',
    evidenceGrade: 'B',
    background: [
      cited(
        ['hbr-2015-deloitte-reinventing'],
        '算下来，每年花在评价上的时间接近 200 万小时。',
        'It counted close to 2 million hours a year spent on reviews.',
      ),
    ],
    deployment: [
      cited(
        ['hbr-2015-deloitte-reinventing'],
        '新体系不做目标层层分解、不做一年一次的评价，也不用 360 度工具。',
        'The new design has no cascading objectives, no once-a-year reviews and no 360-degree tools.',
      ),
    ],
    outcomes: [
      cited(
        ['hbr-2015-deloitte-reinventing'],
        '文章所引调查中，58% 的高管说自己的做法既没有带动投入，也没有带动绩效；所见部分没有新体系的效果。',
        '58% of executives surveyed said their approach drove neither engagement nor performance; the part seen gives no effects of the redesign.',
      ),
      cited(
        ['hbr-2016-performance-revolution'],
        '2016 年另一篇文章把它与 Accenture、PwC 同列为放弃年度评价的公司。',
        'A 2016 article names it with Accenture and PwC among firms dropping annual appraisals.',
      ),
    ],
    lessons: [
      t(
        '先用工时编号量出目标与评价花了多少小时，再决定要不要层层分解到每个顾问。',
        'Measure hours for goals and reviews with a time code before cascading to every consultant.',
      ),
      t(
        '评价贴着项目走：项目收尾谈一次，比年底回忆十个项目可靠。',
        'Tie reviews to projects: one talk at each close beats recalling ten at year-end.',
      ),
    ],
    caveats: t(
      '批评的是层层分解与年度评价，不是 OKR 本身；只看到文章开头。',
      'It criticises cascades and yearly reviews, not OKRs as such; only the opening was seen.',
    ),
    sources: ['hbr-2015-deloitte-reinventing', 'hbr-2016-performance-revolution'],
  },
  {
    id: 'revium',
    organisation: t('Revium', 'Revium'),
    named: true,
    country: t('澳大利亚', 'Australia'),
    size: t('三年内规模翻倍的数字代理公司', 'a digital agency that doubled in three years'),
    sizeBand: null,
    industries: ['professional-services'],
    system: 'okr-dropped-or-criticised',
    evidenceGrade: 'B',
    background: [
      cited(
        ['revium-failing-at-okrs'],
        '三年翻倍后发现，规划一直只围着管理层转。',
        'After doubling in three years it found its planning centred on management.',
      ),
    ],
    deployment: [
      cited(
        ['revium-failing-at-okrs'],
        '从 2019 年底起尝试 OKR，想换掉围着管理层转的规划。',
        'From late 2019 it tried OKRs in place of planning centred on management.',
      ),
    ],
    outcomes: [
      cited(
        ['revium-failing-at-okrs'],
        '作者自称失败，但说从中学到了有用的东西，让公司变好了。',
        'The author calls it a failure that taught useful lessons and made a better business.',
      ),
    ],
    lessons: [
      t(
        '头一轮的价值可能在起草时的争论：把“该不该接这类活”谈开，比评分更要紧。',
        'The first round’s worth may lie in the drafting quarrel: settling which work to take matters more than scores.',
      ),
    ],
    caveats: t('反面案例，只看到文章的前一部分。', 'A critical case; only the first part of the post was seen.'),
    sources: ['revium-failing-at-okrs'],
  },
  {
    id: 'convivio',
    organisation: t('Convivio', 'Convivio'),
    named: true,
    country: t('英国', 'United Kingdom'),
    size: t('小型代理公司', 'small agency'),
    sizeBand: null,
    industries: ['professional-services'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      cited(
        ['convivio-okr-agency'],
        '数字代理公司，在公开手册里写起步或转型阶段怎样用 OKR 聚焦与对齐。',
        'A digital agency whose public playbook covers OKRs for focus and alignment in an agency’s start-up stage and times of change.',
      ),
    ],
    deployment: [
      cited(
        ['convivio-okr-agency'],
        '认为 OKR 能推动代理公司转型，但开头可能需要指令式。',
        'It says OKRs can drive an agency through transformation, but the start may need to be directive.',
      ),
    ],
    outcomes: [
      cited(
        ['convivio-okr-agency'],
        '所见是手册里的主张，没有实施结果，也没有数字。',
        'A statement of its playbook, without results or figures.',
      ),
    ],
    lessons: [
      t(
        '转型头一季由合伙人定题、定边界，等项目经理有了空档再放手起草。',
        'In the first quarter partners set topic and limits; drafting passes on once project managers have hours for it.',
      ),
    ],
    caveats: t('公开文字很短。', 'The public text is short.'),
    sources: ['convivio-okr-agency'],
  },
  {
    id: 'tenacity-works',
    organisation: t('Tenacity Works', 'Tenacity Works'),
    named: true,
    country: null,
    size: t('小型服务公司，当时成立 13 年', 'small service firm, 13 years old at the time'),
    sizeBand: null,
    industries: ['professional-services'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      cited(
        ['tenacity-works-okr'],
        '成立 13 年的服务公司，业务一直跟着来单被动走。',
        'A 13-year-old service business with a reactive model.',
      ),
    ],
    deployment: [
      cited(
        ['tenacity-works-okr'],
        '定了四个 2020 年公司 OKR，放在公开的 wiki 上；员工写自己的 OKR 接上去。',
        'Four company OKRs for 2020 on an open wiki; staff write OKRs that feed into them.',
      ),
    ],
    outcomes: [
      cited(
        ['tenacity-works-okr'],
        '文章讲了理由和做法，之后的结果没有看到。',
        'The post gives reasons and set-up; later results were not seen.',
      ),
    ],
    lessons: [
      t(
        '靠来单过日子的公司，先写清哪类活不再接，目标才有人手去做。',
        'A firm that lives on what comes in must first write what it will refuse; only then do goals get hours.',
      ),
    ],
    caveats: t('公司博客，写在刚开始的时候。', 'The firm’s own blog, written at the start.'),
    sources: ['tenacity-works-okr'],
  },
  {
    id: 'msg-products',
    organisation: t('msg（产品与开发事业部）', 'msg (Products & Development)'),
    named: true,
    country: t('德国', 'Germany'),
    size: t('约 600 人，所在集团 8,500 多人', 'about 600 in a group of more than 8,500'),
    sizeBand: null,
    industries: ['professional-services', 'saas-software'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      cited(
        ['murakamy-msg'],
        'IT 咨询公司 msg 的一个事业部讲述使用 OKR 的经验。',
        'A division of the IT consultancy msg reports on its use of OKR.',
      ),
    ],
    deployment: [
      cited(
        ['murakamy-msg'],
        '由事业部负责人和一位内部 OKR 推动者受访。',
        'The division’s head and an internal OKR champion are interviewed.',
      ),
    ],
    outcomes: [
      cited(
        ['murakamy-msg'],
        '所见的开头部分没有写到结果，也没有数字。',
        'The opening seen tells of no results and holds no figures.',
      ),
    ],
    lessons: [
      t(
        '大型服务集团可先在一个事业部跑，推动者由懂项目的人兼任，不必等集团统一。',
        'A large services group can begin in one division with a champion who knows projects, without waiting for the group.',
      ),
    ],
    caveats: t(
      '咨询公司访谈，只看到开头；经验启示是我们的读法。',
      'A consultancy’s interview, opening only; the lesson is ours.',
    ),
    sources: ['murakamy-msg'],
  },
]
