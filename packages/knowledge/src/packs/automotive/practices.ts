import type { Pack } from '@okr/core/pack'
import { t } from './roles.ts'

export const practices: Pack['practices'] = {
  'strategic-goal-setting': [
    {
      text: t(
        '按车型产品线而不是按职能立目标：一款车的质量、交付、售后归一位产品线总经理，四大车间和门店只认这份公司目标。',
        'Set objectives by vehicle line, not by function: one general manager carries a model’s quality, handover and service; shops and stores read that list.',
      ),
      sources: [],
    },
    {
      text: t(
        '已做方针管理的工厂别另起炉灶：据 Stratrix，它限三到五个突破目标并逐级“传球”；OKR 写成其中本季要过的量产节点和质量关。',
        'Plants with hoshin kanri should keep it: Stratrix describes three to five breakthroughs and catchball. OKRs carry this quarter’s launch gate and quality hurdle.',
      ),
      sources: ['stratrix-hoshin-kanri'],
    },
    {
      text: t(
        '“年销多少万辆”留给商务计划。公司目标写车主或门店会感到的变化：少进一次厂、按日子提车、升级不变砖。',
        'Leave unit sales to the business plan. Objectives name what owners or dealers feel: one workshop visit less, the car on its day, an update that does not brick it.',
      ),
      sources: [],
    },
  ],
  'key-result-definition': [
    {
      text: t(
        '三包索赔率按相同用车月数比（3 个月对 3 个月），善意维修并入；新老车型混算，换代那季一定“改善”。',
        'Compare warranty claims at equal months in service (three with three), goodwill repairs included; mix old and new models and every changeover quarter “improves”.',
      ),
      sources: [],
    },
    {
      text: t(
        '“完成 PPAP”“通过 SOP”是节点不是结果；写成爬坡头八周的下线一次合格率，或上市三个月的索赔率。',
        '“PPAP done” and “SOP reached” are gates; write first-pass yield in the first eight ramp weeks or claims in the first three months on sale.',
      ),
      sources: [],
    },
    {
      text: t(
        'PP100 的 KR 要拆成故障与难用两条：前者归质量与供应商，后者归人机交互与软件，否则两边都在等对方。',
        'Split a PP100 key result into defects (quality, suppliers) and hard-to-use (interface, software), or each side waits for the other.',
      ),
      sources: ['motortrend-iqs-2012'],
    },
  ],
  'cross-team-alignment': [
    {
      text: t(
        '用一条市场抱怨走完门店、三包、质量、研发、采购、供应商，标出每段等几天；最长的两段各配一条共享 KR。',
        'Walk one field complaint from dealer through warranty, quality and engineering to the supplier; the two longest waits get a shared key result each.',
      ),
      sources: [],
    },
    {
      text: t(
        '硬件冻结、软件版本、上市日期三张计划在对齐会上叠放：谁的节点后移，谁当场说出要占门店或工厂几周。',
        'Overlay hardware freeze, software release and launch dates; whoever moves a gate says at once how many weeks it costs plant or stores.',
      ),
      sources: [],
    },
    {
      text: t(
        '把关键供应商请进月度回顾：共用一条断点件准时到货 KR，主机厂的那一半是冻结期内不改要货计划。',
        'Bring key suppliers into the monthly review on one shared delivery key result; the carmaker’s half is not changing call-offs inside the freeze.',
      ),
      sources: [],
    },
  ],
  'progress-tracking': [
    {
      text: t(
        '班前会看停线与返修，周质量例会用十五分钟看 KR 曲线，节点评审只裁决让步；三处都读 MES 和 QMS 的同一组数。',
        'Shift talks read stops and repairs, the weekly quality meeting gives key results fifteen minutes, gate reviews rule on concessions; all from the same MES and QMS data.',
      ),
      sources: [],
    },
    {
      text: t(
        '市场数据有时滞：三包晚一两个月才稳定，周会改看下线一次合格率、奥迪特扣分和车端异常重启这些领先指标。',
        'Field data lag: warranty settles only after a month or two, so weekly meetings watch first-pass yield, audit points and abnormal resets.',
      ),
      sources: [],
    },
    {
      text: t(
        '每月抽十台车按车架号对账：MES 返修记录、终检单、DMS 首保工单是否讲同一个故事。',
        'Monthly, trace ten vehicle numbers: do MES repairs, the final-check sheet and the first DMS service order tell one story?',
      ),
      sources: [],
    },
  ],
  'leadership-support': [
    {
      text: t(
        '产品线总经理每季只签三样：可让步的节点、不让步的护栏、为此腾出的工程师；不许用“带条件通过”代替签字。',
        'Each quarter the vehicle-line manager signs three things: gates that may slip, guardrails that may not, engineers freed; no “conditional pass” instead.',
      ),
      sources: [],
    },
    {
      text: t(
        '高管每月蹲一次返修区和一次门店早会，各看一台车、一张工单，只问“是哪一段把它推到这里的”。',
        'Each month an executive stands in the repair bay and a store’s morning meeting, takes one car and one order, and asks which step sent it there.',
      ),
      sources: [],
    },
  ],
  'culture-adoption': [
    {
      text: t(
        '用安灯（Andon）的规矩讲 OKR：KR 亮红等于拉灯，先有人来帮，再问原因；谁因亮红挨批，下季就只剩绿灯。',
        'Explain OKRs by the andon: a red key result is a pulled cord, so help comes before questions. Blame the first red and all turn green.',
      ),
      sources: [],
    },
    {
      text: t(
        'SHARE NOW 的事后总结可作提醒：培训不该自愿、负责人要有时间、为什么要反复讲。工厂与软件中心尤其要上同一堂课。',
        'SHARE NOW’s hindsight warns: training not optional, leads with time, the why understood. Plant and software centre should sit in one class.',
      ),
      sources: ['sharenow-slides-1year-okr'],
    },
    {
      text: t(
        '门店不谈 OKR 术语，早会白板上只写本季一个改变，如“修一次就好”，技师用实车说明昨天为什么没做到。',
        'Spare stores the jargon: the morning board holds one change, say “fixed in one visit”, and technicians show on a car why yesterday missed.',
      ),
      sources: [],
    },
  ],
  'employee-motivation': [
    {
      text: t(
        '技师按工时拿提成，返修却不计工时，于是快修胜过修好；一次修复的工单按同等工时补贴诊断时间。',
        'Technicians earn by flat-rate hours, so fast beats fixed; credit diagnosis time on orders that stay fixed.',
      ),
      sources: [],
    },
    {
      text: t(
        '表彰把问题挡在本工位的班组和敢叫停发版的测试工程师，不评产量班；停线有功要写进奖励办法。',
        'Praise the crew that kept a defect at its station and the tester who halted a release, not the record shift; put it in the award rules.',
      ),
      sources: [],
    },
  ],
  'performance-management': [
    {
      text: t(
        '软件商 Tita 建议智能汽车企业把创新类 OKR 与基线职责的记分卡分开，产能、一次合格率、单台成本、供应商准时率这类基线与薪酬挂钩。',
        'The vendor Tita suggests that smart-car firms keep OKRs for innovation apart from a pay-linked scorecard of capacity, first-pass yield, unit cost and supplier delivery.',
      ),
      sources: ['tita-smart-car-okr'],
    },
    {
      text: t(
        '满意度不进顾问个人奖金：一挂钩，交车时就有人求“打满分”，PP100 与门店回访从此各说各话。',
        'Keep satisfaction out of advisers’ pay: once linked, buyers are begged for full marks and store surveys part company with PP100.',
      ),
      sources: [],
    },
    {
      text: t(
        '制度别一年一换：对理想汽车的评论认为，OKR 与 PBC 来回切换打乱了节奏。先让新旧并行一个车型周期。',
        'Do not swap systems yearly: commentary on Li Auto says moving between OKRs and PBC reset its rhythm. Run old and new in parallel for one model first.',
      ),
      sources: ['hejun-li-auto-2025'],
    },
  ],
}

export const pitfalls: Pack['pitfalls'] = [
  {
    title: t('带条件通过的节点', 'Gates passed on conditions'),
    signal: t(
      '量产节点按期通过率九成以上，PLM 里遗留问题却逐月增加，爬坡头四周返修区停满车。',
      'Nine gates in ten are on time, yet open issues grow in PLM and the repair yard fills in the first ramp weeks.',
    ),
    remedy: t(
      'A 类问题未关就记未通过；每个让步写明到期日与承担部门，逾期由产品线总经理在周会上撤销。',
      'Open top-class issues mean not passed; each concession names a date and a bearer, and lapses publicly in the weekly meeting.',
    ),
    sources: [],
  },
  {
    title: t('把榜单名次当目标', 'Chasing the ranking'),
    signal: t(
      '人力涌向车机菜单和交车讲解，PP100 下降，严重故障的索赔与拖车次数没有变化。',
      'People move to menus and handover talks; PP100 falls while severe claims and tow-ins stay put.',
    ),
    remedy: t(
      '名次不写进 KR；按严重度加权另算一列，护栏用行驶安全类索赔，与难用类分开管。',
      'Keep rank out of key results; add a severity-weighted column, guard with safety-related claims, and manage hard-to-use separately.',
    ),
    sources: ['autoblog-2015-iqs'],
  },
  {
    title: t('季末的零售是上给自己的牌', 'Quarter-end sales to oneself'),
    signal: t(
      '季末三天上牌暴增，次月二手车平台出现零公里准新车，经销商资金告急。',
      'Registrations jump in the last three days; next month zero-kilometre cars show up as used and dealers run short of cash.',
    ),
    remedy: t(
      'KR 只认个人用户首次上牌后满 30 天的车，返利改按库存天数区间结算，零公里二手车数量一并公开。',
      'Count only privately registered cars after 30 days, pay rebates within a stock-day range, and publish zero-kilometre used cars.',
    ),
    sources: [],
  },
  {
    title: t('把压力原样传给供应商', 'Passing targets down the chain'),
    signal: t(
      '供应商零件不良率下降，门口挑选工时和供应商加急运费上升，停线判责争议排成队。',
      'Supplier defects fall while sorting hours and premium freight rise and line-stop charges queue in dispute.',
    ),
    remedy: t(
      '共享 KR 两边各担一半：供应商担到货与不良，主机厂担要货冻结与图纸按期，每月同会核对。',
      'Share the key result: suppliers carry delivery and defects, the carmaker frozen call-offs and drawings on time, checked in one monthly meeting.',
    ),
    sources: [],
  },
  {
    title: t('软件与整车两套 OKR', 'One OKR set for software, one for the car'),
    signal: t(
      '软件中心按迭代打高分，实车评审仍在等版本；OTA 推完，门店第二天才从车主口中得知。',
      'The software centre scores high on sprints while car reviews await builds; workshops hear of an update from owners a day later.',
    ),
    remedy: t(
      '两边共用一条市场软件缺陷 KR；版本要在实车上过关才计分，推送前三天门店须收到话术与回退办法。',
      'Share one key result on field software defects; score only what passed in the car; brief workshops three days before release.',
    ),
    sources: [],
  },
]

export const conclusion: Pack['conclusion'] = [
  t(
    '先选一款在产车型，从三包里挑一个反复出现的抱怨，让总装、质量、供应商、售后共写一份 OKR，比全集团宣贯更快见真章。',
    'Take one model in production and one recurring warranty complaint; let assembly, quality, supplier and aftersales write one OKR. It teaches faster than a group-wide campaign.',
  ),
  t(
    '行车安全、召回和法规不参与交换：这些数由不背销量的人独立报，任何 KR 与它们冲突时，先停 KR。',
    'Safety, recalls and regulation are not for trade: people without sales targets report them, and a conflicting key result stops first.',
  ),
  t(
    '评分前先核三处：让步节点、首次承诺交车日、季末上牌。三处干净，这份 OKR 才值得推广到下一款车。',
    'Before scoring, check conceded gates, first promised dates and quarter-end registrations. Only if all are clean does the OKR deserve the next model.',
  ),
]
