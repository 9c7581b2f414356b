import type { Pack } from '@okr/core/pack'

const own = (zh: string, en: string) => ({ text: { 'zh-CN': zh, en }, sources: [] as string[] })

export const practices: Pick<Pack, 'practices' | 'pitfalls' | 'conclusion'> = {
  practices: {
    'strategic-goal-setting': [
      own(
        '先定本季服务哪种付费人：患者、支付方还是医院。三者都写成目标，临床团队就会被三套随访要求拉散。',
        'Decide which payer the quarter serves: patient, insurer or hospital. Serving all splits the clinical team between three follow-up regimes.',
      ),
      own(
        '公司级目标先从疗效、可及、续约三条线里选；护栏（安全事件、数据泄露）由首席医疗官和隐私负责人签字。',
        'Choose company objectives from three lines first: outcome, access, renewal. Chief medical officer and privacy lead sign the guardrails on safety events and data exposure.',
      ),
      own(
        '注册检验、临床试验和医院招采跨多个季度：年度目标写证据节点，季度关键结果只取本季能动的入组率、回收率。',
        'Registration, trials and hospital tenders span quarters: put evidence milestones in the year, enrolment and score capture in the quarter.',
      ),
    ],
    'key-result-definition': [
      {
        text: {
          'zh-CN':
            '先选定一种 PHQ-9 口径并锁死时点：一项对 33 家机构的研究发现口径不同改善率差别大，一致使用也许比选哪种更要紧。',
          en: 'Choose one PHQ-9 measure and lock the time point: a study of 33 organisations found metrics disagree and consistency may matter more.',
        },
        sources: ['psychserv-phq9-metrics-33orgs'],
      },
      own(
        '疗效关键结果必须成对：左边 PHQ-9 应答率，右边随访量表回收率；回收率低于约定线，疗效数不打分。',
        'Pair PHQ-9 response with follow-up score capture. Below the agreed capture, the outcome is not graded.',
      ),
      own(
        '处方率、检查开单率、转药房率不得做关键结果；医生判断产生的数只监测异常，由临床评审解释。',
        'Prescribing, test-ordering and pharmacy-conversion rates are never key results; clinical review watches clinicians’ decisions only for outliers.',
      ),
    ],
    'cross-team-alignment': [
      own(
        '按患者路径而非部门对齐：同一条“分诊时限”由产品、护士台、工程共担，负责人只写护士长一位。',
        'Align by patient pathway, not department: product, nurse desk and engineering share the triage limit; one nurse lead owns it.',
      ),
      {
        text: {
          'zh-CN': '让医生坐进产品小队。公开报道称，Omada 把临床人员嵌入产品团队，并要求新人坚持看结果、主动对齐。',
          en: 'Seat clinicians in product squads. Omada reportedly embeds them with product teams and tells newcomers to insist on outcomes and get alignment.',
        },
        sources: ['omada-doctors-techies'],
      },
      own(
        '季初由法规、隐私、医院接口三方逐条标注依赖：触发变更评估、伦理审查或医院信息科排期的，先谈好再承诺。',
        'At quarter start regulatory, privacy and integration staff mark key results needing change assessment, ethics review or hospital IT; agree, then commit.',
      ),
    ],
    'progress-tracking': [
      own(
        '周会先过护栏再看进度：先念不良事件、未遂和投诉，再看等待天数与回收率；有严重事件，当周增长项暂停讨论。',
        'Weekly, read guardrails first: incidents, near misses, complaints; then waiting days and capture. After a serious event, growth waits.',
      ),
      own(
        '疗效要等随访时点才有数，周报看入组、首个随访分和脱落；疗效按入组月份队列看，不看当月混合平均。',
        'Outcomes appear only at follow-up: weekly, read enrolment, first follow-up scores and drop-out; read outcomes by enrolment month.',
      ),
      own(
        '看板只放聚合数，小于约定人数的格子不显示；患者姓名和逐题作答留在 EHR，不进 OKR 工具。',
        'Boards show only aggregates, hiding cells below an agreed count; names and item answers stay in the EHR, out of OKR tools.',
      ),
    ],
    'leadership-support': [
      own(
        'CEO 与首席医疗官共同开季度会：前者讲增长取舍，后者对任何目标有临床否决权，并当场说明理由。',
        'The chief executive and chief medical officer open the quarter: one explains growth trade-offs, the other may veto goals clinically, with reasons.',
      ),
      own(
        '领导先兑现一次“叫停”：某条服务线触发安全护栏时真的关掉投放，全员才信护栏不是摆设。',
        'Leaders must once stop something: when a care line hits its safety guardrail and advertising really goes off, people believe.',
      ),
    ],
    'culture-adoption': [
      own(
        '把 OKR 复盘借进医生熟悉的病例讨论：讲一位脱落患者走过的路径，再看数字，少谈得分。',
        'Run OKR reviews like a case conference: walk one drop-out’s path, then the numbers, and little about scores.',
      ),
      own(
        '公开约定：疗效与投诉按服务线看，不做医生排行榜；上报未遂事件的人在周会上被感谢。',
        'Agree openly: outcomes and complaints are read by care line, without doctor league tables; near-miss reporters are thanked weekly.',
      ),
      {
        text: {
          'zh-CN': '医生与数据团队互不信任时先补关系。书中 Lumeris 的两方冲突，是先做文化变革才上 OKR 的。',
          en: 'Where clinicians and data staff distrust each other, mend that first. At Lumeris, the book says, culture change preceded OKRs.',
        },
        sources: ['supersummary-doerr-18-21'],
      },
    ],
    'employee-motivation': [
      own(
        '让工程师看到去标识化的好转故事和自己修的那处接通失败，比看办理量曲线更能留人。',
        'Show engineers a de-identified recovery and the connection fault they fixed; it keeps people better than transaction curves.',
      ),
      own(
        '兼职签约医生没有奖金池：给他们带薪的起草时段，以及按约定天数收到流程问题答复的承诺。',
        'Contracted part-time doctors have no bonus pool: pay their drafting time and answer workflow problems within agreed days.',
      ),
      own(
        '表彰给“叫停”和“补随访”的人：发现问卷误导作答、追回失访患者，都算贡献。',
        'Praise those who stop things or close gaps: spotting a leading questionnaire or reaching a lost patient counts.',
      ),
    ],
    'performance-management': [
      own(
        '医生薪酬不挂处方量、加购率或评分目标；评估看病历质量抽检和同行评议，OKR 只作谈话材料。',
        'Clinicians’ pay never hangs on prescriptions, upsells or ratings; note audits and peer review judge, OKRs only inform.',
      ),
      own(
        '支付方合同里的对赌条款（如缓解率）属公司风险，不要原样拆成个案管理师的个人指标。',
        'Risk-sharing terms in payer contracts, such as remission rates, are the company’s risk, not care coordinators’ targets.',
      ),
    ],
  },
  pitfalls: [
    {
      title: { 'zh-CN': '用失访换疗效', en: 'Outcome bought with lost patients' },
      signal: {
        'zh-CN': 'PHQ-9 应答率连升两季，随访量表回收率却在降，分母一季比一季小。',
        en: 'PHQ-9 response rises for two quarters while follow-up capture and the denominator shrink.',
      },
      remedy: {
        'zh-CN': '疗效与回收率同一行展示，分母含停用者；再按“失访即未改善”算一遍，两数差距过大就不打分。',
        en: 'Show outcome and capture together, inactive users in the denominator; recompute lost patients as not improved; do not grade wide gaps.',
      },
      sources: ['healthecon-2016-missing-proms'],
    },
    {
      title: { 'zh-CN': '把医生的判断做成增长漏斗', en: 'Clinical judgement turned into a growth funnel' },
      signal: {
        'zh-CN': '看板上出现首诊处方率、加项率目标，医生之间的处方差异突然缩小，复诊投诉上升。',
        en: 'Boards target first-visit prescriptions or add-ons; differences between doctors vanish and follow-up complaints rise.',
      },
      remedy: {
        'zh-CN': '删去处方率一类的目标，改看分诊合格率与疗效；由首席医疗官每月抽查处方合理性，并直接向董事会汇报。',
        en: 'Drop targets such as prescription rates for triage quality and outcome; the chief medical officer samples prescriptions monthly and reports to the board.',
      },
      sources: ['techtarget-2024-cerebral', 'beckers-2024-cerebral'],
    },
    {
      title: { 'zh-CN': '“零事件”逼出零上报', en: 'A target of zero events produces zero reports' },
      signal: {
        'zh-CN': '严重事件挂零，未遂上报也归零，而客服工单里不断出现“打不通”“拿错药”。',
        en: 'Serious events and near misses stand at zero, while support tickets speak of failed calls and wrong medicines.',
      },
      remedy: {
        'zh-CN': '护栏只针对定级后的可避免事件；另设未遂上报数只看不考，用客服工单与病历抽样反查漏报。',
        en: 'Limit the guardrail to avoidable events; watch near-miss reports without a target and check tickets and notes for gaps.',
      },
      sources: [],
    },
    {
      title: { 'zh-CN': '季度节奏压过变更控制', en: 'The quarter overrides change control' },
      signal: {
        'zh-CN': '季末两周发布扎堆，风险评估补签日期晚于上线日期，医生在群里才知道界面变了。',
        en: 'Releases crowd into the last two weeks, risk assessments post-date go-live, and clinicians learn of changes in a chat.',
      },
      remedy: {
        'zh-CN': '把“发布前临床安全评审一次做对率”写成关键结果；eQMS 未签结的变更不计入季度成果。',
        en: 'Make first-pass clinical safety review a key result; changes unsigned in the eQMS do not count.',
      },
      sources: [],
    },
    {
      title: { 'zh-CN': '拿健康数据喂增长', en: 'Health data fed to growth' },
      signal: {
        'zh-CN': '获客成本骤降，排查发现量表页或预约页装了广告像素，隐私负责人事先不知情。',
        en: 'Acquisition cost drops; the questionnaire or booking page carries an advertising pixel the privacy lead never saw.',
      },
      remedy: {
        'zh-CN': '获客目标配数据泄露护栏；任何第三方脚本须经隐私台账登记，量表与病历页面一律禁装。',
        en: 'Pair acquisition goals with a data guardrail; register third-party scripts in the privacy ledger, with none on questionnaire or record pages.',
      },
      sources: ['wilmerhale-2023-ftc-health-ads'],
    },
  ],
  conclusion: [
    {
      'zh-CN': '先看得见疗效，再谈增长：随访量表回收率是第一批 OKR 里最该先动的数，没有它，续约和安全都说不清。',
      en: 'See outcomes before arguing about growth: move follow-up score capture first, or neither renewals nor safety can be judged.',
    },
    {
      'zh-CN': '护栏要有人能按下停止键：安全事件与健康数据由首席医疗官、隐私负责人把守，叫停一次胜过十次宣讲。',
      en: 'Guardrails need someone to press stop: chief medical officer and privacy lead hold them, and one real halt beats ten speeches.',
    },
    {
      'zh-CN': '从一条服务线试起，连做两个能等到随访分的周期，再扩到医院接口与支付方合同。',
      en: 'Start with one care line, run two cycles long enough for follow-up scores, then extend to hospital interfaces and payer contracts.',
    },
  ],
}
