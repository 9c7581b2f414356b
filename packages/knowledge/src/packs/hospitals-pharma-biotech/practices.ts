import type { Pack } from '@okr/core/pack'

export const practices: Pick<Pack, 'practices' | 'pitfalls' | 'conclusion'> = {
  practices: {
    'strategic-goal-setting': [
      {
        text: {
          'zh-CN': '医院先圈出本季堵在哪：床位、手术间还是出院；三者都写成目标，等于让同一批护士同时提速。',
          en: 'First say where the hospital jams this quarter: beds, theatres or discharge. Naming all three asks the same nurses to hurry thrice.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN':
            '国考、等级评审和医保的硬指标照常报，不改写成 OKR；只有需要跨科改流程的那几条才进全院（全公司）目标。',
          en: 'Appraisal, accreditation and payer figures stay in their returns; only those needing change across departments become objectives.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '药企把年度目标写在证据或供货上（如首例入组、中选品种履约），季度只写能推动它的启动、放行和偏差。',
          en: 'Makers set the year on evidence or supply, such as first patient or tender delivery; quarters hold start-up, release and deviations.',
        },
        sources: [],
      },
    ],
    'key-result-definition': [
      {
        text: {
          'zh-CN':
            '先写计时起点：退伍军人候诊案里，按“患者要求的日期”起算，账面就好看了。挂号、到院、分诊哪一刻开表，由质控办签字。',
          en: 'Write the clock’s start first: in the veterans’ case counting from “the date requested” flattered waits. The quality office signs: booking, arrival or triage.',
        },
        sources: ['leanblog-2014-va'],
      },
      {
        text: {
          'zh-CN': '快慢指标必配安全指标：住院日配 30 天再入院，放行周期配质量投诉，入组配知情同意稽查。',
          en: 'Pair speed with safety: length of stay with 30-day readmissions, release time with complaints, enrolment with informed-consent audits.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '感染、跌倒这类小数用滚动四季度和标准化比，不按单季定成败；一两例之差在科室里只是运气。',
          en: 'Use rolling quarters and standardised ratios for infections and falls; on one ward one case either way is luck.',
        },
        sources: [],
      },
    ],
    'cross-team-alignment': [
      {
        text: {
          'zh-CN': '急诊等床要写成急诊、住院部、检验、护工共担的一条，由床位协调负责人一人主责，可调收治顺序。',
          en: 'Make waiting for a bed one shared key result of emergency, wards, laboratory and porters; the bed manager owns it and may reorder admissions.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN':
            '药企按一批药的路走一遍：物料放行、生产、取样、检验、审核、放行，谁的队列最长，共享关键结果就放在谁那里。',
          en: 'Walk one batch: material release, production, sampling, testing, review, release. The longest queue gets the shared key result.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN':
            '申办方与 CRO 写同一张表：中心启动、入组和数据质疑各一位主责，合同里的里程碑付款不与质疑关闭数挂钩。',
          en: 'Sponsor and CRO share a sheet with one owner each for start-up, enrolment and queries; milestone payments never hang on queries closed.',
        },
        sources: [],
      },
    ],
    'progress-tracking': [
      {
        text: {
          'zh-CN': '医疗质量例会先念不良事件和未遂，再看等候与住院日；有未分析的严重事件，提速类议题顺延一周。',
          en: 'The quality meeting reads incidents and near misses before waits and stay; an unanalysed serious event postpones speed topics a week.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '车间用现有的班组日会看批记录和偏差，周会只谈两条关键结果的阻塞；不为 OKR 另开一张看板。',
          en: 'Plants read records and deviations in the shift meeting; the weekly one takes only blocked key results. No second board.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '每月抽十份原始记录对账：急诊到离时间、手卫生观察表、入组日期，由不背该指标的人抽。',
          en: 'Monthly, someone without the target checks ten raw records: emergency times, hand-hygiene sheets, enrolment dates.',
        },
        sources: [],
      },
    ],
    'leadership-support': [
      {
        text: {
          'zh-CN': '院长或总经理至少要当场叫停一次：护理缺编时关几张床，或偏差未清时不放批。没有这一次，护栏只是文字。',
          en: 'The director must once say stop: close beds when nurses are short, hold a batch while deviations stand. Otherwise guardrails are words.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '临床主任往往看重学科排名，先请他们挑一条本科室患者的问题当目标，再谈流程，效果好过行政下发。',
          en: 'Clinical heads often look to specialty rankings first; asking each for one problem of their own patients works better than a decree.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '放行是质量部门独立的判断：总经理的 OKR 可以要求检验更快，不能要求放行结论。',
          en: 'Release is the quality unit’s own judgement: a general manager’s key result may ask for faster testing, never for a verdict.',
        },
        sources: [],
      },
    ],
    'culture-adoption': [
      {
        text: {
          'zh-CN': '把 OKR 回顾放进已有的病例讨论或批次复盘，从一位再入院患者、一个失败批讲起，分数放最后。',
          en: 'Hold reviews inside case conferences or batch post-mortems: start from one readmitted patient or failed batch, scores last.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '公开承诺上报未遂不追责，但隐瞒必查；再把“上报数”列为好消息单独通报，护士和操作员才敢写真话。',
          en: 'Promise no blame for near misses and scrutiny for hiding; announce the count of reports as good news, so people write the truth.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '敏捷不能硬装：罗氏试点的员工说，没有反馈习惯就撤个人目标，起步很颠簸。先练互评，再换目标。',
          en: 'Agility cannot be bolted on: Roche’s pilot staff found the start bumpy without feedback mechanisms. Practise feedback, then change goals.',
        },
        sources: ['roche-team-goals'],
      },
    ],
    'employee-motivation': [
      {
        text: {
          'zh-CN': '护士最想要的是时间：每季公开停掉哪些表单、省下多少分钟，比发积分更能换来参与。',
          en: 'Nurses want time most: publishing which forms stopped and the minutes saved wins more support than points.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '让车间和检验室的人听到用药医院的声音：请药师讲一次断货那天怎么过，比履约率更有劲。',
          en: 'Let plant and laboratory hear the hospital: a pharmacist describing a shortage day moves more than the delivery figure.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '研发项目被停，团队要照样受奖：奖的是按判据早停、数据干净，否则没人敢报坏消息。',
          en: 'Reward the team of a stopped project for clean data and an early stop by the criteria, or nobody brings bad news.',
        },
        sources: [],
      },
    ],
    'performance-management': [
      {
        text: {
          'zh-CN':
            '科室奖金仍按工作量和质量核算，OKR 得分不进公式；自贡一家医院把两者相连，可以参考但要盯目标难度是否下降。',
          en: 'Ward bonuses stay on workload and quality, never on OKR scores; one Zigong hospital links them, so watch whether targets ease.',
        },
        sources: ['qikan-2025-zigong-hospital-okr'],
      },
      {
        text: {
          'zh-CN': '候诊、入组、放行天数不进个人考核：美国审计把管理者薪酬与 14 天候诊目标挂钩称为组织领导上的失败。',
          en: 'Keep waits, enrolment and release days out of appraisal: a US audit called tying managers’ pay to a 14-day goal an organisational leadership failure.',
        },
        sources: ['newser-2014-va-audit'],
      },
      {
        text: {
          'zh-CN': '医生评价看病历质控、同行评议和教学；监查员看中心质量，不看质疑关闭条数。',
          en: 'Judge doctors by record review, peers and teaching; monitors by site quality, never by queries closed.',
        },
        sources: [],
      },
    ],
  },
  pitfalls: [
    {
      title: { 'zh-CN': '在计时上做文章', en: 'Playing with the clock' },
      signal: {
        'zh-CN': '等候达标率上升，可是许多患者正好在时限前几分钟离开急诊，留观和走廊加床变多。',
        en: 'Compliance with the waiting limit rises, while many patients leave minutes before it and observation beds fill.',
      },
      remedy: {
        'zh-CN': '同屏公布分布、中位数和最长等候；质控办每月抽到离时间原始记录，护栏看离开后 72 小时返诊。',
        en: 'Show distribution, median and longest wait together; the quality office samples raw times and watches returns within 72 hours.',
      },
      sources: ['bmjopen-ed-table-late-discharge', 'bmj-blog-2017-four-hour'],
    },
    {
      title: { 'zh-CN': '零事件逼出零上报', en: 'Zero harm as a target' },
      signal: {
        'zh-CN': '跌倒和用药差错突然归零，而骨折、转 ICU 和家属投诉没有减少。',
        en: 'Falls and medication errors drop to nothing while fractures, ICU transfers and complaints do not.',
      },
      remedy: {
        'zh-CN': '护栏只看定级后的伤害；未遂上报数只看不考，用病历和护理记录反查漏报，隐瞒才追责。',
        en: 'Guard only graded harm; watch near-miss reports without a target, search notes for gaps, and punish concealment alone.',
      },
      sources: [],
    },
    {
      title: { 'zh-CN': '关偏差不关根因', en: 'Closing deviations, not causes' },
      signal: {
        'zh-CN': '季末关闭率冲到九成以上，“人员操作失误”占根因大半，同一工序下季再犯。',
        en: 'Closure passes ninety per cent at quarter end, “operator error” leads the causes, and the step fails again.',
      },
      remedy: {
        'zh-CN': '同因复发自动改回未关闭；QA 每月重审五份结案报告，CAPA 有效性确认后才计入。',
        en: 'Recurrence reopens the case; QA rereads five closed reports monthly and counts a CAPA only once shown effective.',
      },
      sources: [],
    },
    {
      title: { 'zh-CN': '为入组而入组', en: 'Enrolment for its own sake' },
      signal: {
        'zh-CN': '入组曲线漂亮，筛选失败率下降，方案偏离和早期退出却在上升。',
        en: 'The enrolment curve looks fine and screen failures fall, yet deviations and early withdrawals climb.',
      },
      remedy: {
        'zh-CN': '入组与偏离成对展示；首席医学官抽查每中心前三例资格文件，不合格中心立即暂停筛选。',
        en: 'Show enrolment beside deviations; the chief medical officer checks each site’s first three eligibility files and pauses failing sites.',
      },
      sources: [],
    },
    {
      title: { 'zh-CN': '拿住院日换再入院', en: 'Shorter stays, more returns' },
      signal: {
        'zh-CN': '平均住院日连降两季，急诊返诊、转康复“过桥”和出院当天再挂号增加。',
        en: 'Stay falls two quarters running while emergency returns, bridging transfers and same-day bookings rise.',
      },
      remedy: {
        'zh-CN': '住院日按病组看并与 30 天再入院成行；医保办标出分解住院，标出的病例不计成果。',
        en: 'Read stay by diagnosis group beside readmissions; the payer office flags split stays, which do not count.',
      },
      sources: [],
    },
  ],
  conclusion: [
    {
      'zh-CN': '先定护栏和计时起点，再谈目标天数：这个行业最贵的教训都来自好看却没人核对的等候、感染和放行数。',
      en: 'Fix guardrails and the clock’s start before any number of days: the dearest lessons here came from handsome figures nobody checked.',
    },
    {
      'zh-CN': '从一条看得见的路径试起：一个病区的出院，或一条产线的放行；做通两季，再谈全院、全厂。',
      en: 'Begin with one visible path, a ward’s discharge or a line’s release; run it two quarters before going wider.',
    },
    {
      'zh-CN': '质量部门的独立性不参与交换：OKR 可以让检验、查房和入组更快，结论始终归临床判断、伦理和放行人。',
      en: 'The quality unit’s independence is not for trade: OKRs may speed testing, rounds and enrolment; verdicts stay with clinicians, ethics and the releaser.',
    },
  ],
}
