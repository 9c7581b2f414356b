import type { Pack } from '@okr/core/pack'

type Operations = Pick<Pack, 'terms' | 'systems' | 'standards' | 'guardrails' | 'seasonality'>

export const operations: Operations = {
  terms: {
    industry: { 'zh-CN': '跨境电商与独立站零售', en: 'cross-border e-commerce and DTC retail' },
    flow: { 'zh-CN': '从选品到复购的链路', en: 'the merchandising-to-repeat-order chain' },
    pilotScope: {
      'zh-CN': '一个重点市场站点的增长与供应链两个团队',
      en: 'one priority market, with its growth and supply-chain teams',
    },
    systems: {
      'zh-CN': 'OMS、WMS、广告后台与支付网关日志',
      en: 'the OMS, WMS, ad platforms and payment gateway logs',
    },
    forum: { 'zh-CN': '每周一的经营例会', en: 'the weekly trading meeting' },
    guardrail: {
      'zh-CN': '账号健康、贡献毛利与税务合规',
      en: 'account health, contribution margin and tax compliance',
    },
    frontline: {
      'zh-CN': '投手、站点运营、计划员、仓库与客服',
      en: 'media buyers, site operators, planners, warehouse and service staff',
    },
    customer: { 'zh-CN': '海外消费者', en: 'shoppers abroad' },
    sponsor: { 'zh-CN': '对损益负责的总经理', en: 'the general manager owning the P&L' },
    dataOwner: { 'zh-CN': '商业分析负责人', en: 'the head of commercial analytics' },
    leadingMetric: { 'zh-CN': '转化率', en: 'conversion rate' },
    laggingMetric: { 'zh-CN': '贡献毛利率', en: 'contribution margin' },
    gaming: {
      'zh-CN': '放宽归因窗口抬高 ROAS、拉长承诺天数压低延迟率、下架缺货款压低缺货率',
      en: 'wider attribution windows for ROAS, longer delivery promises and hidden sold-out items',
    },
    season: {
      'zh-CN': '黑五、双 11 到年末的旺季与之前的封版期',
      en: 'the Double 11 to year-end peak and code freeze',
    },
  },
  systems: [
    {
      name: {
        'zh-CN': '独立站与结账系统（如 Shopify 或自建站）',
        en: 'Storefront and checkout (Shopify or own build)',
      },
      holds: {
        'zh-CN': '会话、加购、结账步骤、A/B 测试与页面故障；转化率的分子从这里起算',
        en: 'sessions, carts, checkout steps, A/B tests, incidents; where conversion starts',
      },
    },
    {
      name: { 'zh-CN': 'OMS（订单管理系统）', en: 'OMS (order management)' },
      holds: {
        'zh-CN': '订单、取消、拆单、承诺日、退货原因；净收入与履约类 KR 的主口径',
        en: 'orders, cancellations, splits, promised dates, return reasons; source of net revenue',
      },
    },
    {
      name: { 'zh-CN': 'WMS 与 3PL 海外仓系统', en: 'WMS and 3PL warehouse systems' },
      holds: {
        'zh-CN': '可售、在途、锁定与残次库存，出入库时间戳；3PL 的时区和截单时间要对齐',
        en: 'time-stamped sellable, in-transit, blocked, damaged stock; align time zones and cut-offs',
      },
    },
    {
      name: { 'zh-CN': 'TMS 与承运商轨迹', en: 'TMS and carrier tracking' },
      holds: {
        'zh-CN': '首次扫描、清关放行、派送与签收节点；用来戳穿“先点发货后出库”',
        en: 'first scan, customs release, delivery, receipt; exposes premature “shipped” marks',
      },
    },
    {
      name: { 'zh-CN': '支付网关与风控日志', en: 'Payment gateway and fraud logs' },
      holds: {
        'zh-CN': '每次授权尝试、拒绝代码、3DS 结果、重试与拒付，按发卡国和支付方式可拆',
        en: 'authorisation attempts, decline codes, 3DS results, retries, chargebacks by country and method',
      },
    },
    {
      name: { 'zh-CN': '广告后台与 GA4', en: 'Ad platforms and GA4' },
      holds: {
        'zh-CN': '花费、曝光、点击和各自的归因收入；花费可信，收入要与 OMS 对账',
        en: 'spend, impressions, clicks, attributed revenue, to reconcile with the OMS',
      },
    },
    {
      name: { 'zh-CN': 'CDP 与会员、邮件系统', en: 'CDP, membership and e-mail' },
      holds: {
        'zh-CN': '统一客户 ID、授权状态、首单批次与触达记录；复购率按批次在这里算',
        en: 'one customer id, consent, first-order cohort, contacts; repeat rates are cut here',
      },
    },
    {
      name: { 'zh-CN': '平台卖家后台（如 Seller Central）', en: 'Marketplace back office (such as Seller Central)' },
      holds: {
        'zh-CN': '账号健康、绩效通知、索赔与差评；应由专人每日查看，不留在个人邮箱',
        en: 'account health, notices, claims, ratings; a named person reads it daily, not a private mailbox',
      },
    },
    {
      name: { 'zh-CN': 'ERP、关务与税务申报', en: 'ERP, customs and tax filing' },
      holds: {
        'zh-CN': '到岸成本、HS 编码、各国增值税申报与汇率；贡献毛利以此结账',
        en: 'landed cost, HS codes, VAT returns, exchange rates; where contribution margin is closed',
      },
    },
  ],
  standards: [
    {
      name: {
        'zh-CN': 'PCI DSS v4.0.1（支付卡行业数据安全标准）',
        en: 'PCI DSS v4.0.1 (Payment Card Industry Data Security Standard)',
      },
      concerns: {
        'zh-CN': '支付卡数据安全，含电商支付页上加载的脚本；营销代码上结账页前要过这一关',
        en: 'card data security, including payment-page scripts; marketing tags must pass it',
      },
      source: 'adyen-pci-script-security',
    },
    {
      name: { 'zh-CN': '欧盟第 2023/988 号条例', en: 'Regulation (EU) 2023/988' },
      concerns: { 'zh-CN': '一般产品安全（GPSR）', en: 'general product safety (GPSR)' },
      source: 'eu-2023-988-gpsr',
    },
    {
      name: { 'zh-CN': '欧盟进口一站式申报（IOSS）', en: 'EU Import One-Stop Shop (IOSS)' },
      concerns: {
        'zh-CN': '低值进口货物远程销售的增值税',
        en: 'VAT on distance sales of imported low-value goods',
      },
      source: 'aeat-vat-import-scheme',
    },
    {
      name: { 'zh-CN': '美国第 14324 号行政令', en: 'US Executive Order 14324' },
      concerns: {
        'zh-CN': '暂停对所有国家的小额免税待遇',
        en: 'suspension of duty-free de minimis for all countries',
      },
      source: 'us-eo-14324-de-minimis',
    },
    {
      name: { 'zh-CN': '欧盟第 2016/679 号条例（GDPR）', en: 'Regulation (EU) 2016/679 (GDPR)' },
      concerns: {
        'zh-CN': '个人数据保护；影响 CDP、再营销与邮件授权',
        en: 'personal data protection; touches the CDP, retargeting and e-mail consent',
      },
      source: 'eu-2016-679-gdpr',
    },
    {
      name: { 'zh-CN': '《中华人民共和国电子商务法》', en: 'E-Commerce Law of the People’s Republic of China' },
      concerns: { 'zh-CN': '电子商务经营', en: 'the conduct of e-commerce' },
      source: 'cn-ecommerce-law-2018',
    },
    {
      name: { 'zh-CN': 'Incoterms 2020（国际贸易术语解释通则）', en: 'Incoterms 2020' },
      concerns: {
        'zh-CN': '贸易术语，如 DDP、DAP；关系到关税由谁承担、客户收货时会不会被追缴',
        en: 'trade terms such as DDP and DAP: who pays duty, whether customers are billed at the door',
      },
      source: 'incoterms-2020',
    },
    {
      name: { 'zh-CN': 'ISO 10008:2022', en: 'ISO 10008:2022' },
      concerns: {
        'zh-CN': '质量管理、顾客满意：企业对消费者电子商务交易指南',
        en: 'quality management and customer satisfaction: guidance for business-to-consumer e-commerce',
      },
      source: 'iso-10008-2022',
    },
  ],
  guardrails: ['ec-odr', 'ec-return-rate', 'ec-contribution-margin'],
  seasonality: [
    {
      period: { 'zh-CN': '1–2 月（退货潮与春节停工）', en: 'January–February (returns wave and Chinese New Year)' },
      effect: {
        'zh-CN': '上季评分等退货窗口关闭，一月中旬再评；工厂停工前后不设补货类 KR。',
        en: 'Score the last quarter in mid-January, once return windows close; set no replenishment key results around the factory stop.',
      },
    },
    {
      period: { 'zh-CN': '3–5 月（旺季货盘定案）', en: 'March–May (the peak range is fixed)' },
      effect: {
        'zh-CN': '下半年公司目标要先于选品会下单；晚于它，只剩打折和加投可选。',
        en: 'Set second-half company objectives before the range meeting orders; later, only discounts and ads remain.',
      },
    },
    {
      period: { 'zh-CN': '6–7 月（年中平台大促）', en: 'June–July (mid-year marketplace events)' },
      effect: {
        'zh-CN': '转化与退货受活动扰动；季度评分用同比活动期，大促周不改页面和归因窗口。',
        en: 'Events distort conversion and returns: compare with last year’s event, and touch neither pages nor attribution windows that week.',
      },
    },
    {
      period: { 'zh-CN': '8–9 月（旺季备货发运）', en: 'August–September (peak stock on the water)' },
      effect: {
        'zh-CN': '四季度目标 9 月定稿；此后只看到仓与合规证件，不再加新的增长 KR。',
        en: 'Settle fourth-quarter goals in September; from then watch arrivals and compliance papers, and add no growth key results.',
      },
    },
    {
      period: { 'zh-CN': '10 月下旬–12 月（封版与旺季）', en: 'Late October–December (code freeze and peak)' },
      effect: {
        'zh-CN': '每周 Check-in 缩到十分钟，只看护栏；复盘和新批次都推到一月。',
        en: 'Cut the weekly check-in to ten minutes on guardrails; leave reviews and new waves to January.',
      },
    },
  ],
}
