import type { Pack } from '@okr/core/pack'

type Overview = Pick<Pack, 'whyOkr' | 'overview' | 'valueStream' | 'drivers' | 'challenges' | 'adoption' | 'unknowns'>

export const overview: Overview = {
  whyOkr: [
    {
      text: {
        'zh-CN':
          '一张订单要过选品、投放、站点、支付、仓配、清关、客服七道手，每道手都能把自己的数字做漂亮，把亏损留给下一道。OKR 逼大家先认同一个端到端结果。',
        en: 'An order passes through buying, media, storefront, payments, warehouse, customs and service. Each can polish its number and pass on the loss, unless OKRs fix one end-to-end result.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '广告后台按小时给反馈，备货却要提前一季下单。季度 OKR 把快变量（转化、支付成功率）和慢变量（周转、复购、回本）放进同一张表。',
        en: 'Ad platforms answer within hours; stock is ordered a season ahead. OKRs pair fast numbers (conversion, payment approval) with slow ones (turns, repeat, payback).',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '关税、平台规则和流量价格说变就变，年度预算来不及改，经营周会又只看昨天的 GMV。季度目标加每周更新，正好补上中间这一层。',
        en: 'Duties, marketplace rules and traffic prices shift suddenly. Yearly budgets are too slow, weekly trading meetings see only yesterday; quarterly goals, updated weekly, fill the gap.',
      },
      sources: [],
    },
  ],
  overview: [
    {
      text: {
        'zh-CN':
          '海关总署数据（媒体转述）：中国跨境电商进出口额从 2018 年的 1.06 万亿元增至 2023 年的 2.38 万亿元；2024 年上半年为 1.22 万亿元，同比增长 10.5%。',
        en: 'Press-quoted customs figures put China’s cross-border e-commerce trade at RMB 1.06 trillion in 2018, RMB 2.38 trillion in 2023 and RMB 1.22 trillion in the first half of 2024, up 10.5%.',
      },
      sources: ['wucea-2024-customs-cross-border'],
    },
    {
      text: {
        'zh-CN':
          '独立站与平台店是两门生意：独立站自己掌握流量、收款和客户数据，也自担获客成本与拒付；平台店借平台的流量，账号能不能卖却由平台说了算。',
        en: 'An own site and a marketplace shop are two businesses. One owns traffic, payment and customer data, and bears acquisition cost and chargebacks; the other borrows traffic, and the marketplace decides whether it may sell.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '利润要按单看：货值、头程、尾程、关税与增值税、佣金、支付费、广告、退货损耗逐项扣完，剩下的才是贡献毛利。GMV 涨而贡献毛利跌，在这一行并不少见。',
        en: 'Profit shows order by order: contribution margin is what goods, freight, last mile, duty and VAT, commission, payment fees, ads and returns leave. Here it often falls while sales rise.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          'Amazon 西班牙站的卖家帮助页把订单缺陷率、取消率和延迟发货率列为卖家的合同性指标：不达标，平台可以处置账号；账号被停用后，卖家可提交行动计划申诉。',
        en: 'Amazon’s seller help (Spain) makes order defect, cancellation and late dispatch rates contractual. It may act on accounts that miss them; deactivated sellers can appeal with a plan of action.',
      },
      sources: ['amazon-es-account-health'],
    },
  ],
  valueStream: [
    { 'zh-CN': '选品与备货：定款、定价、下单、排柜', en: 'Merchandising and buying: range, price, order, load' },
    { 'zh-CN': '引流：付费投放、达人内容、搜索与平台流量', en: 'Traffic: paid media, creators, search, marketplace' },
    {
      'zh-CN': '转化：落地页、详情页、本地化与结账',
      en: 'Conversion: landing and product pages, localisation, checkout',
    },
    {
      'zh-CN': '支付与风控：本地支付方式、授权、拒付',
      en: 'Payment and fraud: local methods, authorisation, chargebacks',
    },
    {
      'zh-CN': '履约与清关：出库、头程、申报缴税、尾程',
      en: 'Fulfilment and customs: pick, line-haul, duty and tax, last mile',
    },
    {
      'zh-CN': '售后与退货：客服、逆向物流、翻新与退款',
      en: 'Service and returns: support, reverse logistics, regrading, refund',
    },
    { 'zh-CN': '复购：会员、邮件、补货提醒与口碑', en: 'Repeat: membership, e-mail, replenishment, word of mouth' },
  ],
  drivers: [
    {
      text: {
        'zh-CN':
          '直邮的账要重算：美国自 2025 年 8 月 29 日起对所有国家暂停小额免税（第 14324 号行政令）；欧盟批准自 2026 年 7 月 1 日起对 150 欧元以下包裹按品类征 3 欧元过渡关税。后续变动未核对。',
        en: 'Recost direct mail. US Executive Order 14324 suspended duty-free de minimis for all countries from 29 August 2025; the EU approved an interim EUR 3 duty per item category on parcels under EUR 150 from 1 July 2026. Later changes are unchecked.',
      },
      sources: ['us-eo-14324-de-minimis', 'huschblackwell-2025-de-minimis', 'regfollower-2026-eu-parcel-duty'],
    },
    {
      text: {
        'zh-CN': '品牌想拿回客户关系：CDP 里的首方数据和会员体系，让第二单不必再向广告平台买一次。',
        en: 'Brands want the customer relation back: first-party data in the CDP and membership save buying the second order from an ad platform.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '海外仓、本地收款和本地退货点把“能卖过去”变成“像本地买”，同时把现金压进了离总部更远的库存。',
        en: 'Overseas warehouses, local payment and return points make buying feel local, and tie up cash in distant stock.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '短视频与达人带来脉冲式需求：一条内容能在三天内卖空一个色码，补货、投放与客服必须按天联动。',
        en: 'Short video and creators bring bursts: one clip can sell out a colour in three days, so replenishment, media and service must move together daily.',
      },
      sources: [],
    },
  ],
  challenges: [
    {
      text: {
        'zh-CN': '归因打架：广告后台、GA4 和 OMS 报出三个收入，各渠道自报的功劳加起来，比财务确认的收入还多。',
        en: 'Attribution quarrels: ad platforms, GA4 and the OMS report three revenues, and channels together claim more than finance books.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '退货把收入还回去：NRF 与 Happy Returns（UPS 旗下）称，美国零售商估计 2024 年销售额的 16.9% 会被退回；另一项 NRF 研究预计冬季旺季退货率平均比全年高 17%。',
        en: 'Returns hand revenue back. NRF and Happy Returns (UPS) say US retailers expected 16.9% of 2024 sales to come back; another NRF study put the winter-holiday rate 17% above the annual.',
      },
      sources: ['chainstoreage-2024-nrf-returns'],
    },
    {
      text: {
        'zh-CN':
          '旺季放大单点依赖：据 parameter.io，2025 年网络星期一部分 Shopify 商家的后台与 POS 最长中断约五小时，前台照常出单，有商家看不到库存和销售。',
        en: 'Peak exposes single dependencies. On Cyber Monday 2025, parameter.io reports, some Shopify merchants lost admin and POS for up to five hours; storefronts sold on, but one merchant saw neither stock nor sales.',
      },
      sources: ['parameter-2025-shopify-outage'],
    },
    {
      text: {
        'zh-CN': '责任断在合同边界：货代、3PL、代投公司和海外客服外包各有各的 SLA，客户只看到“包裹晚了”。',
        en: 'Responsibility breaks at contract lines. Forwarder, 3PL, agency and outsourced support each have an SLA; customers see only a late parcel.',
      },
      sources: [],
    },
  ],
  adoption: [
    {
      text: {
        'zh-CN':
          '据软件商 Perdoo 与教练 Ben Lamorte 的访谈，Zalando 从约 80 人的 Brand Solutions 部门起步，OKR 与薪酬分开，靠培养内部教练向外扩展。',
        en: 'Vendor Perdoo and coach Ben Lamorte report that Zalando began in Brand Solutions with about 80 people, kept OKRs apart from pay and spread them through internal coaches.',
      },
      sources: ['perdoo-zalando', 'lamorte-podcast-zalando'],
    },
    {
      text: {
        'zh-CN':
          '瑞士 Digitec Galaxus 的团队负责人称，透明度因 OKR 明显提高，但与日常业务的衔接一直是难题；据咨询公司 Murakamy 的访谈，奥托集团也只有部分业务在用。',
        en: 'Team leads at Swiss Digitec Galaxus say transparency rose noticeably but linking to daily business stayed hard. At Otto Group, a Murakamy interview says, some areas use OKR.',
      },
      sources: ['okrcircle-digitec-galaxus', 'murakamy-otto-group'],
    },
    {
      text: {
        'zh-CN':
          'ICSE 2024 的研究在一家大型软件公司做了 47 次访谈、收回 512 份问卷：设定、度量和跟踪目标本身就费力，与用什么工具无关；研究建议投资数据管道。行业不同，难处相通。',
        en: 'An ICSE 2024 study at a large software company (47 interviews, 512 answers) found goal work hard whatever the tool and advises investing in data pipelines. The difficulty carries over.',
      },
      sources: ['icse-2024-okr-microsoft'],
    },
    {
      text: {
        'zh-CN':
          '证据整体偏薄：2024 年更新的文献梳理找到 47 项研究，深入的很少。Quantive 与 OKRmentors 对 466 位企业负责人的调查称，OKR 越成熟，战略表现越好，但这是软件商自己的调查。',
        en: 'Evidence is thin. A 2024 literature update found 47 studies, few deep. A survey of 466 leaders links mature OKRs with strategic performance, but the vendor Quantive ran it, with OKRmentors.',
      },
      sources: ['isys-2024-okr-survey', 'quantive-2023-global-state-okrs'],
    },
  ],
  unknowns: [
    {
      'zh-CN':
        '没有找到跨境电商或独立站零售的独立 OKR 采用率统计；公开案例多由软件商、教练或当事人讲述，中国出海卖家（含安克创新）未见可引用的 OKR 材料。',
      en: 'We found no independent OKR adoption rate for cross-border or DTC retail. Vendors, coaches or insiders tell most public cases; nothing citable turned up on Chinese sellers abroad, Anker included.',
    },
    {
      'zh-CN':
        '常被提起的 Gymshark（Ally.io）与 HelloFresh（Gtmhub）案例未能核实：前者只查到 36 个月规划，后者未查到材料，都不当作 OKR 案例。',
      en: 'The often-named OKR cases of Gymshark (Ally.io) and HelloFresh (Gtmhub) could not be verified: one yielded only a 36-month plan, the other nothing. Neither counts here.',
    },
  ],
}
