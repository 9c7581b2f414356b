import type { Pack } from '@okr/core/pack'

type Overview = Pick<Pack, 'whyOkr' | 'overview' | 'valueStream' | 'drivers' | 'challenges' | 'adoption' | 'unknowns'>

export const overview: Overview = {
  whyOkr: [
    {
      text: {
        'zh-CN':
          '工艺管良率，财务管成本，EHS 管安全。三本账分开看，最省钱的改动往往最伤安全或寿命；OKR 把三者放进同一个目标。',
        en: 'Process owns yield, finance cost, EHS safety. Read separately, the cheapest change often hurts safety or cycle life most. OKRs join the three in one objective.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '爬坡按周变，KPI 按年签。2025 年一篇行业文章称，新能源企业年初的目标到年底已过时，探索工作难写成 KPI。',
        en: 'Ramps change weekly; KPIs last the year. A 2025 trade article says new-energy firms’ January targets are outdated by year-end and exploration resists KPIs.',
      },
      sources: ['hrsoft-2025-new-energy-performance'],
    },
    {
      text: {
        'zh-CN': '缺陷常不在电芯：质量服务商 CEA 的检验数据中，70% 以上的问题出在系统集成，恰是三个部门目标的接缝处。',
        en: 'Defects often lie outside the cell. The quality firm CEA’s inspections put over 70% of issues at system integration, the seam between three departments’ goals.',
      },
      sources: ['cea-2025-bess-defects'],
    },
  ],
  overview: [
    {
      text: {
        'zh-CN':
          '价格快速下行：BloombergNEF 2025 年调查中锂电 Pack 均价 108 美元/kWh，比上年低 8%；固定式储能用 Pack 降到 70 美元/kWh，一年低 45%，首次成为最便宜的一类。',
        en: 'Prices are falling fast. BloombergNEF’s 2025 survey put lithium-ion packs at USD 108/kWh, 8% below 2024, and packs for stationary storage at USD 70/kWh, down 45% and for the first time the cheapest segment.',
      },
      sources: ['bnef-2025-battery-price'],
    },
    {
      text: {
        'zh-CN':
          '装机仍在扩张：据中关村储能产业技术联盟（CNESA）数据库，2025 年底中国新型储能累计 144.7 GW，比上年底增长 85%；独立储能占 58%，已是主要用途，用户侧只剩 8%。',
        en: 'Volume grows. The China Energy Storage Alliance counts 144.7 GW of new-type storage in China by the end of 2025, 85% more than a year before; stand-alone storage (58%) has become the main use, user-side storage is down to 8%.',
      },
      sources: ['cnesa-2025-storage'],
    },
    {
      text: {
        'zh-CN':
          '运行数据才说明问题：据中电联 2025 年报告摘要，2024 年平均转换效率 88.75%；受调研的 731 座电站中，18% 低于国家标准，30% 因一致性等问题给电芯补电。',
        en: 'Operation is the test. A summary of a 2025 China Electricity Council report gives 88.75% average conversion efficiency for 2024; of 731 stations surveyed, 18% fell below the national standard and 30% topped up cells for consistency and similar causes.',
      },
      sources: ['cec-2025-report-summary'],
    },
    {
      text: {
        'zh-CN':
          '储能与动力电池共用材料、设备和人才：据 IEA 2025 年展望要点，2024 年电动汽车销量超过 1700 万辆。电动车排产一变，储能厂的材料和设备交期跟着变。',
        en: 'Storage shares materials, machines and people with traction batteries; highlights of the IEA’s 2025 outlook give over 17 million electric cars in 2024. When carmakers’ plans change, storage makers’ lead times move too.',
      },
      sources: ['iea-gevo-2025'],
    },
  ],
  valueStream: [
    {
      'zh-CN': '材料与来料检验（正负极、隔膜、电解液）',
      en: 'Materials and incoming inspection (cathode, anode, separator, electrolyte)',
    },
    { 'zh-CN': '电极（搅拌、涂布、辊压、分切）', en: 'Electrode (mixing, coating, calendering, slitting)' },
    { 'zh-CN': '电芯装配（叠片或卷绕、焊接、注液）', en: 'Cell assembly (stacking or winding, welding, filling)' },
    { 'zh-CN': '化成、老化与分容', en: 'Formation, ageing and grading' },
    { 'zh-CN': '模组与 Pack（配组、焊接、BMS、气密）', en: 'Module and pack (matching, welding, BMS, leak test)' },
    {
      'zh-CN': '系统集成与 FAT（舱体、PCS、热管理、消防）',
      en: 'System integration and FAT (enclosure, PCS, thermal management, fire protection)',
    },
    { 'zh-CN': '现场安装、调试与并网验收', en: 'Installation, commissioning and grid acceptance' },
    { 'zh-CN': '运维、质保与退役回收', en: 'Operation, warranty and end of life' },
  ],
  drivers: [
    {
      text: {
        'zh-CN':
          '价格战：据 BloombergNEF，储能用 Pack 一年降了 45%，电芯产能过剩、同一个项目有许多供应商可选；降本慢于降价的企业，订单越多亏得越多。',
        en: 'Price war: BloombergNEF saw storage packs fall 45% in a year, with overcapacity in cells and many suppliers for the same project. Firms cutting cost more slowly lose more with every order.',
      },
      sources: ['bnef-2025-battery-price'],
    },
    {
      text: {
        'zh-CN': '增长放缓：一篇行业文章称，2025 全球新能源 500 强企业中储能业务收入下降 4.4%，增长近乎停滞。',
        en: 'Slower growth: a trade article reports storage revenue among the 2025 global new-energy top 500 down 4.4%, growth near zero.',
      },
      sources: ['renmanage-2025-new-energy'],
    },
    {
      text: {
        'zh-CN': '标准换版：GB/T 36276-2023 于 2024 年 7 月 1 日替代 2018 版，老产品的认证与工艺窗口须重新核对。',
        en: 'New standard: GB/T 36276-2023 replaced the 2018 edition on 1 July 2024; recheck older products’ certificates and process windows.',
      },
      sources: ['gbt-36276-2023'],
    },
    {
      text: {
        'zh-CN':
          '据 CNESA 数据，独立储能已取代用户侧成为主要用途。业主越靠充放电赚钱，就越按可用率和效率追责，而不只比初装价。',
        en: 'Stand-alone storage has replaced user-side storage as the main use, by CNESA’s figures. Owners who earn by cycling judge availability and efficiency, not just price.',
      },
      sources: ['cnesa-2025-storage'],
    },
  ],
  challenges: [
    {
      text: {
        'zh-CN': '爬坡报废高：转引的 Fraunhofer FFB 数据称，投产初期报废率常为 15%–30%，五年后常在 10% 左右。',
        en: 'Ramp-up scrap: Fraunhofer FFB, as quoted, finds 15–30% scrap common early in a cell plant’s life, often about 10% after five years.',
      },
      sources: ['zoniax-cell-scrap'],
    },
    {
      text: {
        'zh-CN':
          '盈利慢：分析软件商 Voltaiq 联合创始人称，首年可用产出可能只有 10%–20%，盈利要三四年，季度目标须容得下。',
        en: 'Slow payback: a co-founder of analytics vendor Voltaiq says usable output can be 10–20% in year one, profit three to four years away. Quarterly goals must allow for it.',
      },
      sources: ['voltaiq-yahoo-scrap'],
    },
    {
      text: {
        'zh-CN': '安全归因难：一项事故分析中 65% 与运行和集成有关，11% 与电芯或模组有关；EPRI 指出不少事故原因未明。',
        en: 'Unclear causes: one analysis links 65% of incidents to operation and integration, 11% to cells or modules; EPRI notes many causes are unknown.',
      },
      sources: ['esn-2024-bess-failure-rate', 'epri-2024-bess-root-cause'],
    },
    {
      text: {
        'zh-CN': '集成仍靠手工：CEA 一位专家撰文称，舱体集成大量依赖人工，不少集成商把电池柜外包组装，责任容易悬空。',
        en: 'Manual integration: a CEA expert writes that containers are largely hand-built and many integrators contract out cabinet assembly, leaving accountability unclear.',
      },
      sources: ['esn-cea-procurement-risks'],
    },
  ],
  adoption: [
    {
      text: {
        'zh-CN':
          '能源业的公开实践集中在售电与电网侧：软件商称绿电供应商 LichtBlick（约 900 人）六个月推广到全公司；电网公司 SWKiel Netz 2025 年讲了引入理由。',
        en: 'Energy firms’ OKR stories come from supply and grid: green supplier LichtBlick (about 900 people) took six months, says its software vendor; grid operator SWKiel Netz gave its reasons in 2025.',
      },
      sources: ['workpath-lichtblick', 'workpath-okrs-at-lichtblick', 'newworklab-swkiel-netz'],
    },
    {
      text: {
        'zh-CN':
          '2024 年有一本 337 页的德文手册专讲能源企业用 OKR，面向层级分明、重安全、强监管的组织，含四个案例，也讨论 OKR 的局限。',
        en: 'A 337-page German handbook of 2024 treats OKR in hierarchical, security-minded, regulated energy firms, with four cases and OKR’s limits.',
      },
      sources: ['duwe-meischner-okr-energiewirtschaft'],
    },
    {
      text: {
        'zh-CN':
          '下游车企有可参照的反复：一篇偏向软件商的文章称，理想汽车 2018 年自建 OKR 系统，2021 年转到飞书。用了某款协作软件，不等于用了 OKR。',
        en: 'Downstream, a vendor-friendly article says Li Auto built its own OKR system in 2018 and moved to Feishu in 2021. A collaboration suite is not OKR.',
      },
      sources: ['pecchrd-2022-feishu-auto'],
    },
    {
      text: {
        'zh-CN':
          '学术研究来自软件业：一项 47 次访谈、512 份问卷的论文发现，设定、度量、跟踪目标都难，换工具也一样；2024 年的文献梳理只找到 47 项研究。',
        en: 'Academic evidence comes from software: a peer-reviewed study (47 interviews, 512 responses) finds setting, measuring and tracking goals hard whatever the tool; a 2024 mapping found only 47 studies.',
      },
      sources: ['icse-2024-okr-microsoft', 'isys-2024-okr-survey'],
    },
  ],
  unknowns: [
    {
      'zh-CN':
        '未找到电池或储能制造商的公开 OKR 案例，也无本行业采用率的独立统计；案例来自能源供应、电网、光伏等，可借鉴，但不是同行标杆。',
      en: 'We found no battery or storage maker’s public OKR case and no independent adoption rate. Energy-supply, grid and solar cases are transferable, not peer benchmarks.',
    },
    {
      'zh-CN':
        'OKR 对良率、成本或安全的因果效果没有公开证据；现有案例多由软件商、咨询或培训机构讲述，报告的“目标达成度”不是经营结果。',
      en: 'No public evidence shows OKR causing better yield, cost or safety. Vendors, consultants or trainers tell most cases; the goal achievement they report is no business result.',
    },
  ],
}
