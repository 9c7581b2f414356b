import type { Pack } from '@okr/core/pack'

export const whyOkr: Pack['whyOkr'] = [
  {
    text: {
      'zh-CN':
        '车间 KPI 守得住现状，推不动改变：OEE 天天有人看，换型、工程变更、齐套这类横跨部门的改变却没有主人。OKR 给它们一个季度和一个负责人。',
      en: 'Shop-floor KPIs hold the present without moving it: OEE is watched daily, but changeover, engineering change and kitting cross departments and lack an owner. OKRs give them one, and a quarter.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN':
        '年度方针和预算在上年四季度就锁定，订单结构却按季在变。季度 OKR 不推翻方针，只回答一个问题：这 13 周先打通价值流上的哪一处。',
      en: 'Annual policy and budget are fixed, yet the order mix shifts quarterly. OKRs leave the policy alone and ask: which part of the value stream do we open up in these 13 weeks?',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN':
        '交期、质量、库存此消彼长，平时是在月底出货前由调度、质检和销售争出结果。把护栏指标写进同一个目标，取舍就提前到季度初谈清楚。',
      en: 'Delivery, quality and stock conflict; planning, inspection and sales usually fight it out at month-end. Guardrails in one objective settle it as the quarter starts.',
    },
    sources: [],
  },
]

export const overview: Pack['overview'] = [
  {
    text: {
      'zh-CN':
        '离散制造把零件加工、部装、总装成部件或整机，按库存生产、按订单生产、按订单设计往往共存于一个厂区：三种模式对交期、库存和排产的要求互相冲突，同一个“交付”目标不能套三种订单。',
      en: 'Discrete manufacturing turns parts into assemblies and machines, often to stock, to order and engineered to order on one site. These differ on lead time, stock and scheduling: one “delivery” goal does not fit all three.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN':
        '智能制造真正要修的是系统之间的断点：ERP 按无限产能下单，APS 排的计划被插单打乱，MES 靠人补录，质量数据隔天才进 QMS，最后靠班组长的经验和一张 Excel 把货赶出来。',
      en: 'Smart manufacturing has to close the gaps between systems: ERP assumes endless capacity, rush orders upset APS, MES bookings come late, quality data reach QMS a day late, and a shift leader’s spreadsheet gets goods out.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN':
        '指标体系不必再造：ISO 22400-2 专门定义了一组制造运营管理 KPI，一份解读指出该标准并不设目标值。OKR 要补的正是选择：这一季改变哪两三个、改到多少。',
      en: 'No new indicators are needed: ISO 22400-2 defines manufacturing KPIs but, one guide notes, sets no targets. OKRs choose which two or three to change, and by how much.',
    },
    sources: ['iso-22400-2-2014', 'rersoftware-iso-22400'],
  },
  {
    text: {
      'zh-CN':
        '推行过精益的工厂已有班前会、分层例会、A3 和改善提案，有的还做年度方针管理（hoshin kanri）。OKR 面对的不是空地，而是一套运转中的目标体系，先要说清谁管突破、谁管日常。',
      en: 'A lean plant already has shift-start talks, tiered meetings, A3s and kaizen suggestions, perhaps yearly hoshin kanri. First say which system carries breakthroughs and which daily management.',
    },
    sources: [],
  },
]

export const valueStream: Pack['valueStream'] = [
  { 'zh-CN': '接单与合同评审', en: 'Order intake and contract review' },
  { 'zh-CN': '产品与工艺设计（PLM、BOM、工艺路线）', en: 'Product and process design (PLM, BOM, routing)' },
  { 'zh-CN': '主计划与排产（ERP、APS）', en: 'Master plan and scheduling (ERP, APS)' },
  { 'zh-CN': '采购、来料检验与齐套', en: 'Purchasing, incoming inspection and kitting' },
  { 'zh-CN': '零件加工与装配（MES）', en: 'Machining and assembly (MES)' },
  { 'zh-CN': '过程检验与出厂试验（QMS、SPC）', en: 'In-process inspection and final test (QMS, SPC)' },
  { 'zh-CN': '发运、安装调试与客户验收', en: 'Shipment, installation and customer acceptance' },
  { 'zh-CN': '备件、维修与现场改进', en: 'Spare parts, repair and improvement in the field' },
]

export const drivers: Pack['drivers'] = [
  {
    text: {
      'zh-CN': '多品种、小批量、插单成为常态，决定交期的不再是节拍，而是换型时间和物料齐套。',
      en: 'High mix, small lots and rush orders are normal now; changeover and complete kits decide delivery more than cycle time.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN':
        'ISO 9001 要求在相关职能上设立可测量的质量目标，体系审核因此给了季度 OKR 一个现成的入口，不必另造一套表单。',
      en: 'ISO 9001 asks relevant functions for measurable quality objectives, giving quarterly OKRs a way in without a second set of forms.',
    },
    sources: ['iso-9001'],
  },
  {
    text: {
      'zh-CN': '设备联网和 MES 报工让停机原因、一次合格率能按班次取数，领先指标第一次可以按周复盘。',
      en: 'Connected machines and MES bookings give stop reasons and first-pass yield by shift, so leading measures can at last be reviewed weekly.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN': '客户买的越来越是“可用的产能”：验收爬坡、远程诊断和备件响应进了合同，研发、制造、售后必须认同一个结果。',
      en: 'Customers buy working capacity: contracts name ramp-up, remote diagnosis and spare-part response, so development, production and service must share one result.',
    },
    sources: [],
  },
]

export const challenges: Pack['challenges'] = [
  {
    text: {
      'zh-CN':
        '局部最优：采购比单价，车间比工时产量，质量比拦截数，销售比签单。四张 KPI 表全绿，客户的货还在缺一个外购件。',
      en: 'Local optima: buyers are judged on price, shops on output, quality on catches, sales on orders. All scorecards are green while the customer’s machine waits for one part.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN': 'OKR 软件商 Workpath 把董事会目标与车间指标称为两个世界：语言、时间跨度和评审节奏都不同。',
      en: 'Workpath, an OKR software vendor, calls boardroom goals and plant-floor measures two worlds, with different language, horizon and review rhythm.',
    },
    sources: ['workpath-manufacturing-plant-floor'],
  },
  {
    text: {
      'zh-CN':
        '据 OKR 软件商 Tita 归纳，制造高管首次推行时最怕战略与生产“两张皮”，也怕看不到从排产、领料到质检的实时进度。',
      en: 'Tita, another OKR vendor, lists manufacturing leaders’ fears: strategy and production as separate skins, and no live view of progress from order through material to inspection.',
    },
    sources: ['tita-manufacturing-okr-concerns'],
  },
  {
    text: {
      'zh-CN':
        '口径不一：一份 ISO 22400 词条强调，时间模型是最常被误用的部分。换型、待料算不算计划时间没定，两条线的 OEE 就不能比。',
      en: 'Definitions differ: a glossary on ISO 22400 says the time model is most often misapplied. Until changeover and waiting are settled, two lines’ OEE cannot be compared.',
    },
    sources: ['v5ultimate-iso-22400'],
  },
]

export const adoption: Pack['adoption'] = [
  {
    text: {
      'zh-CN':
        '我们查到的制造企业案例，入口多不在产线：华为自建方法与原型系统，科思创（Covestro）用于集团创新职能，DAW 用于集团 IT。后两例由软件商或咨询公司发布。',
      en: 'In the cases found, OKRs seldom began on the line: Huawei built its own method and prototype system, Covestro uses them in Group Innovation, DAW in group IT (told by a vendor and a consultancy).',
    },
    sources: ['kuangyang-2019-huawei-okr', 'mooncamp-covestro', 'murakamy-daw-it'],
  },
  {
    text: {
      'zh-CN':
        '与精益并存有先例：咨询公司 VEND 称，一家医疗器械制造商先在生产和物流做精益，再把 OKR 用于战略层的资源取舍（企业匿名）。',
      en: 'Lean and OKRs have coexisted: the consultancy VEND reports that an unnamed medical-device maker first had lean in production and logistics, then OKRs to place scarce resources strategically.',
    },
    sources: ['vend-medtech-okr'],
  },
  {
    text: {
      'zh-CN':
        '推广是慢活：软件商 Huddles 记录的一家匿名大型制造企业，2021 年试点，2022 年底至 2023 年初进入三个部门、300 余人，仍自认理解不深。',
      en: 'Scaling takes time: the vendor Huddles writes of an unnamed large manufacturer that piloted in 2021, reached three departments and over 300 people by early 2023 and still finds its understanding shallow.',
    },
    sources: ['huddles-manufacturer-okr-qa'],
  },
  {
    text: {
      'zh-CN':
        '学术研究不在工厂：ICSE 2024 的 47 场访谈、512 份问卷来自一家大型软件公司，结论是设定、度量和跟踪目标无论用什么工具都不轻松；2024 年的文献综述找到 47 篇，深入者少。',
      en: 'Academic research comes from elsewhere: the ICSE 2024 study (47 interviews, 512 answers) of a large software company finds goal work laborious whatever the tool; a 2024 mapping found 47 studies, few in depth.',
    },
    sources: ['icse-2024-okr-microsoft', 'isys-2024-okr-survey'],
  },
]

export const unknowns: Pack['unknowns'] = [
  {
    'zh-CN':
      '没有找到制造业 OKR 采用率的独立统计，也没有找到公开的一手数据证明 OKR 本身提高了某个工厂的 OEE、良率或交付；倒班工人自己写 OKR 的案例同样没有找到。',
    en: 'We found no independent adoption rate for manufacturing, no public first-hand data that OKRs alone raised OEE, yield or delivery, and no shift workers writing OKRs.',
  },
  {
    'zh-CN':
      '常被引用的“博世电动工具、小米采用 OKR”未能核实：前者查到的是敏捷转型，后者查到的是“去 KPI”的报道。引用前请自行查证。',
    en: 'Claims that Bosch Power Tools and Xiaomi use OKRs could not be verified: the first turned up an agile transformation, the second reports of “removing KPIs”. Check before repeating them.',
  },
]
