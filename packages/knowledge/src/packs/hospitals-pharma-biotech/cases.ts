import type { Case } from '@okr/core/pack'

const hospitalCases: Case[] = [
  {
    id: 'wuxi-ninth-hospital-nursing',
    organisation: { 'zh-CN': '无锡市第九人民医院（护理）', en: 'Wuxi Ninth People’s Hospital (nursing)' },
    named: true,
    country: { 'zh-CN': '中国', en: 'China' },
    size: { 'zh-CN': '三级骨科专科医院', en: 'tertiary orthopaedic hospital' },
    sizeBand: null,
    industries: ['hospitals-pharma-biotech'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '护理考核目标多而散、程序繁琐、重点不清，护士也不清楚医院目标。',
          en: 'Nursing assessment had many scattered goals, complicated procedures and little focus, and nurses were unclear about hospital goals.',
        },
        sources: ['wuxi-ninth-hospital-nursing-okr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '2016 年 1 月起护理垂直管理，2021 年 1 月起试行基于 OKR 的护理绩效管理。',
          en: 'Vertical nursing management from January 2016; OKR-based nursing performance management from January 2021.',
        },
        sources: ['wuxi-ninth-hospital-nursing-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '作者把它作为一次探索来介绍；所见节选没有结果数据。',
          en: 'The authors describe it as an exploration; the excerpt seen holds no outcome figures.',
        },
        sources: ['wuxi-ninth-hospital-nursing-okr'],
      },
    ],
    lessons: [
      {
        'zh-CN': '先砍掉一半护理考核条目，再请护士认领目标；条目不减，OKR 只是又一张表。',
        en: 'Halve the assessment items before asking nurses to own goals; otherwise OKRs are one more form.',
      },
      {
        'zh-CN': '由护理部统一口径、病区自定关键结果，比逐级分解更接近床旁。',
        en: 'Let the nursing office fix definitions and wards choose key results: nearer the bedside than a cascade.',
      },
    ],
    caveats: {
      'zh-CN': '单家医院的自述，见于论文转载页；绩效与 OKR 合在一起，效果无法单独判断。',
      en: 'One hospital’s own account on a copy of the paper; appraisal and OKR were combined, so effects cannot be told apart.',
    },
    sources: ['wuxi-ninth-hospital-nursing-okr'],
  },
  {
    id: 'nhs-four-hour-target',
    organisation: { 'zh-CN': '英格兰 NHS（急诊四小时标准）', en: 'NHS England (four-hour A&E standard)' },
    named: true,
    country: { 'zh-CN': '英国', en: 'United Kingdom' },
    size: { 'zh-CN': '国家医疗体系', en: 'national health service' },
    sizeBand: null,
    industries: ['hospitals-pharma-biotech', 'public-nonprofit'],
    system: 'comparable-goal-system',
    evidenceGrade: 'A',
    background: [
      {
        text: {
          'zh-CN': '2004 年起，英格兰急诊科有一条全国统一的时间线：四小时。',
          en: 'Since 2004 one national time line has governed emergency departments: four hours.',
        },
        sources: ['bmj-blog-2017-four-hour'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '最初要求 98%，2010 年起 95%；此后设阶段目标：2024 年 3 月 76%，2025 年 3 月 78%。',
          en: '98% at first, 95% from 2010; interim thresholds followed: 76% by March 2024 and 78% in March 2025.',
        },
        sources: ['bmj-blog-2017-four-hour', 'nuffield-ae-waits'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '标准保留，门槛多次下调；2019 年曾提出替换，2022 年 9 月被否定。',
          en: 'The standard stayed while thresholds fell; replacing it was proposed in 2019 and ruled out in September 2022.',
        },
        sources: ['nuffield-ae-waits'],
      },
      {
        text: {
          'zh-CN': '一位临床医生写道，许多同行觉得患者被不当转移，或在治疗完成前就被移走。',
          en: 'A clinician writes that many felt patients were moved inappropriately or before treatment was complete.',
        },
        sources: ['bmj-blog-2017-four-hour'],
      },
      {
        text: {
          'zh-CN': '研究者把 230–240 分钟之间离开定义为“迟离”，用来研究该指标的影响。',
          en: 'Researchers define leaving between 230 and 240 minutes as “late discharge” to study the indicator’s effect.',
        },
        sources: ['bmjopen-ed-table-late-discharge'],
      },
    ],
    lessons: [
      {
        'zh-CN': '单一时限会把工作挤到线前；急诊时限必须与再入院、离院前疼痛评估之类的安全项成对。',
        en: 'One threshold pushes work to its edge; pair it with readmissions or pain relief before departure.',
      },
      {
        'zh-CN': '急诊等候多半是住院床位的问题，关键结果要写给全院，不要只写给急诊科。',
        en: 'Emergency waits are mostly about inpatient beds; set the key result for the hospital, not the department.',
      },
    ],
    caveats: {
      'zh-CN': '不是 OKR；对成因看法不一，第一条启示是我们对资料的解读。',
      en: 'Not OKR. Views on causes differ; the first lesson is our reading of the sources.',
    },
    sources: ['nuffield-ae-waits', 'bmj-blog-2017-four-hour', 'bmjopen-ed-table-late-discharge'],
  },
]

const pharmaCases: Case[] = [
  {
    id: 'roche-team-goals',
    organisation: { 'zh-CN': 'Roche（罗氏）德国 Grenzach', en: 'Roche Pharma AG (Grenzach)' },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: { 'zh-CN': '试点团队', en: 'pilot teams' },
    sizeBand: null,
    industries: ['hospitals-pharma-biotech'],
    system: 'comparable-goal-system',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '罗氏产品开发 2018 年转向敏捷，因为流程、系统和治理变得过于复杂。',
          en: 'Roche product development turned to agile in 2018 because processes, systems and governance had become too complex.',
        },
        sources: ['mckinsey-2019-roche-agile'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '试点用季度团队目标代替个人目标。',
          en: 'A pilot put quarterly team goals in place of individual goals.',
        },
        sources: ['roche-team-goals'],
      },
      {
        text: {
          'zh-CN': '另据培训机构 OKR Institute，罗氏国家负责人接受 OKR 培训并采用每周 Check-in。',
          en: 'Separately, the trainer OKR Institute says Roche country managers took OKR training and adopted weekly check-ins.',
        },
        sources: ['okrinstitute-roche'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '员工反映从反馈中获得成长；没有反馈机制时，起步会很颠簸。',
          en: 'Staff report growth through feedback, and a very bumpy start where feedback mechanisms are missing.',
        },
        sources: ['roche-team-goals'],
      },
    ],
    lessons: [
      {
        'zh-CN': '先让方案团队养成同事互评的习惯，再撤掉个人目标，否则年终无据可谈。',
        en: 'Build peer feedback in the study team before dropping individual goals, or year-end talks have nothing to stand on.',
      },
      {
        'zh-CN': '从医学、统计、注册同在一组的项目试起，最能看出团队目标的用处。',
        en: 'Start with a project that seats medical, statistics and regulatory together: there team goals show their use.',
      },
    ],
    caveats: {
      'zh-CN': '公司博客与培训机构材料，均无数据；博客讲的是团队目标，未称 OKR。',
      en: 'A company blog and a trainer’s page, without figures; the blog speaks of team goals, not OKR.',
    },
    sources: ['roche-team-goals', 'mckinsey-2019-roche-agile', 'okrinstitute-roche'],
  },
  {
    id: 'swiss-pharma-ums',
    organisation: { 'zh-CN': '瑞士某药企（匿名）', en: 'Swiss pharmaceutical company (unnamed)' },
    named: false,
    country: { 'zh-CN': '瑞士', en: 'Switzerland' },
    size: null,
    sizeBand: null,
    industries: ['hospitals-pharma-biotech'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: {
          'zh-CN': '有 2030 愿景，却没有统一的战略推行方式。',
          en: 'It had a vision for 2030 but no standard way to run strategy.',
        },
        sources: ['ums-pharma-okr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '采用基于 OKR 的做法，配以培训和回顾会。',
          en: 'It used an OKR-based approach with training and retrospectives.',
        },
        sources: ['ums-pharma-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '咨询公司页面未给出可引用的数字。',
          en: 'The consultancy’s page gives no figure that can be cited.',
        },
        sources: ['ums-pharma-okr'],
      },
    ],
    lessons: [
      {
        'zh-CN': '培训按角色分开：项目负责人学写结果，职能负责人学让出资源。',
        en: 'Train by role: project leads learn to write results, function heads to release people.',
      },
    ],
    caveats: { 'zh-CN': '咨询公司自述，匿名，无数据。', en: 'A consultancy’s own page; anonymised; no figures.' },
    sources: ['ums-pharma-okr'],
  },
  {
    id: 'womens-health-spinoff',
    organisation: { 'zh-CN': '女性健康业务分拆公司（匿名）', en: 'Women’s-health spin-off (unnamed)' },
    named: false,
    country: null,
    size: null,
    sizeBand: null,
    industries: ['hospitals-pharma-biotech'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: {
          'zh-CN': '从一家大型药企集团分拆出来的新公司。',
          en: 'A new company split off from a large pharma group.',
        },
        sources: ['okrasia-pharma'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': 'OKR 主要用在产品开发阶段和员工体验上。',
          en: 'OKRs were used mainly at product development stage and for employee experience.',
        },
        sources: ['okrasia-pharma'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '只有顾问的经验之谈，没有数据。',
          en: 'Only a consultant’s learnings are told, without figures.',
        },
        sources: ['okrasia-pharma'],
      },
    ],
    lessons: [
      {
        'zh-CN': 'OKR 用在开发速度决定成败之处；日常放行和药物警戒按既有规程走，不进 OKR。',
        en: 'Use OKRs where development speed decides; routine release and safety reporting keep their procedures.',
      },
    ],
    caveats: { 'zh-CN': '顾问博客，匿名。', en: 'A consultant’s blog, anonymised.' },
    sources: ['okrasia-pharma'],
  },
]

export const cases: Case[] = [...hospitalCases, ...pharmaCases]
