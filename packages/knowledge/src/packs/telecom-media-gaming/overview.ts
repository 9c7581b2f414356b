import type { Pack } from '@okr/core/pack'

export const whyOkr: Pack['whyOkr'] = [
  {
    text: {
      'zh-CN':
        '运营商看集团下达的 KPI，媒体看播放，游戏看流水：数天天有人盯，“用户为什么走”却没有主人。OKR 给它一个季度和一个负责人。',
      en: 'Operators watch the group’s KPIs, media watch plays, studios watch daily takings; why people leave has no owner. OKRs give it one, and a quarter.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN':
        '三种节拍并行：基站按年建，剧集按季播，游戏按周更。年度预算定不了本季先修哪一段体验，季度 OKR 专管这一步。',
      en: 'Three clocks run side by side: sites are built by the year, series aired by season, games patched weekly. No yearly budget says which part of the experience to mend now; OKRs do.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN':
        '短期收入来得最容易：合约捆绑、弹窗广告、限时礼包当月见效，流失和投诉三个月后才到。护栏写进同一个目标，冲量之前先算账。',
      en: 'Short-term revenue is easy: bundles, pop-ups and timed gift packs pay this month, churn and complaints arrive in three. A guardrail in the same objective makes one count first.',
    },
    sources: [],
  },
]

export const overview: Pack['overview'] = [
  {
    text: {
      'zh-CN':
        '运营商卖连接，平台卖内容与注意力，游戏卖时间：前期都是重投入（频谱与基站、版权与制作、研发），靠留存和续费慢慢收回，所以留住一个老用户比多拉一个新用户更要紧。',
      en: 'Operators sell connection, platforms content and attention, studios time. All invest first (spectrum and sites, rights and production, development) and recover by retention, so keeping one customer matters more than adding one.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN':
        '最常用的数最会骗人：国际电联的术语说明流失率可按期初或期末基数计算，跨公司跨国比较未必有意义；运营商报告还要分合约与预付费。先定口径，再定目标。',
      en: 'The commonest figures mislead most: by the ITU’s glossary churn may rest on the start or end base, so comparison is not always meaningful; operators split contract and prepaid. Define first, then set targets.',
    },
    sources: ['itu-churn-glossary', 'moneyterms-telecom-kpi'],
  },
  {
    text: {
      'zh-CN':
        'DAU/MAU 也一样：纽约大学一项覆盖 379 款游戏的研究认为，用它推算留存很不准。要改留存，就直接看分来源的次日和七日留存。',
      en: 'So does DAU/MAU: a New York University study of 379 games found retention estimates from it very inaccurate. To change retention, read day 1 and day 7 by source.',
    },
    sources: ['hui-2013-dau-mau'],
  },
  {
    text: {
      'zh-CN':
        '内容和游戏靠少数作品养活多数，结果到上线那天才见分晓。OKR 承诺不了爆款，能承诺的是更早发现不行、更快停掉、把人转给更有希望的项目。',
      en: 'A few titles feed the rest, and nobody knows before release. OKRs cannot promise a hit; they can promise to see failure sooner, stop sooner and move people to better odds.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN':
        '注意力换了地方：据新华社转述的行业报告，2025 年底中国网络视听用户 10.99 亿，人均每天超过 200 分钟，微短剧的使用时长已超过长视频。',
      en: 'Attention has moved: an industry report counts 1.099 billion users of online video and audio in China by the end of 2025, over 200 minutes a day each, with micro-drama ahead of long video.',
    },
    sources: ['cnsa-2026-audiovisual'],
  },
]

export const valueStream: Pack['valueStream'] = [
  { 'zh-CN': '立项与投资决策（频谱、版权、题材）', en: 'Investment and green-light (spectrum, rights, concepts)' },
  { 'zh-CN': '建设与制作（建站、拍摄、研发）', en: 'Build and production (sites, shooting, development)' },
  { 'zh-CN': '测试、审核与合规', en: 'Testing, content review and compliance' },
  { 'zh-CN': '上线、排播与发行', en: 'Launch, scheduling and publishing' },
  {
    'zh-CN': '获客与开通（渠道、买量、装机）',
    en: 'Acquisition and activation (channels, paid installs, home set-up)',
  },
  { 'zh-CN': '使用、推荐与社区', en: 'Use, recommendation and community' },
  { 'zh-CN': '计费、广告与付费', en: 'Billing, advertising and purchases' },
  { 'zh-CN': '客服、修障与留存', en: 'Care, repair and retention' },
]

export const drivers: Pack['drivers'] = [
  {
    text: {
      'zh-CN':
        '存量经营：据工信部数据，2025 年中国电信业务收入 1.75 万亿元，只增长 0.7%；国内游戏用户 6.83 亿，只增长 1.35%。续费成了增长主体，客服与网络第一次坐到增长会上。',
      en: 'Growth from the base: China’s telecom revenue grew 0.7% to CNY 1.75 trillion in 2025, says the ministry, and its 683 million players grew 1.35%. Renewals carry growth, so care and network sit in that meeting for the first time.',
    },
    sources: ['miit-2025-communications', 'gpc-2025-games'],
  },
  {
    text: {
      'zh-CN': '埋点、A/B 实验和网管数据按天可得，一个版本或一次网络优化有没有用，两周内就能看清。',
      en: 'Event data, A/B tests and network counters arrive daily; within two weeks one sees whether a release or a tuning helped.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN': '制作与买量成本上升，立项会要更早的证据：首集完播、测试服留存，而不是制作人的信心。',
      en: 'Costs of production and installs rise, so green-light meetings want earlier proof: first-episode completion, soft-launch retention.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN':
        '内容安全、未成年人保护和隐私从事后处罚变成上线前置条件：国家 2021 年的通知只许在周五、周末和节假日 20 至 21 时向未成年人提供网游。必须与增长目标同桌谈。',
      en: 'Content safety, minors and privacy are now conditions of launch: China’s notice of 2021 lets minors play online from 20:00 to 21:00 on Fridays, weekends and public holidays only. Such lines belong at the table with growth.',
    },
    sources: ['nppa-2021-minors'],
  },
]

export const challenges: Pack['challenges'] = [
  {
    text: {
      'zh-CN':
        '会开得多、信息少：字节跳动 2023 年改为季度 OKR 时，反馈提到双月会准备时间长、甚至要彩排，却少有新信息。',
      en: 'Meetings without news: when ByteDance moved to quarterly OKRs in 2023, feedback spoke of long preparation, even rehearsals, for bimonthly meetings with little new.',
    },
    sources: ['bytedance-2023-liangrubo-quarterly'],
  },
  {
    text: {
      'zh-CN': '“解决了”没有标准：一份英国呼叫中心指南说，什么算彻底解决并无统一衡量，首解率因此想报多高都行。',
      en: '“Solved” has no standard: a UK contact-centre guide finds no agreed measure of a fully resolved call, so anybody can report a good rate.',
    },
    sources: ['pcipal-2019-contact-centre'],
  },
  {
    text: {
      'zh-CN': '行业基准误导：常说的 40-20-10 留存曲线，提到它的文章自己就提醒，品类和用户来源不同差别很大。',
      en: 'Benchmarks mislead: the article that calls a 40-20-10 retention profile reasonable warns itself that genre and source change it widely.',
    },
    sources: ['mobiledevmemo-retention'],
  },
  {
    text: {
      'zh-CN': '条线割裂：网络只看告警，市场只看出账，制作只看杀青，发行只看买量回本；用户的一次卡顿横跨四张表。',
      en: 'Split lines: network watches alarms, sales the bill, production the wrap, publishing payback; one stutter crosses all four sheets.',
    },
    sources: [],
  },
]

export const adoption: Pack['adoption'] = [
  {
    text: {
      'zh-CN':
        '国内互联网平台有全员推行的先例：百度 2019 年 1 月推向近 5 万人；字节跳动把 OKR 当作对齐的主要工具，2023 年由双月改为默认季度。',
      en: 'Chinese platforms have gone company-wide: Baidu pushed OKRs across nearly 50,000 staff in January 2019; ByteDance aligns mainly by OKRs and made quarters its default in 2023.',
    },
    sources: ['caijing-2019-baidu-okr', 'scrumcn-bytedance-okr', 'bytedance-2023-liangrubo-quarterly'],
  },
  {
    text: {
      'zh-CN':
        '查到的运营商案例多从一个单元做起：沃达丰英国在数字工程，德国电信在约 130 人的企业传播；和记 Drei 奥地利（约 1,500 人）2019 年起由公司引入。后两例由咨询公司发布。',
      en: 'In the cases found, operators mostly began with a unit: Vodafone UK in digital engineering, Deutsche Telekom in corporate communications (about 130 people). Hutchison Drei Austria, about 1,500 strong, began in 2019. The last two are told by consultancies.',
    },
    sources: ['itrevolution-2021-vodafone-uk', 'detecon-telekom-comms-okr', 'murakamy-2020-drei-austria'],
  },
  {
    text: {
      'zh-CN':
        '媒体与游戏有零星自述：挪威 Schibsted 与 VG 在 2016 年的文章里说已开始用，《新闻周刊》2020 年四季度试点，Zynga 手机扑克团队 2011 年一句话目标。',
      en: 'Media and games give scattered accounts: Schibsted and VG in Norway, begun by 2016, a Newsweek pilot in late 2020, the one-line goal of Zynga’s mobile poker team in 2011.',
    },
    sources: ['schibsted-2016-okr', 'adexchanger-newsweek-okr', 'andrewchen-kivestu-zynga'],
  },
  {
    text: {
      'zh-CN':
        '也有公开退出的：Spotify 人力团队称旧流程繁琐、耗时、僵化而停用；约 40 人的 justDice 因 50 多条 KR 弃用团队 OKR。',
      en: 'Some left in public: Spotify’s HR found its tooling and process tedious, time-consuming and rigid; justDice, about 40 people, dropped team OKRs after more than 50 key results.',
    },
    sources: ['daigosweden-2016-spotify', 'justdice-ditched-okrs'],
  },
]

export const unknowns: Pack['unknowns'] = [
  {
    'zh-CN':
      '没有找到电信、媒体或游戏业 OKR 采用率的独立统计，也没有公开的一手数据证明 OKR 本身降低了流失或做出了爆款。',
    en: 'We found no independent adoption rate for telecom, media or games, and no first-hand data that OKRs by themselves cut churn or made a hit.',
  },
  {
    'zh-CN': '国内三大运营商、米哈游等公司的 OKR 做法未能核实；网上有一批编造数字的 Zynga“案例”，本指南不予采用。',
    en: 'Practice at China’s three large operators or at miHoYo could not be verified; some “Zynga cases” online carry invented figures and are left out.',
  },
]
