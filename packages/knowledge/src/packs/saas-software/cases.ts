import type { Case } from '@okr/core/pack'
import { cited, t } from './words.ts'

export const cases: Case[] = [
  {
    id: 'sourcegraph',
    organisation: t('Sourcegraph', 'Sourcegraph'),
    named: true,
    country: t('美国', 'United States'),
    size: null,
    sizeBand: null,
    industries: ['saas-software'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      cited(
        ['sourcegraph-goals-archive'],
        '软件公司，在公开手册里存档自己历年的目标与做法。',
        'A software company that archives its goals and practice in a public handbook.',
      ),
    ],
    deployment: [
      cited(
        ['sourcegraph-about-pr-322'],
        '2019 年的拉取请求记下规则：团队 OKR 须在季度开始前一周批准，不直接用于个人评审与薪酬。',
        'A 2019 pull request set the rules: team OKRs approved a week before the quarter, not directly used for individual review or pay.',
      ),
      cited(
        ['sourcegraph-goals-archive'],
        '先后试过较松散的目标、年度加季度 OKR，再回到季度。',
        'It tried looser goals, then yearly plus quarterly OKRs, then quarters again.',
      ),
    ],
    outcomes: [
      cited(
        ['sourcegraph-goals-archive'],
        '松散目标没有达到预期，年度 OKR 跟不上变化。',
        'Looser goals missed the desired outcome; yearly OKRs did not keep pace.',
      ),
      cited(
        ['sourcegraph-goals-guidelines'],
        '指引写道：目标是沟通工具，丢弃错的目标好过把它做完。',
        'Its guidelines call goals communication tools and prefer discarding a wrong one to finishing it.',
      ),
    ],
    lessons: [
      t(
        '把“季中可作废”写进用法：换掉错的 KR 要有理由和日期，不算失败。',
        'Write mid-quarter disposal into the house rules: a wrong key result goes with reason and date, not shame.',
      ),
      t(
        '年度只留方向，给小组的 KR 按季定，改动走代码评审那样的公开流程。',
        'Keep yearly direction only; squads’ key results are quarterly and change in the open, as code does.',
      ),
    ],
    caveats: t(
      '存档里的日期前后不一致，有一项试验的日期晚于它所属的财年。',
      'Dates in the archive disagree: one experiment is dated after the fiscal year it belongs to.',
    ),
    sources: ['sourcegraph-goals-archive', 'sourcegraph-goals-guidelines', 'sourcegraph-about-pr-322'],
  },
  {
    id: 'buffer',
    organisation: t('Buffer', 'Buffer'),
    named: true,
    country: t('全球，远程', 'global, remote'),
    size: null,
    sizeBand: null,
    industries: ['saas-software'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      cited(
        ['buffer-2016-okrs'],
        '社交媒体软件公司，2016 年把 OKR 当作一项试验。',
        'A social-media software company that treated OKRs as an experiment through 2016.',
      ),
    ],
    deployment: [
      cited(
        ['buffer-2016-okrs'],
        '按季写个人与团队目标，全员可见；七成算好成绩。',
        'Quarterly personal and team goals, open to all; 70% was a good grade.',
      ),
      cited(
        ['atlassian-buffer-okr'],
        '市场负责人说明怎样用 OKR 在许多互相竞争的计划里聚焦。',
        'Its marketing head explains using OKRs to focus many competing plans.',
      ),
    ],
    outcomes: [
      cited(
        ['buffer-2016-okrs'],
        '公司公开分享了试验所得；所见文字没有经营数字。',
        'It shared what the experiment taught; the text seen holds no business figures.',
      ),
    ],
    lessons: [
      t(
        '把采用当作产品试验：先写假设和结束日，半年后公开复盘再决定去留。',
        'Run adoption like a product experiment: hypothesis, end date, a public review after half a year.',
      ),
    ],
    caveats: t('之后几年的做法不在所读来源之内。', 'Later years are outside the sources read.'),
    sources: ['buffer-2016-okrs', 'atlassian-buffer-okr'],
  },
  {
    id: 'pusher',
    organisation: t('Pusher', 'Pusher'),
    named: true,
    country: t('英国', 'United Kingdom'),
    size: t('初创公司', 'start-up'),
    sizeBand: null,
    industries: ['saas-software'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      cited(
        ['pusher-okrs-challenges'],
        '团队变大，需要对齐、透明与共同的目的。',
        'A growing team looked for alignment, transparency and purpose.',
      ),
    ],
    deployment: [
      cited(
        ['pusher-okrs-challenges'],
        '采用公司与团队 OKR；有员工担心把成功缩成数字。',
        'Company and team OKRs; some staff worried about reducing success to numbers.',
      ),
    ],
    outcomes: [
      cited(
        ['pusher-okrs-challenges'],
        '文章讲了推行的好处与难处，没有给出任何数字。',
        'The post describes benefits and challenges, without figures.',
      ),
    ],
    lessons: [
      t(
        '开始前先回应工程师的疑虑，并说清哪些工作不写成 KR。',
        'Answer engineers’ doubts before starting, and say which work will never be a key result.',
      ),
    ],
    caveats: t('公司技术博客，日期未显示。', 'The company’s engineering blog; the date was not shown.'),
    sources: ['pusher-okrs-challenges'],
  },
  {
    id: 'racki-company',
    organisation: t(
      'Kyle Racki 创办的软件公司（节选未写公司名）',
      'Kyle Racki’s software company (not named in the excerpt)',
    ),
    named: true,
    country: null,
    size: null,
    sizeBand: null,
    industries: ['saas-software'],
    system: 'okr-dropped-or-criticised',
    evidenceGrade: 'B',
    background: [
      cited(
        ['racki-stopped-okrs'],
        '创始人不顾先试点的常见建议，一次推到全公司。',
        'The founder rolled OKRs out to the whole company at once, despite the usual advice to pilot.',
      ),
    ],
    deployment: [
      cited(
        ['racki-stopped-okrs'],
        '没有试点，全员同时上线；跑过一段后停用。',
        'A launch for everyone, without a pilot; later stopped.',
      ),
    ],
    outcomes: [
      cited(
        ['racki-stopped-okrs'],
        '作者认为 OKR 很难做对，需要许多个季度。',
        'The author says OKRs are hard to get right and take many quarters.',
      ),
    ],
    lessons: [
      t(
        '先在一条产品线跑满两三个季度；第一季就全员上线，学费由所有小组一起交。',
        'Run one product line for two or three quarters first; a company-wide first quarter makes every squad pay the tuition.',
      ),
    ],
    caveats: t('反面案例，只看到文章的前一部分。', 'A critical case; only the first part of the post was seen.'),
    sources: ['racki-stopped-okrs'],
  },
  {
    id: 'xqa-team',
    organisation: t('xqa.io 的软件团队', 'Software team at xqa.io'),
    named: true,
    country: null,
    size: null,
    sizeBand: null,
    industries: ['saas-software'],
    system: 'okr-dropped-or-criticised',
    evidenceGrade: 'B',
    background: [
      cited(
        ['xqa-killed-okrs'],
        '按书本上的做法，连续运行季度 OKR 三年。',
        'Three years of quarterly OKRs by the book.',
      ),
    ],
    deployment: [
      cited(
        ['xqa-killed-okrs'],
        '层层分解、评分会、规划马拉松；之后改用简单稳定的目标。',
        'Cascades, grading ceremonies and planning marathons; then simple, stable goals instead.',
      ),
    ],
    outcomes: [
      cited(
        ['xqa-killed-okrs'],
        '作者自估规划约占工程时间的 15%；目标变得比工作完成得快，团队开始优化评分。',
        'By the authors’ own estimate planning took about 15% of engineering time; goals changed faster than work finished, and teams optimised grades.',
      ),
    ],
    lessons: [
      t(
        '把规划工时当护栏每季公布，超限先减目标数和评分会。',
        'Publish planning hours as a guardrail; over the limit, cut objectives and grading first.',
      ),
      t(
        '一季做不完的平台改造别按季重置，目标跨季，KR 取中间读数。',
        'Do not reset platform work each quarter: let the objective run on, with interim readings as key results.',
      ),
    ],
    caveats: t(
      '反面案例；网站背后的组织未能辨明，数字是作者自估。',
      'A critical case; the organisation behind the site is unidentified and the figure is its own estimate.',
    ),
    sources: ['xqa-killed-okrs'],
  },
  {
    id: 'collaboration-factory',
    organisation: t('collaboration Factory', 'collaboration Factory'),
    named: true,
    country: t('德国', 'Germany'),
    size: t('100 人以上', 'more than 100 people'),
    sizeBand: null,
    industries: ['saas-software'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      cited(
        ['murakamy-collaboration-factory'],
        '项目软件公司，正处在快速增长期。',
        'A project-software firm in fast growth.',
      ),
    ],
    deployment: [
      cited(
        ['murakamy-collaboration-factory'],
        '2019 与 2020 年之交引入 OKR，用来驾驭增长。',
        'OKR came in around the turn of 2019/2020 to steer that growth.',
      ),
    ],
    outcomes: [
      cited(
        ['murakamy-collaboration-factory'],
        '首席运营官的建议是宜早不宜迟；没有效果数字。',
        'The COO’s advice is to start early rather than late; no effects are given.',
      ),
    ],
    lessons: [
      t(
        '人还不多、产品线只有一条时就立规矩，比分出多个小组后再统一口径省事。',
        'Set the rules while there is one product line; agreeing definitions after splitting into squads costs more.',
      ),
    ],
    caveats: t('咨询公司的访谈，靠 OKR 服务收费。', 'An interview by a consultancy that sells OKR services.'),
    sources: ['murakamy-collaboration-factory'],
  },
]
