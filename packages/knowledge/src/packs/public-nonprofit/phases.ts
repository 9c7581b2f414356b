import type { Pack } from '@okr/core/pack'

export const phases: Pick<Pack, 'governance' | 'phaseSteps'> = {
  governance: [
    {
      text: {
        'zh-CN': '每周业务调度会定取舍：分管领导主持，牵头处长报进展，法制与数据部门可就依法、公平护栏当场提出暂停。',
        en: 'The weekly operations meeting decides: the deputy head chairs, service owners report, and legal and data offices may pause a goal on due process or fairness.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '公益机构由秘书长主持月度项目会定续停；受助人保护事件 24 小时内报理事会，限定用途资金疑点当日报财务与内审。',
        en: 'In charities the monthly programme meeting under the secretary-general continues or stops; safeguarding events reach the board within a day, doubts on restricted funds finance and audit the same day.',
      },
      sources: [],
    },
  ],
  phaseSteps: {
    'not-adopted': [
      {
        text: {
          'zh-CN': '试点说明写明一个高频事项里的一类人，例如听障申请者，并写清督查考核、预算绩效表一张不停、一张不加。',
          en: 'Name one group in one busy service, say deaf applicants, and state that inspections and budget statements neither stop nor grow.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '从办件系统取 12 周首次提交到办结的时间，按人合并多次受理号；热线同一诉求另算一次，作为基线。',
          en: 'Take twelve weeks from first submission to settlement, case numbers merged by person; count repeat hotline calls as a second baseline.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '请一位窗口老手和一位昨天没办成的人先讲十分钟，再写材料一次合格、首问办成之类的关键结果。',
          en: 'Let a veteran at the counter and someone turned away yesterday speak ten minutes, then draft document and first-contact results.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '与法制、财务和信息三处逐条问：改这张表要不要走程序、要多久；要过会的关键结果，先排上会日期。',
          en: 'Ask legal, finance and IT of each key result: does the form change need a procedure, and when does it go to committee?',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '每周调度会只用十分钟看五件最老的件和两条差评，由承办人讲；法制处看有没有劝退和口头补正。',
          en: 'Give ten minutes of the weekly meeting to the five oldest files and two bad ratings; legal looks for oral refusals.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '评分前电话回访二十位未办成者；他们说没变，就不扩到第二个事项，先改表单再跑一轮。',
          en: 'Before scoring, call twenty people left unsettled; if they felt nothing, mend the form and run again.',
        },
        sources: [],
      },
    ],
    piloting: [
      {
        text: {
          'zh-CN': '把试点关键结果与督查、好差评、预算绩效三套表对照，能并的取数并掉，口径冲突的交数据部门裁定。',
          en: 'Match key results with inspection, rating and budget returns; merge data pulls, and let the data office settle clashes.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '治理小组请法制、财务、数据和一名窗口班长入席；人事只列席，年度考核不上会讨论。',
          en: 'Seat legal, finance, data and one counter supervisor; people staff only observe, and appraisal stays off the agenda.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '跟一份残疾补贴申请走完全程，记下每次转手、每次补件、每次静默的天数，最长三处进依赖图。',
          en: 'Follow one disability claim end to end: every transfer, every request for papers, every silent day; the three longest enter the map.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '冻结四个口径：何时算受理、转办算不算办结、无效件谁判、同一人两件怎样合并。',
          en: 'Freeze four: when a case is accepted, whether passing on settles it, who voids, how two cases of one person merge.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '月度回顾从回访倒推：没办成的人卡在哪张表、哪个部门、哪句话，当场定谁改、改到哪天。',
          en: 'Review backward from call-backs: which form, office or sentence stopped people; name who changes it and by when.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '过门前请一位群众代表、一家用件企业和一名基层站长看结果，公平差距变大就不放行。',
          en: 'At the gate a citizen, a business user and a field head see results; a wider equity gap closes it.',
        },
        sources: [],
      },
    ],
    scaling: [
      {
        text: {
          'zh-CN': '按事项链排批次：同一人群的低保、残补、医保先上，正在机构改革或换系统的处室延后一个季度。',
          en: 'Wave by life event: income support, disability and health cover first; offices being merged or migrated wait a quarter.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '从窗口班长、审批骨干和项目社工里挑教练，岗位由人顶班；教练不评本处室，也不写督查材料。',
          en: 'Choose coaches among counter supervisors, caseworkers and social workers, cover their posts, and spare them inspection papers.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '每个处室先写一句：这条目标会让哪类人更难办？写不出的，请热线同事来补。',
          en: 'Each office first writes who might find things harder under this goal; if it cannot, hotline staff fill the line.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '先打通办件系统与热线工单的同一人标识，再接财务成本；样本不足约定人数的群体数据不公布。',
          en: 'Join case and hotline records by person first, then costs; publish nothing on groups below the agreed number.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '季前两周开一次跨部门对表会，只议五个共享事项；分管领导当场裁先后，未裁的不写进任何一家。',
          en: 'Two weeks before the quarter meet on five shared services; the deputy head ranks them; the unranked enter no plan.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '清点重复的周报、台账和群接龙，能从看板取的公布停止日期，并写进督查部门的通知里。',
          en: 'List duplicate weekly reports, albums and chat roll-calls; announce end dates for what the board shows, in the inspectors’ own notice.',
        },
        sources: [],
      },
    ],
    established: [
      {
        text: {
          'zh-CN': '审计先看分布：办结是否堆在时限前一天，退件是否堆在月末，满意评价是否集中在当面评价。',
          en: 'Audit distributions: settlements heaped on the eve of the limit, returns at month end, praise given face to face.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '拿热线前十诉求、审计发现和资助方意见对目标，三处都不沾的转为日常监测，腾出的人去清老件。',
          en: 'Match objectives with the top ten hotline topics, audit findings and funders’ comments; the rest become monitoring.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '设一条共享关键结果“同一人不重复提交”，主责人可改材料清单、可叫停新系统上线，别家只写供数日期。',
          en: 'Share one key result on never asking twice; its owner may cut document lists or stop a launch, others give data dates.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '请兄弟单位或高校重算一次办成率和公平差距，差距大的先查合并规则，再谈责任。',
          en: 'Have a sister body or university recompute first-time resolution and equity gap; large differences mean checking merge rules first.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '查考核细则、外包合同和筹款提成，删去办件量、好评率、筹款额的个人份额，改看抽访与纠错率。',
          en: 'Strike volume, praise and sums raised from appraisal rules, contractors’ terms and commissions; sampled visits and appeals replace them.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '试一轮半年目标配季度关键结果，避开预算编制、督查和换届月；结束日写明保留还是撤回。',
          en: 'Try half-year objectives with quarterly key results for one round, clear of budget, inspection and election months, and decide on the end date.',
        },
        sources: [],
      },
    ],
  },
}
