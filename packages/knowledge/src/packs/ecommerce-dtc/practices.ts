import type { Pack } from '@okr/core/pack'

export const practices: Pack['practices'] = {
  'strategic-goal-setting': [
    {
      text: {
        'zh-CN':
          '按“市场 × 渠道”的贡献毛利挑季度战场：哪个站加投、哪个只守、哪个退出，写进公司级 O，不要每站平均用力。',
        en: 'Pick the quarter’s battles by contribution margin per market and channel: which site to push, hold or leave. That is the company objective.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '目标要在选品会下单之前定。货已上船才写 OKR，剩下的策略只有打折和加投。',
        en: 'Set goals before the range meeting orders. Once goods are at sea, only discounting and more ads are left.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '商品周期长于一季的品牌，可参照 Gymshark 前 CEO 所述的做法（非 OKR）：36 个月框架拆成 12 个季度里程碑，季度 OKR 挂在里程碑下。',
        en: 'If the range cycle exceeds a quarter, borrow Gymshark’s former CEO’s plan (not OKR): 36 months in 12 quarterly milestones, OKRs beneath.',
      },
      sources: ['visualsoft-2025-gymshark'],
    },
  ],
  'key-result-definition': [
    {
      text: {
        'zh-CN':
          '每条 KR 写清取数点：转化按会话还是访客，收入按下单、发货还是扣除退货，汇率取哪天；由商业分析与财务共同签字。',
        en: 'State the reading: sessions or visitors; revenue at order, dispatch or net of returns; which day’s exchange rate. Analytics and finance sign.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '增长 KR 必配护栏：投放配回本周期，促销配贡献毛利，提速配订单缺陷率；只挂 GMV 或 ROAS 的 KR 退回重写。',
        en: 'Guard growth: payback for media, contribution margin for promotions, order defects for speed. Return key results with only sales or ROAS.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '支付成功率先定按笔还是按订单：首刷被拒、换卡成功，是两笔交易、一张成功订单；各收单机构口径也不同，不能直接横比。',
        en: 'Fix whether approval counts payments or orders: a declined card, then a good one, is two payments, one order. Providers differ.',
      },
      sources: ['chargebee-authorization-rates', 'checkout-authorization-analytics'],
    },
  ],
  'cross-team-alignment': [
    {
      text: {
        'zh-CN': '把“广告—库存”做成共担 KR：计划员每周一发可投清单，断货款当天停投；花费与缺货率放在同一页看。',
        en: 'Ads and stock share a key result: each Monday planners list advertisable SKUs; sold-out items stop that day; spend and stockouts share a page.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '一个结果一个负责人：到手时长归物流，商品认备货点、关务认单证、客服认承诺话术，各写清交付日。',
        en: 'One owner per result: logistics owns delivery time; buying owes stock location, customs documents, service the promise wording, all dated.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '3PL、货代、代投公司的 SLA 要与本季 KR 同口径；合同考核“出库及时”、OKR 看“签收时长”，旺季必吵。',
        en: 'Give 3PL, forwarder and agency SLAs the key result’s definition. Contracts on dispatch and OKRs on receipt clash at peak.',
      },
      sources: [],
    },
  ],
  'progress-tracking': [
    {
      text: {
        'zh-CN': '周一经营例会先过 KR：数变了没、信心变了没、本周改什么；GMV 播报移到看板，不占会议时间。',
        en: 'Open the Monday trading meeting with key results: has the number moved, has confidence, what changes? Sales read-outs go to the dashboard.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '大促让量剧烈波动，趋势要看同比促销期或分市场对照；Digitec Galaxus 的团队负责人也强调 KR 用相对指标。',
        en: 'Promotions swing volumes: compare last year’s same event or a control market. Digitec Galaxus’s team leads also stress relative metrics.',
      },
      sources: ['okrcircle-digitec-galaxus'],
    },
    {
      text: {
        'zh-CN': '转化与支付按日自动取数；贡献毛利和退货率按下单批次回填，退货窗口未关的批次标“未成熟”，不判完成。',
        en: 'Pull conversion and payment data daily. Add margin and returns by order cohort; leave cohorts with open return windows unscored.',
      },
      sources: [],
    },
  ],
  'leadership-support': [
    {
      text: {
        'zh-CN': '总经理在大促前公开写明：哪条护栏破了就停投、停促。旺季真停一次，比十场宣讲管用。',
        en: 'Before peak, the general manager writes down which broken guardrail stops ads or a promotion. Stopping once beats ten speeches.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '每月一次“停做会”由总经理主持：砍市场、砍 SKU、砍渠道由他拍板，不让投手和计划员互相否决。',
        en: 'Hold a monthly stop meeting, where the general manager, not media buyers and planners, drops a market, SKU or channel.',
      },
      sources: [],
    },
  ],
  'culture-adoption': [
    {
      text: {
        'zh-CN': '国内运营、海外客服与仓库隔着时区：每个 O 一页双语，进度异步写在看板，例会只议红灯。',
        en: 'Head office, overseas service and warehouses span time zones. Keep objectives to a bilingual page, update asynchronously, meet only on reds.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '复盘允许写“这款爆是运气”“这批货不该订”；测款失败当学习记录，不拿投手和买手排名。',
        en: 'Let reviews say “this hit was luck” or “we should not have ordered that batch”. Failed test launches are learning, not a league table.',
      },
      sources: [],
    },
  ],
  'employee-motivation': [
    {
      text: {
        'zh-CN':
          '投手与运营常拿 GMV 提成。提成基数应先扣退货、广告和平台费，或换成站点小组的贡献毛利奖；OKR 达成度不进公式。',
        en: 'Media buyers and shop operators often earn sales commission. Net it of returns, ads and fees, or pay a site-team margin bonus, without OKR scores.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '给小组一段完整漏斗，例如“德国站首单”：预算、页面、话术都能自己改，比单项奖金更留得住成熟运营。',
        en: 'Give a squad a stretch of funnel, such as first orders in Germany, with power over budget, pages and wording. It keeps operators better than spot bonuses.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '仓库与客服最先知道错发、尺码和描述问题：让他们提 KR，旺季后公开谁的改动留了下来。',
        en: 'Warehouse and service staff see mis-picks, sizing and description faults first. Let them propose key results; after peak show whose changes stayed.',
      },
      sources: [],
    },
  ],
  'performance-management': [
    {
      text: {
        'zh-CN': '达成度受汇率、关税和平台流量摆布，不直接换算绩效分；评语看选市场、停投、救账号这些判断和证据。',
        en: 'Exchange rates, duties and marketplace traffic move scores, so never convert them into ratings. Judge decisions and evidence: markets chosen, ads stopped, accounts rescued.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '校准会同看护栏：ROAS 达标却推高退货、招来账号警告的，记“带病达成”，不算超额。',
        en: 'Calibrate with guardrails in view: ROAS met with rising returns or an account warning is a flawed result, not overachievement.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '先选一条路并说清楚：据教练访谈，Zalando 把 OKR 与薪酬分开；Sears 则把优先级、季度 OKR 与反馈放进同一套绩效体系。',
        en: 'Choose one way. A coach reports that Zalando kept OKRs apart from pay; Sears joined priorities, quarterly OKRs and feedback in one performance system.',
      },
      sources: ['lamorte-podcast-zalando', 'aberdeen-sears-performance-enablement'],
    },
  ],
}

export const pitfalls: Pack['pitfalls'] = [
  {
    title: { 'zh-CN': 'GMV 达标，毛利漏光', en: 'Sales on target, margin gone' },
    signal: {
      'zh-CN': 'GMV 进度常绿，贡献毛利率逐月走低，优惠券与广告费占比同升；财务结账比看板晚三周才亮红灯。',
      en: 'Sales stay green while contribution margin slides and coupons and ad cost climb; finance turns red three weeks later.',
    },
    remedy: {
      'zh-CN': '公司级只设贡献毛利与回本类 KR，GMV 降为观察项；每周三出分市场的单均毛利快报，允许估算。',
      en: 'Set margin and payback at company level; only watch sales. Every Wednesday publish estimated margin per order by market.',
    },
    sources: [],
  },
  {
    title: { 'zh-CN': '同一张订单，三个渠道领功', en: 'One order, three channels claim it' },
    signal: {
      'zh-CN': '各渠道自报的归因收入相加，大于 OMS 净收入；季度中途，归因窗口从 7 天悄悄变成 28 天。',
      en: 'Channel-reported revenue exceeds net revenue in the OMS; mid-quarter an attribution window slips from 7 to 28 days.',
    },
    remedy: {
      'zh-CN': '季初锁定窗口与口径版本；KR 只认 OMS 净收入和新客获客成本；每季做一次停投或地域对照测试。',
      en: 'At quarter start lock windows and definitions; score on OMS net revenue and cost per new customer; run one hold-out or geo test quarterly.',
    },
    sources: [],
  },
  {
    title: { 'zh-CN': '旺季里补写目标', en: 'Goals written in the middle of peak' },
    signal: {
      'zh-CN': '11 月初还在对齐四季度 OKR，Check-in 连续两周空白，封版后仍有页面需求插队。',
      en: 'Q4 OKRs are still being aligned in early November, check-ins stay blank for two weeks, and page changes jump the freeze.',
    },
    remedy: {
      'zh-CN': '四季度目标 9 月定稿；旺季只看护栏和日更看板，不加新 KR；退货高峰过后的 1 月中旬再做复盘。',
      en: 'Settle Q4 goals in September. In peak only watch guardrails and the daily board; review in mid-January, after the returns wave.',
    },
    sources: [],
  },
  {
    title: { 'zh-CN': '靠藏把比率做好看', en: 'Ratios that improve by hiding' },
    signal: {
      'zh-CN': '缺货率下降，在线 SKU 数也在降；延迟率改善，前台承诺天数却变长；退货率走低，拒付和差评走高。',
      en: 'Stockouts fall with live SKUs; late shipments fall as promised days grow; returns fall as chargebacks and bad ratings rise.',
    },
    remedy: {
      'zh-CN': '每个比率连同分母或承诺值一起报；每月随机抽 20 张订单，拿 OMS、WMS、承运商轨迹三方对账。',
      en: 'Report ratios with their base or promise; monthly reconcile 20 random orders across OMS, WMS and carrier tracking.',
    },
    sources: [],
  },
  {
    title: { 'zh-CN': '账号健康没有主人', en: 'Nobody owns account health' },
    signal: {
      'zh-CN': '绩效通知躺在某个运营的个人邮箱；店铺刚收到警告，下一周广告预算照样上调。',
      en: 'Performance notices sit in one operator’s mailbox; the week after a warning the shop’s ad budget rises as planned.',
    },
    remedy: {
      'zh-CN': '把订单缺陷率、延迟发货率设为护栏并指定一名负责人；破线当日停投相关 SKU，由合规与客服合写行动计划。',
      en: 'Give order defects and late shipments, as guardrails, one owner. A breach stops those SKUs’ ads that day; compliance and service write the plan.',
    },
    sources: [],
  },
]

export const conclusion: Pack['conclusion'] = [
  {
    'zh-CN': '先选战场，再写 KR：一季盯住两三个市场的贡献毛利与回本周期，其余站点守住护栏就够了。',
    en: 'Choose battles before key results: two or three markets a quarter on contribution margin and payback; the rest hold their guardrails.',
  },
  {
    'zh-CN': '跨境零售的协同从对账开始：投放、计划、支付、仓配、客服看同一张表、用同一口径，会才开得短。',
    en: 'Alignment starts with reconciliation. When media, planning, payments, warehouse and service read one table with one definition, meetings get short.',
  },
  {
    'zh-CN': 'OKR 用熟之后要做减法：分数退出提成公式，判断、护栏与证据留在绩效对话里；目标旺季前定稿，退货潮后复盘。',
    en: 'Once OKR is routine, subtract: scores leave the commission formula; judgement, guardrails and evidence stay in reviews. Settle goals before peak; review after the returns wave.',
  },
]
