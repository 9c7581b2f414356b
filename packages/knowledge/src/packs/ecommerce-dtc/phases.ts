import type { Pack } from '@okr/core/pack'

const own = (zh: string, en: string) => ({ text: { 'zh-CN': zh, en }, sources: [] as string[] })

export const phases: Pick<Pack, 'governance' | 'phaseSteps'> = {
  governance: [
    own(
      '周一经营例会定投放与补货的取舍，选品会定下单与清货；承诺天数和归因窗口不许在群里口头改。',
      'Monday’s trading meeting settles ads against stock, the range meeting orders and clearances; nobody changes promised days or attribution windows in chat.',
    ),
    own(
      '出现账号警告、拒付激增或申报异常，合规负责人当日停投相关 SKU 并报总经理；封版期只有总经理能破例。',
      'On account warnings, chargeback spikes or filing errors, compliance stops the ads that day; only the general manager may break the freeze.',
    ),
  ],
  phaseSteps: {
    'not-adopted': [
      own(
        '试点只写一个站点、一种币种、一个货盘：独立站与平台店不混着算，评分周不落在封版期和退货潮里。',
        'Charter one site, one currency, one stock pool; keep own store and marketplace apart, and score outside code freeze and returns wave.',
      ),
      own(
        '取基线时拿同一批订单号在 OMS、支付网关和广告后台各查一遍，先量出三个收入差多少，再定 KR 认哪一个。',
        'Trace the same order numbers through OMS, payment gateway and ad platform, and measure the revenue gap before choosing whose figure counts.',
      ),
      own(
        '投手、计划员和海外客服同桌起草：想推哪些款、可售与在途各多少、客户退货时写了什么，摆在同一页上。',
        'Seat media buyer, planner and overseas service together: SKUs to push, sellable and inbound stock, and customers’ return reasons share a page.',
      ),
      own(
        '把货代、3PL 和代投公司的截单时间、到仓日、素材交付日写进对齐表；合同没写的，由采购发邮件确认。',
        'Write forwarder, 3PL and agency cut-offs, arrival dates and creative deadlines into the alignment sheet; purchasing confirms unwritten ones by e-mail.',
      ),
      own(
        '周一例会先念断货仍在投的 SKU 和最多的支付拒绝代码，当场定停投、换收单路由还是改结账页。',
        'Open Monday with sold-out SKUs still advertised and the commonest decline codes; decide at once: stop ads, reroute payments or fix checkout.',
      ),
      own(
        '退货窗口未关的批次先不评，按下单批次的贡献毛利定去留；转化若是靠折扣券拉起来的，算修改后重来。',
        'Leave cohorts with open return windows unscored, judge by order-cohort margin, and repeat the pilot if coupons bought the conversion.',
      ),
    ],
    piloting: [
      own(
        '给每条 KR 注明撞上过的汇率、关税和平台活动流量；没有对照市场或同期大促可比的，先当作没有证据。',
        'Note which duty, exchange-rate or marketplace-traffic swings hit each key result; without a control market or matching promotion, call it unproven.',
      ),
      own(
        '治理小组要有关务税务和账号健康的人：他们平时不进增长会，却最先知道哪家店要停、哪批货要扣。',
        'Seat customs-tax and account-health staff on the board: absent from growth meetings, they know first which shop or shipment will stop.',
      ),
      own(
        '拿一张逾期订单从广告点击贴到签收，标出支付审核、3PL 截单、头程装柜、清关补件、尾程改派各停多久。',
        'Map one late parcel from ad click to receipt, timing payment review, 3PL cut-off, container loading, customs queries and last-mile redelivery.',
      ),
      own(
        '贡献毛利词条写明头程怎样分摊、汇率取哪天、广告费归哪个站，由商业分析与财务同签，季中不动归因窗口。',
        'Define contribution margin: how freight is split, which day’s exchange rate, whose ad spend; finance and analytics sign, attribution windows stay locked.',
      ),
      own(
        '周期里要跨一次补货到仓，再往回问：卖断的色码是选品订少了、柜子压在海关，还是投放提前把货打光。',
        'Let the cycle span one replenishment, then ask backward: was the sold-out colour under-ordered, held at customs or over-advertised?',
      ),
      own(
        '过门槛前从目标市场真下几单：用本地支付方式付款、收件、退一件，拿实测到手时长和退款天数对照看板。',
        'Before the gate, order from the target market yourselves, pay locally, return one item, and compare delivery and refund times with dashboards.',
      ),
    ],
    scaling: [
      own(
        '按市场站点排批次：共用一个海外仓或收单账户的站同批上；旺季备货下单到年末封版解除之间不开新批。',
        'Wave by market: sites sharing an overseas warehouse or acquirer go together, and none starts between peak ordering and the freeze’s end.',
      ),
      own(
        '在投手、计划员和海外仓主管中各选教练，跨时区搭班；大促前后免他们一轮值守，否则约好的半天先没了。',
        'Choose coaches among media buyers, planners and warehouse leads across time zones, freed from one promotion rota, or their hours vanish.',
      ),
      own(
        '各站把一张订单的贡献毛利拆到人：投手管获客成本、计划员管库龄、客服管可避免退货，各说下周改哪处。',
        'Each site breaks one order’s contribution margin down by role (acquisition cost, stock age, avoidable returns); each names next week’s change.',
      ),
      own(
        '先自动对账 OMS、支付网关和承运商轨迹，时间统一到站点当地；还靠邮件发库存表的 3PL，先谈接口再谈看板。',
        'Automate OMS, gateway and carrier reconciliation first, in site-local time; get 3PLs that mail stock sheets onto an interface before building dashboards.',
      ),
      own(
        '对齐市集开在选品会下单之前：要货量、到仓周、投放上限、新品合规日四项齐了才下采购单，缺一项就等。',
        'Hold the market before the range meeting: no purchase order without demand, arrival week, ad ceiling and product-compliance date.',
      ),
      own(
        '停掉各站手抄的 GMV 日报，留贡献毛利快报和账号健康日检；旺季不上新批，退货潮过后的一月中旬再验门槛。',
        'Stop hand-copied daily sales reports, keep margin flash and account-health check, and test the gate in mid-January, after the returns wave.',
      ),
    ],
    established: [
      own(
        '审计时把比率和它可能藏起的一半并排看：缺货率配在线 SKU 数，延迟率配承诺天数，退货率配拒付与差评。',
        'Audit ratios beside what they hide: stockouts with live SKUs, lateness with promised days, returns with chargebacks and bad ratings.',
      ),
      own(
        '总经理在停做会上按“市场 × 渠道”砍：长期守不住贡献毛利的站，写明清仓、退海外仓和注销税号的日期。',
        'In the stop meeting the general manager closes market-channel pairs that lose margin, dating stock clearance, warehouse exit and VAT deregistration.',
      ),
      own(
        '“到手时长”与“广告—库存”各设一名负责人：前者可换承运商和备货仓，后者可按剩余可售天数直接停投。',
        'Give delivery time and ads-versus-stock one owner each: one may switch carrier or warehouse, the other pause ads on thin stock.',
      ),
      own(
        '每月随机抽订单，对 OMS、WMS 与承运商首次扫描，专查先点发货后出库、季中放宽归因窗口、下架缺货款。',
        'Monthly, match random orders across OMS, WMS and first carrier scan, hunting premature dispatch marks, widened attribution windows and hidden sold-out SKUs.',
      ),
      own(
        '清查投手与运营的提成表：基数先扣退货、广告和平台费，OKR 得分不进公式；救回账号、主动停投写进评语。',
        'Net media buyers’ commission of returns, ads and fees, keep scores out, and credit rescued accounts and stopped ads in reviews.',
      ),
      own(
        '试双速节奏：转化与支付 KR 半季一轮，备货与周转跟采购季走；旺季只留护栏日检，一月比较改了多少决定。',
        'Try two speeds: conversion and payments by half-quarter, buying and turns by purchasing season; at peak keep guardrails only, compare in January.',
      ),
    ],
  },
}
