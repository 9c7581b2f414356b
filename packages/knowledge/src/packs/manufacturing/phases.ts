import type { Pack } from '@okr/core/pack'

export const phases: Pick<Pack, 'governance' | 'phaseSteps'> = {
  governance: [
    {
      text: {
        'zh-CN': '每周产销协调会可调插单顺序和齐套优先级，但不得动 APS 冻结期；要破冻结，由分管制造的副总当天签字。',
        en: 'The weekly sales-and-production meeting may reorder rush orders and kits; breaking the APS freeze needs the operations vice-president’s signature that day.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '操作工可拉安灯停线，质检可扣首件和待发整机；本班遏制不住的立即报到厂长，夜班也不等早会。',
        en: 'An operator’s andon stops the line, an inspector holds shipments; what a shift cannot contain reaches the plant manager, even at night.',
      },
      sources: [],
    },
  ],
  phaseSteps: {
    'not-adopted': [
      {
        text: {
          'zh-CN': '先凭 APS 负荷与机台前堆的料确认瓶颈是哪台，再选试点线；说明里写清方针管理和 A3 继续管什么。',
          en: 'Confirm the constraint from APS load and parts queuing before it; the charter says what hoshin and A3s keep handling.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '跟瓶颈机台一个整班，用秒表核对停机与 MES 原因码；准时交付率按 ERP 里的首次承诺日回算。',
          en: 'Time one shift’s stops at the constraint against MES reason codes; recompute on-time delivery from ERP’s first promise dates.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN':
            '在机台旁起草：班组长、工艺和维修一起看上次换型的录像，再写换型或修复时间的 KR，不写“完成 SMED 培训”。',
          en: 'Draft at the machine: watch the last changeover on video, then write changeover or repair time, not “SMED training done”.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '质量答应首件几时判定，设备答应易损件几时到位，计划答应冻结期内不插单；三句承诺贴上产线看板。',
          en: 'Quality promises first-piece verdict times, maintenance wear-part dates, planning no rush orders inside the freeze; post all three on the line board.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '白班、夜班轮流报 Check-in，只报瓶颈机台；停产检修周照样开，但数字标灰，不与正常周相比。',
          en: 'Day and night shifts take turns reporting the constraint only; meet in shutdown weeks too, but grey their figures out.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '评分前核对三样：末两周的改期记录、待判品库和瓶颈之后的在制品；瓶颈若已转移，就先扩到新瓶颈。',
          en: 'Before scoring, check late re-dates, undecided parts and stock after the constraint; if it has moved, extend there next.',
        },
        sources: [],
      },
    ],
    piloting: [
      {
        text: {
          'zh-CN': '把试点 KR 与上年车间考核表、X 矩阵并排放：照抄的退回日常看板，非瓶颈机台的 OEE 直接划掉。',
          en: 'Lay pilot key results beside last year’s shop scorecard and X-matrix; send copies back to daily boards, strike off-constraint OEE.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '治理小组给订单管理和工程变更负责人各留一席；半职 OKR 负责人由精益办出，不另设第二个推进办。',
          en: 'Seat order management and the engineering-change owner; let the lean office supply the OKR lead instead of opening a second office.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '拿一张拖期订单作样本，从合同评审走到发运，标出等图纸、等齐套、等首件确认、等检具各花了几天。',
          en: 'Walk one late order from contract review to shipment, marking days spent awaiting drawings, kits, first-piece approval and gauges.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '逐线签定 OEE 时间模型：换型、待料、试模、计划保养各归哪一类；MES 原因码删到操作工能一眼选对。',
          en: 'Sign OEE’s time model line by line: changeover, waiting, mould trials, planned maintenance; prune MES reason codes until operators choose correctly.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '月度回顾从发运倒查：哪些订单行靠加急运费才准时、哪次插单破了冻结期、瓶颈前为什么还堆着料。',
          en: 'Review from shipment back: which order lines needed express freight, which rush order broke the freeze, why parts queue at the constraint.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '加一道门槛：在制品、加急运费和改期次数都没有上升；再请一家整机厂拿收货记录核对我方的准时交付率。',
          en: 'Add a gate: work in progress, express freight and re-dates must not rise; an OEM checks delivery against its receiving records.',
        },
        sources: [],
      },
    ],
    scaling: [
      {
        text: {
          'zh-CN': '按产品族排批次，共用一台瓶颈设备的产线放在同一批；正在切换 MES 或搬线的车间排到后面。',
          en: 'Form waves by product family, keeping lines that share a constraint together; shops switching MES or relocating lines come later.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '教练从带过 A3 的班组长和 IE 里选，每个倒班组一名；带队时间记作改善工时，计件岗位按平均单价补足。',
          en: 'Recruit A3-seasoned shift leaders and industrial engineers, one per crew rotation; book coaching as paid improvement hours, piece rates made good.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '翻译工作坊开在产线边：准时交付落到采购是齐套，落到研发是工程变更按期切换，落到设备是修复时间。',
          en: 'Translate on-time delivery beside the line: kitting for purchasing, engineering-change cut-ins for development, repair time for maintenance.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '先接瓶颈机台：停机与换型由 PLC 自动记起止，操作工只选原因；隔班补录的报工在看板上单独标出。',
          en: 'Connect constraint machines first: the PLC logs stops, operators only choose the reason; bookings made a shift late are flagged.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '对齐会摊开三张表：APS 瓶颈负荷、PLM 待切换的工程变更、停产检修窗口；改善试验排不进去就当场减 KR。',
          en: 'Lay out constraint load from APS, pending engineering changes and shutdown windows; trials that do not fit cost a key result.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '停掉与 MES 看板重复的手抄产量板和 OEE 日报；前一批若把班前会拖长了，就算没过门槛。',
          en: 'End the handwritten output boards and OEE dailies that MES duplicates; a wave that lengthened shift-start talks has missed its gate.',
        },
        sources: [],
      },
    ],
    established: [
      {
        text: {
          'zh-CN': '抽样时加问一句：KR 写的还是不是今天的瓶颈；瓶颈早已转移、OEE 仍在旧机台上得分的，列入不可信名单。',
          en: 'Also ask of each sampled key result whether its machine is still the constraint; OEE scored at yesterday’s constraint is distrusted.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '把 X 矩阵、OKR 表和改善课题合成一张，同一个换型课题只留一处；已成标准作业的目标转入分层例会点检。',
          en: 'Merge X-matrix, OKR sheet and kaizen topics; list each changeover project once, and move what became standard work to tiered meetings.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '把“新品导入到客户验收”设为一条共享 KR，负责人有权排试制工单、叫停没有验证完的工程变更切换。',
          en: 'Share one key result from new-product launch to customer acceptance; its owner may schedule trial orders and stop unproven engineering changes.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '按 ERP 改期日志重算准时交付率，按 PLC 原始信号重算瓶颈 OEE，再查返工工单里有没有件被算作一次合格。',
          en: 'Recompute on-time delivery from ERP re-date logs and constraint OEE from PLC signals; search rework orders for parts counted first-pass.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '重点查计件单价表和班组产量奖：停线查因、换型练习的工时若仍扣收入，就说明产量指标还在当家。',
          en: 'Check piece-rate tables and crew output bonuses: if root-cause stops or changeover practice still cost pay, output targets still rule.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '可试的一项：按订单设计的产线改按项目节点复盘，按库存生产的仍按周；比计划达成率和会议时长再定去留。',
          en: 'One trial: engineered-to-order lines review at project milestones, make-to-stock lines weekly; compare schedule attainment and meeting time, then decide.',
        },
        sources: [],
      },
    ],
  },
}
