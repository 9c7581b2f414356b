import type { Pack } from '@okr/core/pack'

export const whyOkr: Pack['whyOkr'] = [
  {
    text: {
      'zh-CN':
        '银行的考核表向来厚：日均存款、贷款净增、中收、不良同时打分，人人在保底线，“小微客户三天拿到钱”这类跨条线的事却没有主人。OKR 给它一个季度和一个负责人。',
      en: 'A bank’s scorecard is thick: deposits, loan growth, fees and bad debt all score at once, and everyone defends the minimum. Getting a small business its money in three days crosses divisions and has no owner; OKRs name one, for a quarter.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN':
        '增长与风险有时差：放款当月见收入，逾期半年后才显形。把放款时长、首期逾期和投诉写进同一个目标，业务与风险在季初就要谈好用什么换什么。',
      en: 'Growth and risk run on different clocks: income shows in the month of lending, arrears half a year later. One objective holding turnaround, first-payment default and complaints makes both sides agree the trade as the quarter starts.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN':
        '产品按双周发版，合规按文件审批，模型按月上会，三种节拍天然互相踩刹车。OKR 不绕开三道防线，只让大家认同一个端到端时长和同一条红线。',
      en: 'Products ship fortnightly, compliance approves by document, models wait for a monthly committee. OKRs bypass no line of defence; they give all of them one end-to-end time and one red line.',
    },
    sources: [],
  },
]

export const overview: Pack['overview'] = [
  {
    text: {
      'zh-CN':
        '一笔业务值不值得做，由存款成本、信贷损失、资本占用和运营成本四项一起决定。只看规模的目标漏掉后三项，等拨备和资本占用算出来，奖金早已发完。',
      en: 'Whether business is worth writing depends on funding cost, credit loss, capital and operating cost together. A volume target sees only the first; by the time provisions and capital arrive, the bonus is paid.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN':
        '同一家机构里有几门生意：零售靠账户的使用频次，对公靠客户经理和授信审批，支付靠成功率与费率，消费信贷靠模型和催收。一条“活跃率”或“时效”的 KR 不能通用。',
      en: 'One institution holds several trades: retail lives on account use, corporate on relationship managers and credit approval, payments on success rate and price, consumer lending on models and collections. No activity or speed key result fits them all.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN':
        '金融科技公司少了网点的重量，多了一重依赖：持牌伙伴的额度、资金方的准入线、卡组织的规则，都可能让季度目标在一周内失去前提。',
      en: 'A fintech is spared branches but depends on others: a licensed partner’s limits, a funder’s credit box and card-scheme rules can remove a quarter’s premise within a week.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN':
        '口径有国际惯例可依：国际货币基金组织 2019 年版《金融稳健指标编制指南》第七章列出存款机构的核心指标，含不良贷款对总贷款之比。内部 KR 与监管报送各算一套，迟早打架。',
      en: 'Definitions exist: chapter 7 of the IMF’s 2019 compilation guide on financial soundness specifies core indicators for deposit takers, non-performing to total gross loans among them. Key results defined apart from regulatory reports end in a quarrel.',
    },
    sources: ['imf-2019-fsi-guide'],
  },
]

export const valueStream: Pack['valueStream'] = [
  {
    'zh-CN': '获客与触达（网点、客户经理、App、渠道伙伴）',
    en: 'Reaching customers (branch, relationship manager, app, partner)',
  },
  { 'zh-CN': '开户与尽职调查（KYC、名单筛查）', en: 'Onboarding and due diligence (KYC, screening)' },
  {
    'zh-CN': '申请、授信与定价（信贷系统、评分模型、审批）',
    en: 'Application, credit decision, pricing (loan system, scorecard, approval)',
  },
  { 'zh-CN': '签约、放款与入账（核心系统）', en: 'Contract, drawdown and booking (core banking)' },
  { 'zh-CN': '支付清算与对账（支付中台、清算行）', en: 'Payment, clearing and reconciliation (payment hub)' },
  {
    'zh-CN': '账户经营（代发、结算、财富、续授信）',
    en: 'Account business (payroll, cash management, wealth, renewals)',
  },
  { 'zh-CN': '贷后监测与催收', en: 'Portfolio monitoring and collections' },
  { 'zh-CN': '投诉、争议与客户保护', en: 'Complaints, disputes and customer protection' },
  { 'zh-CN': '拨备、资本与监管报送', en: 'Provisions, capital and regulatory reporting' },
]

export const drivers: Pack['drivers'] = [
  {
    text: {
      'zh-CN':
        '息差一收窄，以量补价就走到头；代发、结算和财富要从存量客户里长出来，靠的是零售、对公和科技一起动，而不是某个网点多跑几家。',
      en: 'When margins narrow, volume stops compensating. Payroll, cash management and wealth must grow from existing customers, which takes retail, corporate and technology together rather than one busy branch.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN':
        '实时支付和线上放款把客户的耐心压到几分钟，反欺诈与名单筛查要在同样的几秒里判断，快与严第一次坐到同一张桌上。',
      en: 'Instant payments and online lending cut customers’ patience to minutes; fraud and sanctions checks must decide in seconds, so speed and strictness finally share a table.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN': '评分、反欺诈和营销都在用模型，验证与上线审批成了新的产能瓶颈，需要像产品需求一样排优先级。',
      en: 'Scoring, fraud and marketing run on models, making validation and approval the new bottleneck that needs priorities like any product backlog.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN':
        '管理层想知道项目的钱换来什么：据软件商 Planview，NatWest 要把 4000 多个项目接进 400 多个多年期计划，在战略、组合、计划三层使用 OKR。',
      en: 'Boards ask what project money buys. Planview, a vendor, reports that NatWest had over 4,000 projects to connect into more than 400 multi-year programmes and used OKRs at strategy, portfolio and programme level.',
    },
    sources: ['planview-natwest'],
  },
]

export const challenges: Pack['challenges'] = [
  {
    text: {
      'zh-CN': '咨询公司 Axen 点出三个通病：“西瓜指标”、风险与销售各看各的 KPI、把 OKR 当待办清单。',
      en: 'Axen, a consultancy, names three ills: watermelon metrics, KPIs that silo risk from sales, and OKRs used as to-do lists.',
    },
    sources: ['axen-bank-okr-kpi'],
  },
  {
    text: {
      'zh-CN': '目标叠床架屋：监管评级、总行 KPI、分行竞赛、条线督办同时下到网点，客户经理只跟积分最高的那张表走。',
      en: 'Goals pile up: supervisory ratings, head-office KPIs, branch contests and divisional pushes all reach the counter, and relationship managers follow whichever sheet pays most.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN': '时点与日均打架：季末拉存款、冲贷款，季初又流走；按周看趋势的 KR 一碰到月末时点数就失真。',
      en: 'Spot and average balances disagree: deposits and loans are pulled in at quarter-end and leave again, so a weekly trend breaks on every reporting date.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN': '变更窗口稀缺：一次放款页改动要过安全评审、合规会签和核心投产三道排期，八周的试点里往往只有两个窗口。',
      en: 'Change windows are scarce: one edit to a loan page waits for security review, compliance sign-off and a core release; an eight-week pilot may see two.',
    },
    sources: [],
  },
]

export const adoption: Pack['adoption'] = [
  {
    text: {
      'zh-CN':
        '中国电子银行网 2022 年的一篇文章认为，国内多数银行尚未规模化推行 OKR，先行试水者在增加；这是作者的观察，不是统计。',
      en: 'A 2022 article on China’s e-banking network says most Chinese banks have not rolled out OKRs at scale while early testers grow: an author’s view, not a statistic.',
    },
    sources: ['cebnet-2022-bank-okr'],
  },
  {
    text: {
      'zh-CN':
        '入口常在科技、职能或单一条线：Garanti BBVA Teknoloji 2020 年从四个团队试起（教练公司讲述），PostFinance 从五个人力团队起步，Absa 企业与投行部自述用 OKR 执行泛非战略。',
      en: 'The way in is often technology, a support function or one division: four pilot teams at Garanti BBVA Teknoloji in 2020 (a coaching firm’s account), five HR teams at PostFinance, and Absa CIB, by its own account, for its pan-African strategy.',
    },
    sources: ['teammelon-garanti-bbva', 'okrcircle-postfinance-hr', 'absa-2022-okrs'],
  },
  {
    text: {
      'zh-CN':
        '最扎实的证据是反面的：富国银行独立董事 2017 年的报告依据 100 次访谈和 3500 万份文件，把根因归于销售文化与绩效体系的扭曲。那不是 OKR，却说明目标加压会怎样伤人。',
      en: 'The hardest evidence is a warning. The 2017 report of Wells Fargo’s independent directors (100 interviews, 35 million documents) puts the root cause in a distorted sales culture and performance system. It was not OKR, but shows what pressed targets do.',
    },
    sources: ['wells-fargo-2017-report'],
  },
  {
    text: {
      'zh-CN':
        '独立研究不在银行：ICSE 2024 在一家大型软件公司的 47 次访谈和 512 份问卷显示，设定、度量和跟踪目标都费力，与工具无关；2024 年的文献梳理找到 47 项研究，深入的很少。',
      en: 'Independent research lies elsewhere: ICSE 2024 (47 interviews, 512 answers, a large software company) finds goal work hard whatever the tool; a 2024 mapping found 47 studies, few in depth.',
    },
    sources: ['icse-2024-okr-microsoft', 'isys-2024-okr-survey'],
  },
]

export const unknowns: Pack['unknowns'] = [
  {
    'zh-CN':
      '没有找到银行或金融科技业 OKR 采用率的独立统计，也没有公开的一手数据证明 OKR 本身降低了哪家银行的不良率、放款时长或投诉。',
    en: 'We found no independent adoption rate for banking or fintech, and no public first-hand data that OKRs by themselves lowered any bank’s bad debt, turnaround or complaints.',
  },
  {
    'zh-CN':
      '所见的 ING 资料只讲敏捷组织，没有提到 OKR，故只列为可比案例；一份匿名中型金融集团的中文案例无法核实，未采用。',
    en: 'The passages seen on ING speak of an agile organisation and never of OKRs, so it counts as a comparable case. A Chinese case of an anonymous mid-sized financial group could not be verified and is left out.',
  },
]
