import type { Case } from '@okr/core/pack'

export const publicCases: Case[] = [
  {
    id: 'va-wait-times',
    organisation: {
      'zh-CN': '美国退伍军人健康管理局（候诊目标）',
      en: 'US Veterans Health Administration (wait-time targets)',
    },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: { 'zh-CN': '审计覆盖 731 家机构', en: '731 facilities in the audit' },
    sizeBand: null,
    industries: ['hospitals-pharma-biotech', 'public-nonprofit'],
    system: 'comparable-goal-system',
    evidenceGrade: 'D',
    background: [
      {
        text: {
          'zh-CN': '上报的等候时间影响奖金和表彰，而 14 天的目标无法达到。',
          en: 'Reported waits fed bonuses and awards, but the 14-day goal could not be reached.',
        },
        sources: ['wapo-2014-va-fixes'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '目标在 2011 年前为 30 天，此后为 14 天。',
          en: 'The target was 30 days until 2011 and 14 after.',
        },
        sources: ['leanblog-2014-va'],
      },
      {
        text: {
          'zh-CN': '起算点写成“患者要求的日期”，给了操作空间。',
          en: 'It counted from the date requested, wording open to gaming.',
        },
        sources: ['leanblog-2014-va'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '抽样 226 名患者：账面等候 24 天，实际 115 天。',
          en: 'A sample of 226 patients: 24 days on paper, 115 in fact.',
        },
        sources: ['wapo-2014-va-fixes'],
      },
      {
        text: {
          'zh-CN': '约 13% 的排班人员曾被要求伪造日期。',
          en: 'About 13% of schedulers had been told to falsify dates.',
        },
        sources: ['wapo-2014-va-fixes'],
      },
      {
        text: {
          'zh-CN': '审计称，把管理者薪酬与该目标挂钩是组织领导上的失败。',
          en: 'The audit called tying managers’ pay to the goal an organisational leadership failure.',
        },
        sources: ['newser-2014-va-audit'],
      },
    ],
    lessons: [
      { 'zh-CN': '资源够不到的目标不要进薪酬。', en: 'Keep targets that resources cannot reach out of pay.' },
      {
        'zh-CN': '每季抽样把上报数与原始记录核对。',
        en: 'Each quarter compare reported numbers with raw records, by sample.',
      },
      {
        'zh-CN': '先写清计时从何时开始，再写目标天数。',
        en: 'Define when the clock starts before how many days.',
      },
    ],
    caveats: {
      'zh-CN': '反面案例；属于与薪酬挂钩的指标而非 OKR，但与设定 KR 直接相关。',
      en: 'A warning: pay-linked targets, not OKRs, yet relevant to key results.',
    },
    sources: ['newser-2014-va-audit', 'wapo-2014-va-fixes', 'leanblog-2014-va'],
  },
  {
    id: 'govuk-gds',
    organisation: { 'zh-CN': '英国政府数字服务（GOV.UK / GDS）', en: 'GOV.UK / Government Digital Service' },
    named: true,
    country: { 'zh-CN': '英国', en: 'United Kingdom' },
    size: null,
    sizeBand: null,
    industries: ['public-nonprofit'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': 'GOV.UK 把 OKR 当作敏捷团队设定可衡量目标的轻量方式。',
          en: 'GOV.UK used OKRs as a light-touch way for agile teams to set measurable goals.',
        },
        sources: ['sensibletech-how-we-use-okrs-govuk'],
      },
    ],
    deployment: [
      {
        text: { 'zh-CN': '路线图对外公开。', en: 'The road map was published in the open.' },
        sources: ['gds-2021-govuk-roadmap'],
      },
      {
        text: {
          'zh-CN': '2013 年为新服务定下四项指标：线上办理率、单次成本、满意度、完成率。',
          en: 'In 2013 four measures were set for new services: digital take-up, cost per transaction, satisfaction, completion.',
        },
        sources: ['gds-2013-four-kpis'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '团队说明，许多计划不适合原来的季度任务结构。',
          en: 'The team said many plans did not suit its quarterly mission structure.',
        },
        sources: ['gds-2021-govuk-roadmap'],
      },
    ],
    lessons: [
      {
        'zh-CN': '把季度当作评分点而不是工程期限，长计划另排路线图。',
        en: 'Score by the quarter without making it a deadline; give long plans a road map.',
      },
      {
        'zh-CN': '先统一四个通用指标，再让团队写自己的 KR。',
        en: 'First agree four common measures, then let teams write key results.',
      },
    ],
    caveats: {
      'zh-CN': '原 OKR 文章只见到引用；GDS 现在的组织需核对。',
      en: 'The original OKR post was seen only in quotation; check GDS’s present organisation.',
    },
    sources: [
      'sensibletech-how-we-use-okrs-govuk',
      'gds-how-we-use-okrs-govuk',
      'gds-2021-govuk-roadmap',
      'gds-2013-four-kpis',
      'govuk-data-you-must-publish',
    ],
  },
  {
    id: 'healthcare-gov-rescue',
    organisation: { 'zh-CN': 'HealthCare.gov 抢修团队', en: 'HealthCare.gov rescue team' },
    named: true,
    country: { 'zh-CN': '美国', en: 'United States' },
    size: null,
    sizeBand: null,
    industries: ['public-nonprofit', 'hospitals-pharma-biotech'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '2013 年，团队抢修 HealthCare.gov 网站。',
          en: 'In 2013 a team worked to rescue HealthCare.gov.',
        },
        sources: ['coursera-panchadsaram-okrs'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '团队写下一个目标：修好网站，让绝大多数人用得上。',
          en: 'The team wrote a goal: fix the site for the vast majority of people.',
        },
        sources: ['coursera-panchadsaram-okrs'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '衡量标准是三个数：十人中七人办成、响应一秒、错误率 1%。',
          en: 'Three numbers measured it: seven in ten getting through, a one-second response, a 1% error rate.',
        },
        sources: ['coursera-panchadsaram-okrs'],
      },
    ],
    lessons: [
      {
        'zh-CN': '危机里先统一“修好了”的定义，再派活。',
        en: 'In a crisis agree what “fixed” means before handing out work.',
      },
      {
        'zh-CN': '三个数足够，多一个就会有人去优化次要的那个。',
        en: 'Three numbers are enough; a fourth invites polishing what matters less.',
      },
    ],
    caveats: {
      'zh-CN': '参与者多年后的讲述；是否及何时达到目标未见记载。',
      en: 'Told by a participant years later; whether and when targets were met was not seen.',
    },
    sources: ['coursera-panchadsaram-okrs'],
  },
]
