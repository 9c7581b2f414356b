import type { Pack } from '@okr/core/pack'
import { pitfalls } from './pitfalls.ts'

export const practices: Pick<Pack, 'practices' | 'pitfalls' | 'conclusion'> = {
  practices: {
    'strategic-goal-setting': [
      {
        text: {
          'zh-CN': '经营会先定今年的先后：爬坡、降加工成本还是抢并网。三件都排第一，最后是排产表替你选。',
          en: 'Rank ramp-up, conversion cost and grid connections in the annual review, or the production schedule will choose.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '成本目标只写加工、报废等自己管得住的部分；锂价、铜价写成假设，超出区间就重开目标。',
          en: 'Set cost goals for conversion and scrap. Lithium and copper prices are assumptions; outside the band, reopen the goal.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '公司级目标写“系统按承诺并网运行”，不写“出货多少 GWh”；压货只会把缺陷和库存推到现场。',
          en: 'Aim for systems connected and running as promised, not GWh shipped: pushing containers out only moves defects and stock.',
        },
        sources: [],
      },
    ],
    'key-result-definition': [
      {
        text: {
          'zh-CN': '良率写明判定点：注液前、化成后还是分容后，降级电芯算不算。质量总监签字，MES 报表锁定同一口径。',
          en: 'State where yield counts: before filling, after formation or after grading, downgraded cells in or out. The quality director signs; MES follows.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '每条降本或提速的 KR 配一条护栏，例如更换隔膜供应商须守住循环容量保持率与隐患按期关闭率。',
          en: 'Guard every cost or speed key result: a new separator source must hold cycle-test capacity retention and timely closing of safety findings.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '往返效率写清直流侧还是交流侧、含不含辅助用电、取多少循环；边界不同的数字不能互比。',
          en: 'For round-trip efficiency state DC or AC side, auxiliaries and number of cycles; figures with different boundaries do not compare.',
        },
        sources: ['atlas-rte', 'femp-bess-kpi'],
      },
    ],
    'cross-team-alignment': [
      {
        text: {
          'zh-CN': '起草时让电芯、Pack、集成、项目交付站到一张价值流图前，逐段写出谁的放行是谁的开工条件。',
          en: 'Draft with cell, pack, integration and project delivery before one value-stream map; record whose release is whose start.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '电芯厂要良率，项目部要交期，冲突落在降级电芯能否装舱：放行规则由质量在季初定，不在发货日争。',
          en: 'Cell plant wants yield, projects want dates; they clash over downgraded cells. Quality fixes the release rule at quarter start, not on shipping day.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': 'FAT 缺陷写成集成与外包装配厂的共担 KR，责任人只写集成经理一人，避免接线错误两头都不认。',
          en: 'Integration and the contract assembler share FAT defects, with the integration manager as sole owner, so no miswired loop is nobody’s.',
        },
        sources: [],
      },
    ],
    'progress-tracking': [
      {
        text: {
          'zh-CN': '周良率会只看先动的数：各工序一次合格率、面密度 Cpk、停机原因；成本和分容良率留给月度经营会。',
          en: 'Weekly yield meetings see what moves first: first-pass yield by step, coating Cpk, stop reasons. Cost and graded yield wait for the month.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '化成和老化让结果滞后于投料，Check-in 按投料批次看良率，不按入库日期看，否则总在表扬上个月。',
          en: 'Formation and ageing delay results. Check in by input lot, not stock-entry day, or you will always praise last month.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '红灯 KR 直接转成 8D 或停线评审，责任人沿用 KR 责任人；连续两周没有遏制措施才上升到总经理。',
          en: 'A red key result becomes an 8D or line-stop review under its owner; uncontained after two weeks, it goes to the general manager.',
        },
        sources: [],
      },
    ],
    'leadership-support': [
      {
        text: {
          'zh-CN': '总经理每月到线上看一条红灯 KR 的实物：切开的废电芯、错接的线束，当场裁决产量与质量谁让路。',
          en: 'Monthly the general manager sees a red key result’s object, a cut-open cell or miswired harness, and rules whether volume or quality yields.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '停线权写进制度：质量或 EHS 按规则停涂布、停化成柜，当班产量损失不计入产线经理的考核。',
          en: 'Write down the right to stop: output lost when quality or EHS stops a coater or formation cabinet never counts against the line manager.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '年末抢装前由发起人公布哪些 KR 暂停、人调去哪里；护栏一条不减，FAT 项目一项不省。',
          en: 'Before the year-end rush the sponsor announces which key results pause and where people go. No guardrail drops; no FAT item is skipped.',
        },
        sources: [],
      },
    ],
    'culture-adoption': [
      {
        text: {
          'zh-CN': '试点线的目标贴在班前会看板上，用本线的极片缺陷照片解释 KR，夜班和外包调试队也要看得懂。',
          en: 'Post the pilot line’s goals with its own electrode-defect photos on the shift board, so night shift and contract crews follow.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '把热异常和未遂事件的上报当好消息。上报数下降而告警数没降，先怀疑没人敢报，再谈改善。',
          en: 'Treat reports of hot cells and near misses as good news. If reports fall but alarms do not, suspect silence.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '季度复盘按批次还原：哪卷极片、哪台注液机、谁先看见，结论写进控制计划，不写进检讨书。',
          en: 'Retrace the quarter by lot: which roll, which filling machine, who saw it first. The lesson enters the control plan, not a confession.',
        },
        sources: [],
      },
    ],
    'employee-motivation': [
      {
        text: {
          'zh-CN': '请工艺工程师把自己想做的 DOE 写成 KR 假设，失败的试验只要锁定了工艺窗口，也算季度成果。',
          en: 'Let process engineers make the experiment they want a key result. A failed DOE that pins down the process window counts.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '表彰“拦下来”的人：提前发现面密度漂移的涂布工、拒签消防联动测试的集成检验员，与降本团队同台。',
          en: 'Honour those who stopped something, the coater operator who saw weight drift or the inspector who refused a fire-linkage test, alongside the cost team.',
        },
        sources: [],
      },
    ],
    'performance-management': [
      {
        text: {
          'zh-CN': '班组奖金照旧看产量与质量台账；爬坡类挑战目标的得分不进奖金公式，否则基线会被人写低。',
          en: 'Shift bonuses stay with the output and quality ledger. Keep scores of stretch goals such as ramps out, or baselines will be set low.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '损工率不与奖金挂钩：伤害数据量的是伤害，不是安全。评价 EHS 看隐患上报与按期关闭的质量。',
          en: 'Keep injury rates out of bonuses: they measure harm, not safety. Judge EHS by the findings reported and closed.',
        },
        sources: ['wikirate-gri-403-9'],
      },
      {
        text: {
          'zh-CN': '评产线经理时剥开锂价、换型和新品试产的影响，用同口径的加工成本与一次合格率说话。',
          en: 'When rating line managers, strip out lithium prices, change-overs and trial runs; compare conversion cost and first-pass yield alike.',
        },
        sources: [],
      },
    ],
  },
  pitfalls,
  conclusion: [
    {
      'zh-CN': '先选一条电芯线，带上质量和供应链两个职能，用一个季度把良率判定点和追溯数据做实，再谈全厂推广。',
      en: 'Start with one cell line plus quality and supply chain. Spend a quarter firming up the yield counting point and trace data.',
    },
    {
      'zh-CN': '储能的价值在并网之后兑现：把目标从出货推到并网、可用率与效率，电芯、集成、项目三方才会看同一张表。',
      en: 'Storage earns its value after connection. Move goals from shipment to connection, availability and efficiency, so cell, integration and projects read one sheet.',
    },
    {
      'zh-CN': '安全永远是护栏，不是换取分数的筹码。没有同行先例可抄，就用自己的小步试点积累证据。',
      en: 'Thermal safety stays a guardrail and earns no score. Without a peer case, build evidence in small pilots.',
    },
  ],
}
