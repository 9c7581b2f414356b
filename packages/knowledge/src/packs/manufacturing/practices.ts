import type { Pack } from '@okr/core/pack'

export const practices: Pack['practices'] = {
  'strategic-goal-setting': [
    {
      text: {
        'zh-CN':
          '先从订单到发运走一遍价值流图，找出约束工序；公司级目标只写能让约束工序多出合格品、或让客户早收货的改变。',
        en: 'Walk the value stream from order to shipment; company objectives only get more good parts through the constraint or goods out sooner.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '已有方针管理的工厂让它管一到三年的突破，OKR 只写本季这一步；在 X 矩阵上加一列季度 OKR，不另画第二张战略地图。',
        en: 'Let hoshin kanri carry the one-to-three-year breakthrough, OKRs this quarter’s step; add an OKR column to the X-matrix, not a second map.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '方针管理的做法可直接借用：据 Stratrix 介绍，突破目标限三到五个，在层级间来回“传球”（catchball）后才定稿。',
        en: 'Borrow hoshin kanri as it is: Stratrix describes three to five breakthrough objectives, fixed after catchball between levels.',
      },
      sources: ['stratrix-hoshin-kanri'],
    },
  ],
  'key-result-definition': [
    {
      text: {
        'zh-CN':
          '写进 KR 前先冻结口径：OEE 的时间模型、返工件不得算合格、LTIFR 用百万工时还是二十万工时，由 IE、质量和 EHS 三方签字。',
        en: 'Freeze three definitions first: OEE’s time model, no reworked part counted as good, LTIFR per million or per 200,000 hours. Industrial engineering, quality and EHS sign.',
      },
      sources: ['sigmapedia-first-run-yield', 'worldsteel-ltifr', 'gri-la7-indicator-protocol'],
    },
    {
      text: {
        'zh-CN':
          '德国《Controller Magazin》给“保障交付能力”配的 KR 示例可借鉴：设备可用率 80% 升至 85%，再加物料可得率、逾期积压和 13 个月预测。',
        en: 'Controller Magazin’s example for “secure delivery performance”: machine availability from 80 to 85 percent, plus material availability, overdue backlog and a 13-month forecast.',
      },
      sources: ['controller-magazin-2019-6-okr'],
    },
    {
      text: {
        'zh-CN': '“上线 APS”“完成三台设备联网”是任务；KR 要写上线后冻结计划的达成率、或联网机台的修复时间变成多少。',
        en: '“Go live with APS” and “connect three machines” are tasks; the key result is the schedule attainment or repair time that follows.',
      },
      sources: [],
    },
  ],
  'cross-team-alignment': [
    {
      text: {
        'zh-CN':
          '按价值流而不是按科室对齐：销售锁承诺日，计划守冻结期，采购保齐套，车间保一次合格；四方共担一条准时交付 KR，供应链总监一人负责。',
        en: 'Align by value stream: sales fixes the promise date, planning keeps the freeze, purchasing completes kits, the shop is right first time. The supply-chain director owns one shared delivery key result.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '工程变更是研发与车间最大的依赖：对齐会上逐单列出本季要切换的变更，写明旧料消化、工装改制和首件确认各由谁在哪天完成。',
        en: 'Engineering change is development’s largest dependency on the shop: list each change, with who uses up old stock, alters tooling and approves first pieces, and when.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '改善试验要占瓶颈机台的工时，排产前就要谈：把试模、换型演练当成“订单”排进 APS，而不是等有空档。',
        en: 'Improvement trials need constraint hours: book mould trials and changeover rehearsals in APS as orders, instead of awaiting a gap.',
      },
      sources: [],
    },
  ],
  'progress-tracking': [
    {
      text: {
        'zh-CN':
          '班前会看当班的安全、质量、产量，不谈 OKR；每周产销会用 15 分钟看 KR 曲线和信心，月度经营会只裁决红项。三层会议用同一组 MES 数据。',
        en: 'Shift-start talks cover safety, quality and output; the weekly sales-and-production meeting gives key results 15 minutes; the monthly review rules on reds. All use the same MES data.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '季末集中出货会扭曲数字，周周看趋势并标出停产检修周；最后两周达成率突然跳升，先查改期记录和待判品。',
        en: 'The quarter-end rush distorts figures: read weekly trends, mark shutdowns, and when attainment jumps in the last fortnight check re-dates and undecided parts.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '每次 Check-in 抽一条数据回现场核对：到机台看停机记录与 MES 原因码是否一致，比在会议室争口径更快。',
        en: 'At every check-in compare one machine’s stop log with its MES reason code. It beats debating definitions.',
      },
      sources: [],
    },
  ],
  'leadership-support': [
    {
      text: {
        'zh-CN':
          '治理委员会由总经理、制造、质量、供应链、研发、财务组成，借月度经营会前半小时开；只批三件事：产能让路、跨部门冲突、停线试验。',
        en: 'The governance board (general manager, operations, quality, supply chain, R&D, finance) meets half an hour before the monthly review on trial capacity, conflicts and line stops.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '厂长每周去试点产线走一次现场，只问“上周学到什么、哪个部门挡住了你”；不在现场问责，否则停机会被记成“计划保养”。',
        en: 'Weekly the plant manager walks the pilot line, asking what was learned and who is in the way, without blame, lest stops become planned maintenance.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '防人走政息：一位匿名运营总监向英国杂志诉苦，新总经理视方针管理为奢侈品，工厂重回救火。把 OKR 写进经营会固定议程和移交清单。',
        en: 'Guard against change at the top: an unnamed operations director wrote to a UK magazine that a new managing director called hoshin a luxury and fire-fighting returned. Put OKRs on standing agenda and handover list.',
      },
      sources: ['mm-hoshin-dilemma'],
    },
  ],
  'culture-adoption': [
    {
      text: {
        'zh-CN':
          '倒班工人不写 OKR，写在产线看板上的是“本季只改这一件事”；他们用改善提案和安灯呼叫参与，提案注明支持哪个 KR。',
        en: 'Shift workers write no OKRs. The line board shows this quarter’s one change; kaizen suggestions and andon calls name their key result.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '用精益的话讲 OKR：O 是突破课题，KR 是 A3 的目标状态，Check-in 是 PDCA 的 C。新词越少，班组长越愿意接。',
        en: 'Speak OKR in lean words: the objective is the breakthrough topic, the key result the A3’s target condition, the check-in PDCA’s C. Fewer new words win shift leaders sooner.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '精益作者 Ballé 认为方针管理不同于目标管理之处在于用 PDCA 从现场学习，而非为发奖金核对指标；OKR 复盘也照此问“试了什么、学到什么”。',
        en: 'The lean author Ballé says hoshin kanri, unlike management by objectives, learns from the floor by PDCA and does not check targets to pay bonuses. OKR reviews should ask what was tried and learned.',
      },
      sources: ['balle-hoshin-gemba'],
    },
  ],
  'employee-motivation': [
    {
      text: {
        'zh-CN':
          '计件工资会惩罚改善：停线查因、练换型时计件工掉收入。为试点产线设改善工时，按平均计件单价补足，否则没人配合。',
        en: 'Piece rates punish improvement: stops for root causes or changeover practice cost pay. Pay improvement hours at the average rate, or nobody will join.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '给维修和工艺人员看得见的权限：小额备件直购、参数窗口内自行试调、异常时有权停线。写进岗位授权书，比奖金更留人。',
        en: 'Give maintenance and process people written rights: buying small parts, trying settings inside the process window, stopping the line. They hold people better than bonuses.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '表彰“停对了线”的班组和跨部门解决的 8D，不评产量冠军；产量排行会把缺陷推给下一班。',
        en: 'Praise the crew that rightly stopped the line and the cross-department 8D, not output champions: rankings push defects to the next shift.',
      },
      sources: [],
    },
  ],
  'performance-management': [
    {
      text: {
        'zh-CN':
          '工伤率不打分：世界钢铁协会 2023 年的数据报告认为，LTIFR 不宜用来比较工厂，也不应进入个人、团队或组织的目标与奖金，否则没人愿意上报；把它留作护栏看趋势，给险情上报和整改设目标。',
        en: 'Score no injury rate. In its 2023 data report worldsteel says LTIFR should neither compare sites nor enter objectives or bonuses of people, teams or organisations, as that puts people off reporting. Watch it as a guardrail and set targets for hazards reported and closed.',
      },
      sources: ['worldsteel-2023-data-report'],
    },
    {
      text: {
        'zh-CN':
          '软件商 Tita 建议突破目标用 OKR，OEE、一次交检合格、准时交付、安全等基线另设考核表与薪酬挂钩；这一分法适合 KPI 已成熟的工厂。',
        en: 'The vendor Tita suggests OKRs for breakthroughs and a separate pay-linked baseline scorecard (OEE, first-pass inspection, on-time delivery, safety). It suits plants whose KPIs already work.',
      },
      sources: ['tita-manufacturing-okr-performance'],
    },
    {
      text: {
        'zh-CN':
          '考核基线和 KR 不能是同一个数：若 OEE 基线与奖金挂钩，KR 就改用换型时间或修复时间这类成因，免得目标被谈低。',
        en: 'A paid baseline and a key result must differ: if OEE is in the bonus, take causes such as changeover or repair time, or targets get talked down.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '工伤率不进个人或班组奖金：它衡量的是已发生的伤害而非安全状态。考核改看险情整改的按期关闭和高风险作业票抽查。',
        en: 'Keep injury rates out of bonuses, personal or crew: they measure harm, not safety. Judge hazards closed on time and spot checks of high-risk permits.',
      },
      sources: ['wikirate-gri-403-9'],
    },
  ],
}

export const pitfalls: Pack['pitfalls'] = [
  {
    title: { 'zh-CN': '把 KPI 报表改名叫 OKR', en: 'The KPI report under a new name' },
    signal: {
      'zh-CN': '车间的目标是“完成产量、合格率、OEE”，KR 十几条，与上年考核表一字不差，每月都是绿灯。',
      en: 'The shop must “meet output, yield and OEE”; a dozen key results repeat last year’s scorecard, always green.',
    },
    remedy: {
      'zh-CN':
        '守住的放日常管理看板，只留要改变的。okrt.com 的生产部指南建议 KR 不超过五条，并逐条试删：删掉仍能达成目标的就不要。',
      en: 'Keep only what must change; the rest stays on the daily board. Okrt.com’s production guide advises at most five key results, each tested by removal.',
    },
    sources: ['okrt-production-department-okr'],
  },
  {
    title: { 'zh-CN': '在非瓶颈上拼 OEE', en: 'Chasing OEE off the constraint' },
    signal: {
      'zh-CN': '各线 OEE 普涨，在制品和中间库也涨，准时交付不动；瓶颈前堆料，瓶颈后待料。',
      en: 'OEE and work in progress rise everywhere, but not on-time delivery: parts pile up before the constraint and machines starve after it.',
    },
    remedy: {
      'zh-CN': 'OEE 只给瓶颈工序设 KR，其余机台看是否按冻结计划供料；瓶颈转移时在周会上换 KR 的主语。',
      en: 'Make OEE a key result only at the constraint, and move it when that moves; elsewhere ask whether the frozen schedule was fed.',
    },
    sources: [],
  },
  {
    title: { 'zh-CN': '改期换来的准时', en: 'On time by changing the date' },
    signal: {
      'zh-CN': '准时交付率上升，客户投诉和加急运费不降；ERP 里承诺日的修改集中在到期前三天。',
      en: 'On-time delivery rises but complaints and express freight do not fall; ERP date changes cluster in the last three days.',
    },
    remedy: {
      'zh-CN': '按首次承诺日计算，改期次数与原因同屏显示；承诺日的修改权归订单管理，不归生产计划。',
      en: 'Count against the first promise, with re-dates and reasons beside it; order management, not production planning, may change a date.',
    },
    sources: [],
  },
  {
    title: { 'zh-CN': 'OKR 与方针管理两套班子', en: 'Two offices for OKRs and hoshin' },
    signal: {
      'zh-CN': '精益办管 X 矩阵和 A3，人力或战略部管 OKR，同一个换型课题报两遍数，班组长挑轻的填。',
      en: 'The lean office runs the X-matrix and A3s, HR or strategy OKRs; one changeover project is reported twice, and shift leaders fill in the shorter form.',
    },
    remedy: {
      'zh-CN':
        '合成一个推进办，一份目标清单标注“年度突破、本季 OKR、日常管理”三种身份；A3 就是 KR 的支撑材料，不再另填报告。',
      en: 'Make it one office with one list: yearly breakthrough, this quarter’s OKR or daily management. The A3 is the evidence; no second report.',
    },
    sources: [],
  },
  {
    title: { 'zh-CN': '层层拆到每个岗位再挂考核', en: 'Cascading to every job and into appraisal' },
    signal: {
      'zh-CN': '操作工也有个人目标，起初缺陷下降，一遇缺料或换领导就停摆；英国行业杂志登过一封这样的匿名来信。',
      en: 'Operators get personal targets; defects fall, then a shortage or new boss stops it all, as a letter to a UK trade magazine tells.',
    },
    remedy: {
      'zh-CN': '止于产线和职能团队，不到个人；首季不进考核。缺料等突发时缩减 KR 而不停 Check-in，把十五分钟守住。',
      en: 'Stop at line and functional teams; keep first quarters out of appraisal. In a shortage cut key results, not the fifteen-minute check-in.',
    },
    sources: ['mm-hoshin-dilemma'],
  },
]

export const conclusion: Pack['conclusion'] = [
  {
    'zh-CN':
      '制造企业不缺指标，缺的是一个季度内谁为跨部门的改变负责。从一条瓶颈产线开始，让交付、质量、安全写在同一页上。',
    en: 'Manufacturers have enough indicators; what they lack is someone who answers, within a quarter, for cross-department change. Begin with one constraint line; put delivery, quality and safety on one page.',
  },
  {
    'zh-CN':
      '精益管日常，方针管年度突破，OKR 管本季这一步；三者共用一组 MES 数据、一张会议日历，班组才不会觉得又多了一场运动。',
    en: 'Lean runs the day, hoshin the yearly breakthrough, OKRs this quarter’s step. With one MES data set and one meeting calendar, crews see no new campaign.',
  },
  {
    'zh-CN':
      '公开证据有限，先把口径冻结、基线跑满四周，再用自家两个季度的数据判断：交期真的提前了，还是只是改了承诺日。',
    en: 'Public evidence is thin: freeze definitions, run a four-week baseline and judge by two quarters of your own data whether goods left sooner or only promise dates moved.',
  },
]
