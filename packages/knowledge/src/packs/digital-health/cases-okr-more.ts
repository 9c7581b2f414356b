import type { Case } from '@okr/core/pack'

/** A public body, a supplier to hospitals, and two cases told in a book. */
export const moreOkrCases: Case[] = [
  {
    id: 'va-digital',
    organisation: { 'zh-CN': '美国退伍军人事务部数字团队', en: 'US Department of Veterans Affairs digital teams' },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: { 'zh-CN': '部级数字产品团队', en: 'digital products of a whole department' },
    sizeBand: null,
    industries: ['digital-health', 'public-nonprofit', 'hospitals-pharma-biotech'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '首席技术官办公室负责退伍军人网站与移动应用，OKR 写在公开代码仓库里。',
          en: 'The chief technology officer’s office runs digital products for veterans and keeps its OKRs public.',
        },
        sources: ['va-gov-team-mobile-okrs-2024'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '数字体验目标的关键结果含：满意度升 5 点、应用评分不低于 4.8、办理量升 25%、无致命错误。',
          en: 'Key results include: satisfaction up 5 points, app rating 4.8 or more, transactions up 25%, no fatal errors.',
        },
        sources: ['va-gov-team-mobile-okrs-2024'],
      },
      {
        text: {
          'zh-CN': '平台目标要求 DORA 四项达到精英级；生产力目标写明不衡量个人。',
          en: 'The platform aims for elite level on four DORA measures; the productivity objective measures no individuals.',
        },
        sources: ['va-gov-team-mobile-okrs-2024'],
      },
      {
        text: {
          'zh-CN': '登录后体验团队只认领自己最能推动的一条：办理量升 25%。',
          en: 'One team took only the key result it could move most: transactions up 25%.',
        },
        sources: ['va-gov-team-fy2024-okrs-auth'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '公开的是目标，未见达成情况；平台领导层计划的一次 OKR 复盘，一年后以“大概已做”关单。',
          en: 'Targets are public, results unseen; a planned review of objective-setting closed a year later as likely done.',
        },
        sources: ['va-gov-team-mobile-okrs-2024', 'va-gov-team-44561-okr-retro'],
      },
    ],
    lessons: [
      {
        'zh-CN': '把“无致命错误”和增长指标写进同一个目标，就是现成的护栏写法。',
        en: '“No fatal errors” beside a growth figure in one objective is a guardrail to copy.',
      },
      {
        'zh-CN': '小队可以只支持一条公司关键结果，不必每条都凑。',
        en: 'A squad may support a single company key result, not all.',
      },
    ],
    caveats: {
      'zh-CN': '是目标而非成绩；政府机构，激励与预算环境不同。',
      en: 'Targets, not results; a government body with other incentives and budgets.',
    },
    sources: ['va-gov-team-mobile-okrs-2024', 'va-gov-team-fy2024-okrs-auth', 'va-gov-team-44561-okr-retro'],
  },
  {
    id: 'recare',
    organisation: { 'zh-CN': 'Recare', en: 'Recare' },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: null,
    sizeBand: null,
    industries: ['digital-health'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '客户是医院，医院的法规与经费变得很快。',
          en: 'Its customers are hospitals, whose law and finance change quickly.',
        },
        sources: ['recare-okr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '公司与每个团队按季度定 OKR；高层先写，团队再推导。',
          en: 'Quarterly OKRs for company and teams; top management writes first, teams derive theirs.',
        },
        sources: ['recare-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '公司博客介绍做法与理由，没有给出结果数字。',
          en: 'The company’s blog explains the practice and its reason; no result figures.',
        },
        sources: ['recare-okr'],
      },
    ],
    lessons: [
      {
        'zh-CN': '卖给医院的公司可以按季度重定优先级，但医院招采周期长，关键结果要取接入、试用等中间环节。',
        en: 'Quarterly priorities suit changing rules, but hospitals buy slowly: use integration and trial steps.',
      },
    ],
    caveats: { 'zh-CN': '公司自己的博客。', en: 'The company’s own blog.' },
    sources: ['recare-okr'],
  },
  {
    id: 'lumeris',
    organisation: { 'zh-CN': 'Lumeris', en: 'Lumeris' },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: null,
    sizeBand: null,
    industries: ['hospitals-pharma-biotech', 'digital-health'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: {
          'zh-CN': '公司内部，医生团队与数据团队互相冲突。',
          en: 'Its doctors’ group and its data team clashed.',
        },
        sources: ['supersummary-doerr-18-21'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '先做文化变革，再上 OKR；该章收有人力负责人 Andrew Cole 的自述。',
          en: 'Culture change came before OKRs; the chapter includes text by HR head Andrew Cole.',
        },
        sources: ['supersummary-doerr-18-21'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '书中作为“文化先行”的例子，摘要里没有数字。',
          en: 'Told in the book as culture first; the summary gives no figures.',
        },
        sources: ['supersummary-doerr-18-21'],
      },
    ],
    lessons: [
      {
        'zh-CN': '医生担心数据被用来排名时，公开 OKR 只会换来沉默；先约定疗效数据只按服务线看、不按个人排。',
        en: 'While doctors fear rankings, open OKRs breed silence; first agree to read outcomes by care line, not person.',
      },
    ],
    caveats: {
      'zh-CN': 'OKR 倡导者著作的学习指南摘要。',
      en: 'A study guide’s summary of an advocate’s book.',
    },
    sources: ['supersummary-doerr-18-21', 'doerr-2018'],
  },
  {
    id: 'nuna',
    organisation: { 'zh-CN': 'Nuna', en: 'Nuna' },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: null,
    sizeBand: null,
    industries: ['digital-health', 'hospitals-pharma-biotech'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: {
          'zh-CN': '医疗数据公司，拿下一份大型 Medicaid（医疗补助）合同。',
          en: 'A health-data company that won a large Medicaid contract.',
        },
        sources: ['knigochet-doerr-nuna'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '创始人 Jini Kim 在谷歌做产品经理时学会 OKR。',
          en: 'Founder Jini Kim learned OKRs as a product manager at Google.',
        },
        sources: ['knigochet-doerr-nuna'],
      },
      {
        text: {
          'zh-CN': '书中说，领导和员工都得学着信任并坚持这一过程。',
          en: 'The chapter says leaders and staff had to learn to trust the process.',
        },
        sources: ['knigochet-doerr-nuna'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '书中用作坚持流程的例子，所见节选没有结果数字。',
          en: 'Told as an example of commitment; no result figures in the excerpt.',
        },
        sources: ['knigochet-doerr-nuna'],
      },
    ],
    lessons: [
      {
        'zh-CN': '有了大支付方合同，交付日会挤掉一切；头两个周期重在坚持节奏，不看得分。',
        en: 'A large payer contract’s delivery date crowds out all; for two cycles keep the rhythm, not the score.',
      },
    ],
    caveats: { 'zh-CN': '只看到译本的一小段节选。', en: 'Seen in a short excerpt of a translation.' },
    sources: ['knigochet-doerr-nuna', 'doerr-2018'],
  },
]
