import type { Pack } from '@okr/core/pack'
import { t } from './roles.ts'

type Overview = Pick<Pack, 'whyOkr' | 'overview' | 'valueStream' | 'drivers' | 'challenges' | 'adoption' | 'unknowns'>

export const overview: Overview = {
  whyOkr: [
    {
      text: t(
        '仓库考拣货人效，车队考单车产值，网点考派件量，客服考应答。四项都绿，货主的货还是晚到。OKR 让一条线路上的人为同一次送达负责。',
        'Warehouses are judged on picks per hour, fleets on revenue per truck, stations on parcels, service on answer time. All are green and freight is late. OKRs tie one lane to one arrival.',
      ),
      sources: [],
    },
    {
      text: t(
        '物流的一天由波次、班车和截单切成小时，忙起来没人看季度。OKR 每季只从晚点清单里拿出一两个反复出现的原因，给它一个主人。',
        'Waves, departures and cut-offs slice the day into hours; nobody looks at the quarter. OKRs take one or two recurring causes off the lateness list and give each an owner.',
      ),
      sources: [],
    },
    {
      text: t(
        '压成本最快的三招是凑满再发、换便宜承运商、少装护角，代价都在时效、破损和司机身上。护栏写在同一页，省下的钱才算数。',
        'Cost falls fastest by holding trucks, taking cheaper carriers and skipping dunnage; transit time, cargo and drivers pay. With guardrails on the same page, savings count.',
      ),
      sources: [],
    },
  ],
  overview: [
    {
      text: t(
        '同叫物流，是五门生意：快递拼网络密度，货代拼舱位与单证，合同物流拼库内作业，道路运输拼装载与回程，港口机场拼泊位与周转。一套 KR 套不住五种。',
        'Logistics is five trades: express lives on density, forwarding on space and documents, contract logistics on warehouse work, road haulage on loads and backhaul, ports and airports on turnaround. One set of key results does not fit.',
      ),
      sources: [],
    },
    {
      text: t(
        '多数企业自己只握一段：车是外协的，仓是租的，末端是加盟的。时效承诺由自己签，兑现靠别人的司机；目标若不写进承运商的例会，就只是一份内部文件。',
        'Most firms hold one stretch: trucks are subcontracted, sheds rented, stations franchised. They sign the promise and others’ drivers keep it; a goal absent from the carrier meeting is internal paper.',
      ),
      sources: [],
    },
    {
      text: t(
        '库内指标早有公开定义：WERC 2020 年的十二项配送中心指标里就有准时发运、拣货准确和收货上架，一流水平的拣货准确率高于 99.9%。OKR 不必另造一套。',
        'Warehouse measures are well defined: WERC’s twelve top metrics of 2020 include on-time shipment, picking accuracy (best in class above 99.9%) and dock-to-stock. OKRs need not invent others.',
      ),
      sources: ['scribd-werc-2020-top12'],
    },
    {
      text: t(
        '利润薄、订单碎，改善藏在等待里：车等月台、货等上架、单证等更正、司机等装卸。等待不出现在任何一张成本表，却决定一条线路赚不赚钱。',
        'Margins are thin and orders small, so gains hide in waiting: trucks for docks, goods for putaway, papers for correction, drivers for loading. No cost sheet shows it, yet it decides a lane’s profit.',
      ),
      sources: [],
    },
  ],
  valueStream: [
    t('询价、方案与签约（线路、时效、责任）', 'Enquiry, solution and contract (lane, service level, liability)'),
    t('接单与截单（OMS）', 'Order intake and cut-off (OMS)'),
    t('订舱、配载与派车（TMS）', 'Booking, load planning and dispatch (TMS)'),
    t('收货、上架与库存（WMS）', 'Receiving, putaway and stock (WMS)'),
    t('拣选、复核与出库', 'Picking, checking and dispatch'),
    t('干线、港口与航空运输', 'Line-haul, port and air transport'),
    t('报关、查验与放行', 'Declaration, inspection and release'),
    t('分拨、末端派送与签收', 'Sorting, last mile and delivery'),
    t('回单、对账、理赔与逆向物流', 'Proof of delivery, billing, claims and returns'),
  ],
  drivers: [
    {
      text: t(
        '货主把按时足量写进合同并按票扣款；一份资料提醒，它通常逐单判定，结果取决于日期基准、容差与计量单位。',
        'Shippers write on-time-in-full into contracts with deductions; one guide notes it is usually binary per order and depends on date reference, tolerance and unit.',
      ),
      sources: ['ilos-otif'],
    },
    {
      text: t(
        '轨迹、电子围栏和自动过门让等待第一次看得见，车辆在场时间不再靠司机口述。',
        'Traces, geofences and automatic gates make waiting visible; truck turn time no longer rests on a driver’s word.',
      ),
      sources: [],
    },
    {
      text: t(
        '电商把整批拆成小票、多次退回，旺季货量一旦估错，仓里不是多一班闲人，就是少一班人手。',
        'E-commerce turns pallets into parcels and returns; a wrong peak forecast leaves a shift too many in the shed, or one too few.',
      ),
      sources: [],
    },
    {
      text: t(
        '口岸查验、制裁名单和危险品规定说变就变，单证一次做对从后台小事变成交付能力。',
        'Inspection practice, sanctions lists and dangerous-goods rules keep changing; papers right first time have become delivery capability.',
      ),
      sources: [],
    },
  ],
  challenges: [
    {
      text: t(
        'OKR 软件商 Workpath 描述过常见一幕：仓库、运输、客服各自达成本地目标，交付可靠性却在下滑，因此主张共担目标。',
        'The OKR vendor Workpath describes a familiar scene: warehouse, transport and service each hit local targets while delivery reliability slides, so goals should be co-owned.',
      ),
      sources: ['workpath-cross-functional-logistics'],
    },
    {
      text: t(
        '同一家软件商说，物流企业的战略常停在幻灯片上，没有拆成可衡量的结果。',
        'The same vendor says logistics strategies often remain slides and are not broken down into measurable outcomes.',
      ),
      sources: ['workpath-logistics-okrs'],
    },
    {
      text: t(
        '口径暗藏陷阱：按时足量永远不高于准时率，因为两个条件要同时成立；拿上月的准时率与本月的按时足量比，等于白比。',
        'Definitions can trap: on-time-in-full never exceeds the on-time rate, since both must hold; comparing last month’s one with this month’s other says nothing.',
      ),
      sources: ['whiztec-otif'],
    },
    {
      text: t(
        '中层卡在两头之间：据培训机构讲述，德铁信可的中层对 OKR 理解不够，影响了认同，后来补了培训。',
        'Middle managers sit between: by a trainer’s account, those at DB Schenker understood OKRs too little, which hurt buy-in, and were then trained.',
      ),
      sources: ['okrinstitute-db-schenker'],
    },
  ],
  adoption: [
    {
      text: t(
        '数据最多的是德铁信可：软件商引用的公司调查称，认为团队能及早看到依赖的员工从 2022 年 4 月的 38% 升到 2023 年 6 月的 56%。',
        'DB Schenker is best documented: in a company survey quoted by the vendor, staff who think dependencies are seen early rose from 38% (April 2022) to 56% (June 2023).',
      ),
      sources: ['workpath-db-schenker-de'],
    },
    {
      text: t(
        '不少公开例子从 IT 开始：Hellmann 的两个团队 2020 年起步，DB Systel 自建方法后发现近似 OKR，柏林公交 IT 讲了前九个月；均由咨询公司或软件商发布。',
        'Several public cases began in IT: two teams at Hellmann in 2020, DB Systel’s own system that resembled OKR, nine months at Berlin transport’s IT; all published by consultancies or a vendor.',
      ),
      sources: ['noventum-hellmann-okr', 'workpath-db-systel', 'cidpartners-bvg-okr'],
    },
    {
      text: t(
        '车队更常用别的方法：一位美国卡车运输对标项目经理称，许多会员全部或部分采用 4DX，并视 OKR 为更简单的选择。',
        'Hauliers often use other methods: the manager of a US trucking benchmark says many members use 4DX in full or part and presents OKR as simpler.',
      ),
      sources: ['freightwaves-tca-okr'],
    },
    {
      text: t(
        '独立研究尚薄：2024 年的文献普查找到 47 篇有关 OKR 的研究，深入的不多；软件商 2023 年对 466 位企业领导者的调查不分行业。',
        'Independent research is thin: a 2024 mapping found 47 studies on OKR, few in depth; a vendor’s 2023 survey of 466 leaders spans all industries.',
      ),
      sources: ['isys-2024-okr-survey', 'quantive-2023-global-state-okrs'],
    },
  ],
  unknowns: [
    t(
      '没有查到物流业独立的 OKR 采用率，也没有查到顺丰、京东物流、菜鸟、货拉拉、满帮或 Flexport 可以引用的公开资料。',
      'We found no independent adoption rate for logistics, and no citable public account for SF, JD Logistics, Cainiao, Lalamove, Full Truck Alliance or Flexport.',
    ),
    t(
      '公开数字多是软件平台上的目标达成率，不是时效、破损或成本的变化；一线仓库和车队的结果没有公开记录。',
      'Published figures are mostly goal achievement on a vendor’s platform, not service, damage or cost; warehouse and fleet results are unrecorded.',
    ),
  ],
}
