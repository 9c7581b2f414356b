import type { Pack } from '@okr/core/pack'
import { t } from './roles.ts'

type Operations = Pick<Pack, 'terms' | 'systems' | 'standards' | 'guardrails' | 'seasonality'>

export const operations: Operations = {
  terms: {
    industry: t('物流与供应链服务', 'logistics and supply-chain services'),
    flow: t('从下单到签收回单的履约链', 'the order-to-proof-of-delivery chain'),
    pilotScope: t(
      '一条重点线路的仓储、运输和客服三个团队',
      'one key lane, with its warehouse, transport and service teams',
    ),
    systems: t('WMS、TMS、OMS 和车辆 GPS 轨迹', 'WMS, TMS, OMS and GPS traces'),
    forum: t('每周的运营与时效例会', 'the weekly operations and service-level meeting'),
    guardrail: t('人员、行车与货物安全', 'the safety of people, vehicles and cargo'),
    frontline: t(
      '调度员、仓库班长、司机和单证员',
      'dispatchers, warehouse shift leaders, drivers and documentation clerks',
    ),
    customer: t('货主和收货人', 'shippers and consignees'),
    sponsor: t('分管运营的副总经理', 'the vice-president of operations'),
    dataOwner: t('质控经理', 'the operations control manager'),
    leadingMetric: t('收货上架时长', 'dock-to-stock time'),
    laggingMetric: t('按时足量交付率', 'the on-time-in-full rate'),
    gaming: t(
      '货没到先点签收、把改约日当承诺日、把超时记成客户原因',
      'early delivery scans, rebooked dates used as promises and lateness coded to the customer',
    ),
    season: t('双 11 到年末的旺季和春节停运期', 'the Double 11 to year-end peak and the Lunar New Year standstill'),
  },
  systems: [
    {
      name: t('OMS（订单管理系统）', 'OMS (order management)'),
      holds: t(
        '货主订单、要求送达日、改约记录与截单时间；按时足量的日期基准在这里',
        'shipper orders, requested dates, rebookings, cut-offs: the date reference of on-time-in-full',
      ),
    },
    {
      name: t('WMS（仓储管理系统）', 'WMS (warehouse management)'),
      holds: t(
        '到货、上架、库位、波次、拣选差错、复核与出库时间戳',
        'time stamps of arrival, putaway, locations, waves, picking errors, checks and dispatch',
      ),
    },
    {
      name: t('TMS（运输管理系统）', 'TMS (transport management)'),
      holds: t(
        '派车、配载、在途节点、回单、承运商报价与异常原因代码',
        'dispatch, loading, milestones, proof of delivery, carrier rates, exception codes',
      ),
    },
    {
      name: t('YMS 与码头 TOS（场站系统）', 'YMS and terminal TOS (yard and port)'),
      holds: t(
        '预约、门岗进出、月台占用、集卡与堆场作业指令',
        'appointments, gate moves, dock use, truck and yard instructions',
      ),
    },
    {
      name: t('车载终端与 GPS 平台', 'Telematics and GPS platform'),
      holds: t(
        '轨迹、围栏进出、急刹与疲劳报警、空驶里程；用来核对人工点的节点',
        'traces, geofence times, harsh braking, fatigue alarms, empty distance: the check on manual scans',
      ),
    },
    {
      name: t('关务系统与国际贸易“单一窗口”', 'Customs system and the trade single window'),
      holds: t(
        '报关单、归类、退单原因、布控查验与放行时间',
        'declarations, classification, rejections, inspection orders, release times',
      ),
    },
    {
      name: t('BMS（计费结算系统）与 ERP', 'Billing system and ERP'),
      holds: t(
        '应收应付、按线路与重量段的成本、索赔与对账差异',
        'receivables, payables, cost by lane and weight band, claims, reconciliation gaps',
      ),
    },
  ],
  standards: [
    {
      name: t('ISO 9001', 'ISO 9001'),
      concerns: t(
        '质量管理体系要求，货主招标常要求证书',
        'quality management systems; tenders often ask for the certificate',
      ),
      source: 'iso-9001',
    },
    {
      name: t('ISO 45001', 'ISO 45001'),
      concerns: t(
        '职业健康安全管理体系，覆盖叉车、月台与驾驶作业',
        'occupational health and safety: forklifts, docks, driving',
      ),
      source: 'iso-45001',
    },
    {
      name: t('GRI 403:2018', 'GRI 403:2018'),
      concerns: t(
        '职业健康与安全披露，含工伤与工伤率',
        'disclosure of occupational health and safety, injuries and rates',
      ),
      source: 'gri-403-2018',
    },
    {
      name: t('ISO 28000:2022', 'ISO 28000:2022'),
      concerns: t('安全与韧性：安保管理体系要求', 'security and resilience: security management systems'),
      source: 'iso-28000-2022',
    },
    {
      name: t('ISO 14083:2023', 'ISO 14083:2023'),
      concerns: t(
        '运输链温室气体排放的量化与报告',
        'quantifying and reporting greenhouse gas emissions of transport chains',
      ),
      source: 'iso-14083-2023',
    },
    {
      name: t('GB 1589', 'GB 1589'),
      concerns: t(
        '汽车、挂车及汽车列车的外廓尺寸、轴荷及质量限值；装载率不能越过它',
        'dimensions, axle loads and masses of vehicles in China; load factor stops here',
      ),
      source: 'gb-1589-2016',
    },
    {
      name: t('JT/T 617《危险货物道路运输规则》', 'JT/T 617 Regulations on road transport of dangerous goods'),
      concerns: t('危险货物道路运输', 'road transport of dangerous goods in China'),
      source: 'jtt-617-2018',
    },
    {
      name: t('Incoterms 2020（国际贸易术语解释通则）', 'Incoterms 2020'),
      concerns: t(
        '贸易术语；先看风险在哪一段转移，再定谁背时效 KR',
        'trade terms; see where risk passes before saying who owns transit time',
      ),
      source: 'incoterms-2020',
    },
  ],
  guardrails: ['lg-ltifr', 'lg-damage-free', 'lg-claims-ratio', 'gen-compliance-findings'],
  seasonality: [
    {
      period: t('1–2 月，春节前后', 'January–February, around Lunar New Year'),
      effect: t(
        '节前出货潮、节中停运、节后返岗不齐，数据不成样子；基线跳过这几周，目标等运力恢复后定。',
        'A shipping rush, a standstill, then uneven crews: skip these weeks in baselines and set goals once capacity is back.',
      ),
    },
    {
      period: t('3–5 月，年度运价与合同谈判', 'March–May, annual rate and contract talks'),
      effect: t(
        '海运、空运和大货主合同换约，线路与运价都会变；成本类 KR 按新合同重设基线，再启动。',
        'Ocean, air and key-account contracts turn over: re-base cost key results on the new terms before starting.',
      ),
    },
    {
      period: t('6–9 月，618、高温与台风', 'June–September, mid-year sales, heat and typhoons'),
      effect: t(
        '618 后再开新试点；高温与台风停航停运按日标注，不与正常周比，安全护栏加密到每日看。',
        'Start pilots after the June sale; mark heat and typhoon stops by day and read safety guardrails daily.',
      ),
    },
    {
      period: t('10–12 月，双 11 到年末旺季', 'October–December, Double 11 to year-end'),
      effect: t(
        '十月中旬起冻结系统与流程改动，KR 只留时效、破损和安全；评分推到一月回单齐了再做。',
        'Freeze systems and processes from mid-October, keep only service, damage and safety, and score in January when proofs are in.',
      ),
    },
  ],
}
