import type { Pack } from '@okr/core/pack'
import { t } from './roles.ts'

type Overview = Pick<Pack, 'whyOkr' | 'overview' | 'valueStream' | 'drivers' | 'challenges' | 'adoption' | 'unknowns'>

export const overview: Overview = {
  whyOkr: [
    {
      text: t(
        '一个市场抱怨要经过门店、三包、质量、研发、采购、供应商六道手，每道都有自己的 KPI，却没人对“车主不再抱怨”负责。OKR 给这条链一个主人。',
        'One field complaint passes dealer, warranty, quality, engineering, purchasing and supplier, each with its own KPI; nobody owns the owner’s relief. OKRs name one.',
      ),
      sources: [],
    },
    {
      text: t(
        '车型按三四年开发，软件按周发版，门店按月冲量。三个时钟各走各的，季度 OKR 用来约定：这 13 周硬件、软件、渠道先为哪一件事对表。',
        'Models take years, software ships weekly, stores chase the month. Quarterly OKRs settle which one thing hardware, software and retail synchronise on for 13 weeks.',
      ),
      sources: [],
    },
    {
      text: t(
        '量产节点、质量、成本的取舍常在节点评审前夜用“带条件通过”了结，账留给售后。把护栏写进同一个目标，让步就得当面说。',
        'Launch date, quality and cost are often settled the night before a gate by “conditional pass”, and aftersales pays. Guardrails in one objective make that concession explicit.',
      ),
      sources: [],
    },
  ],
  overview: [
    {
      text: t(
        '电动化还在改写销量结构：据 IEA《2025 年全球电动汽车展望》要点，2024 年全球电动汽车销量超过 1700 万辆，占比超过五分之一；2025 年预计超过 2000 万辆，占四分之一以上。',
        'Electrification keeps redrawing sales: highlights of the IEA’s 2025 outlook give over 17 million electric cars in 2024, more than a fifth of all sold, and expect over 20 million, more than a quarter, in 2025.',
      ),
      sources: ['iea-gevo-2025'],
    },
    {
      text: t(
        '电池决定整车成本走向：BloombergNEF 2025 年调查中锂电 Pack 均价 108 美元/kWh，比上年低 8%，纯电动车用 Pack 为 99 美元/kWh；降价的空间与压力都从这里来。',
        'The battery steers vehicle cost: BloombergNEF’s 2025 survey put packs at USD 108/kWh, 8% below 2024, and those of battery electric cars at USD 99/kWh. Room and pressure for price cuts both start there.',
      ),
      sources: ['bnef-2025-battery-price'],
    },
    {
      text: t(
        '整车厂自己做冲压、焊装、涂装、总装，多数零件买自分层供应商，按滚动要货计划送到线边；一个垫片断供，整条总装线停。所以整车的质量与节拍，一半写在别人的厂里。',
        'Vehicle makers press, weld, paint and assemble; tiers of suppliers send most parts to the line on rolling call-offs. One missing washer stops final assembly: half the car’s quality is made elsewhere.',
      ),
      sources: [],
    },
    {
      text: t(
        '卖车与养车分属两套账：直营按订单排产，经销网络靠库存和返利周转；真正养店的是售后工时和备件。新车卖得越急，质保期后回厂的车主往往越少。',
        'Selling and servicing keep separate books: direct sales build to order, dealer networks run on stock and rebates, and labour hours and parts feed the store. The harder new cars are pushed, the fewer owners return after warranty.',
      ),
      sources: [],
    },
  ],
  valueStream: [
    t('车型定义与商品企划', 'Model definition and product planning'),
    t('造型、工程开发与软件架构', 'Styling, engineering and software architecture'),
    t('供应商定点、PPAP 与试制', 'Supplier nomination, PPAP and prototypes'),
    t('量产节点与爬坡（SOP）', 'Launch gates and ramp-up (SOP)'),
    t('冲压、焊装、涂装、总装与三电装配', 'Press, body, paint, assembly, battery and drive'),
    t('整车物流、订单与交车', 'Vehicle logistics, orders and handover'),
    t('用车、OTA 升级与充电补能', 'Use, OTA updates and charging'),
    t('保养、维修、三包与召回', 'Service, repair, warranty and recall'),
    t('置换、二手车与报废回收', 'Trade-in, used cars and recycling'),
  ],
  drivers: [
    {
      text: t(
        '软件让车在交付后还会变：一次 OTA 推送同时碰到研发、法规、客服和门店，缺陷也不再等到下一年款才见分晓。',
        'Software changes the car after handover: one OTA release touches engineering, regulation, call centre and workshops, and defects no longer wait for the next model year.',
      ),
      sources: [],
    },
    {
      text: t(
        '新车质量榜单随新技术波动：J.D. Power 的研究统计头 90 天内 223 项问题，每百辆车计数，解读者提醒它只是质量的一面。',
        'New-car rankings move with technology: J.D. Power’s study counts problems per 100 vehicles over 90 days across 223 problems, and its explainer calls it one view of quality.',
      ),
      sources: ['autonews-iqs'],
    },
    {
      text: t(
        '价格战把年降从谈判桌推到质量成本：省一道工序的钱，要与三包索赔和停线判责放在一张表上算。',
        'Price wars push yearly price-downs into quality cost: a saved operation belongs on one sheet with warranty claims and line-stop charges.',
      ),
      sources: [],
    },
    {
      text: t(
        'IATF 16949 要求监测与顾客有关的绩效，整车厂也各有供应商记分卡；供应商的季度 OKR 由此有了现成的外部读数。',
        'IATF 16949 asks for monitoring of customer-related performance, and vehicle makers keep scorecards of their own: suppliers’ OKRs have an outside reading ready made.',
      ),
      sources: ['iatf-16949'],
    },
    {
      text: t(
        '电池安全抬了门槛：据报道，强制性国家标准 GB 38031-2025 自 2026 年 7 月 1 日起对新申请车型执行，热扩散测试从提前 5 分钟报警改为不起火、不爆炸；验证排期要先于新车上市目标定下来。',
        'Battery safety has a higher bar: China’s mandatory GB 38031-2025, as reported, applies to new type approvals from 1 July 2026 and asks for no fire and no explosion instead of a five-minute warning. Test slots come before launch goals.',
      ),
      sources: ['gb-38031'],
    },
  ],
  challenges: [
    {
      text: t(
        '榜单不分轻重：有评论指出，PP100 里变速箱坏掉与手机配对失败各算一个。只追这个数，人力会流向车机菜单。',
        'The ranking ignores severity: one review notes that a failed gearbox counts like a phone-pairing problem. Chase the number alone, and people flock to menus.',
      ),
      sources: ['autoblog-2015-iqs'],
    },
    {
      text: t(
        '抱怨不全是故障：一家汽车杂志 2012 年称，约一半的报告问题属于设计与易用性。质量部背着研发的题，工厂再努力也降不下来。',
        'Not every complaint is a defect: a car magazine said in 2012 that half concerned design and usability. A plant cannot weld away a confusing menu.',
      ),
      sources: ['motortrend-iqs-2012'],
    },
    {
      text: t(
        '召回常有尾巴：美国政府问责局 2011 年指出，许多被召回车辆从未修复。失联车主没有部门认领，完成率就停在一条平线上。',
        'Recalls leave tails: the US Government Accountability Office wrote in 2011 that many recalled vehicles are never fixed. Unless somebody owns the search for untraced owners, completion flattens.',
      ),
      sources: ['gao-11-603-recalls'],
    },
    {
      text: t(
        '同一个“准时”有三种读法：供应商按到货时间窗，工厂按下线日，门店按交车日。三张表都绿，客户还在等一块缺件的屏。',
        '“On time” has three readings: arrival window, build date, handover date. All three sheets are green while the customer waits for one missing screen.',
      ),
      sources: [],
    },
  ],
  adoption: [
    {
      text: t(
        '公开记录最多的是理想汽车：2018 年自建 OKR 系统，2021 年用飞书 OKR，其后学华为改用 PBC，又重启 OKR。评论认为来回切换打乱了节奏。',
        'Li Auto is best documented: own OKR system in 2018, Feishu OKR from 2021, Huawei-style PBC, then OKRs again. Commentators say the switching reset its rhythm.',
      ),
      sources: ['pecchrd-2022-feishu-auto', 'liurun-2025-li-auto', 'hejun-li-auto-2025'],
    },
    {
      text: t(
        '德国的公开例子多从技术部门或零部件厂开始：戴姆勒首席技术官讲过约 6000 人转向 OKR，一家匿名零部件企业先统一领导原则再跑首个周期（咨询公司讲述）。',
        'German examples start in technology or components: Daimler’s CTO described turning some 6,000 staff towards OKRs; an unnamed component maker aligned leadership principles first (told by a consultancy).',
      ),
      sources: ['mueller-daimler-okr', 'coverdale-components-okr'],
    },
    {
      text: t(
        '一篇偏向供应商的文章称，按 2022 年第一季度交付量，前十新能源品牌中有六家使用飞书。用协作工具不等于用 OKR。',
        'A vendor-friendly article says six of the top ten new-energy brands by first-quarter 2022 deliveries used Feishu. Using a collaboration tool is not using OKRs.',
      ),
      sources: ['pecchrd-2022-feishu-auto'],
    },
    {
      text: t(
        '独立研究很少：2024 年的文献普查找到 47 篇有关研究，深入的不多；一项大型软件公司研究的结论也不能直接搬到产线。',
        'Independent research is thin: a 2024 mapping found 47 studies on OKRs, few in depth, and findings from a software company do not carry straight to a line.',
      ),
      sources: ['isys-2024-okr-survey', 'icse-2024-okr-microsoft'],
    },
  ],
  unknowns: [
    t(
      '没有查到整车、零部件或经销商的独立 OKR 采用率；“多少车企在用”的说法多出自工具商名单，未附出处。',
      'We found no independent adoption rate for vehicle makers, suppliers or dealers; lists of “users” mostly come from vendors without citations.',
    ),
    t(
      '没有查到经销商集团或售后连锁公开的 OKR 案例，也没有证据表明 OKR 单独改善了销量、三包或召回结果。',
      'We found no public OKR case of a dealer group or workshop chain, and no evidence that OKRs alone improved sales, warranty or recall results.',
    ),
  ],
}
