import type { Pack } from '@okr/core/pack'

export const overview: Pick<
  Pack,
  'whyOkr' | 'overview' | 'valueStream' | 'drivers' | 'challenges' | 'adoption' | 'unknowns'
> = {
  whyOkr: [
    {
      text: {
        'zh-CN':
          '医院不缺指标：三级公立医院自 2019 年起有国家绩效考核，医保和质控另有报表。OKR 的用处是挑出本季真要改变的两三件事。',
        en: 'Hospitals have no shortage of indicators: China’s tertiary public hospitals have had national appraisal since 2019, beside payer and quality returns. OKRs pick the two or three things this quarter must change.',
      },
      sources: ['healthpolicy-2020-tertiary-hospital'],
    },
    {
      text: {
        'zh-CN':
          '药企的快慢由最慢的一环决定：方案、入组、检验、放行分属不同部门，一环提前换不来患者早用药，共同结果才分得出先后。',
        en: 'A maker is as fast as its slowest step: protocol, enrolment, testing and release sit in different departments, and only a shared result ranks them.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '单一的数字造成过伤害：美国退伍军人医院把候诊时间与奖金相连，抽样 226 名患者账面等 24 天，实际 115 天。所以结果要与护栏成对。',
        en: 'Single numbers have done harm: where reported waits fed bonuses in US veterans’ hospitals, 226 sampled patients waited 24 days on paper, 115 in fact. Pair results with guardrails.',
      },
      sources: ['wapo-2014-va-fixes'],
    },
  ],
  overview: [
    {
      text: {
        'zh-CN':
          '医院的瓶颈是床位、手术间和护士，药企的瓶颈是检验、放行和证据。两者共用一条原则：如果后面的环节接不住，前面再快也只是换个地方排队。',
        en: 'A hospital’s bottleneck is beds, theatres and nurses; a maker’s is testing, release and evidence. Both share one rule: where the next step has no capacity, speeding up the first only moves the queue.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '时限目标跟不上产能就会被改：英格兰急诊 2010 年起要求 95% 的患者四小时内离开，阶段门槛后来降到 2024 年 3 月的 76%。',
        en: 'A time target without capacity gets rewritten: England asked for 95% of emergency patients within four hours from 2010; the interim threshold for March 2024 was 76%.',
      },
      sources: ['nuffield-ae-waits'],
    },
    {
      text: {
        'zh-CN':
          '临床试验招募越来越慢：一项研究发现，企业三期试验的招募期从 2008–2011 年的 13 个月升到 2016–2019 年的 18 个月，研究中心数增加，效率却下降。',
        en: 'Trial recruitment is slowing: one study found recruitment for industry phase III trials rose from 13 months in 2008–2011 to 18 in 2016–2019, with more sites and less effect.',
      },
      sources: ['plosone-2022-trial-recruitment'],
    },
    {
      text: {
        'zh-CN':
          '药品质量还没有通行的记分牌：FDA 2016 年修订稿提出批次接受率、质量投诉率和无效超标率，但框架至今仍是草案。',
        en: 'Medicine quality has no common scoreboard yet: FDA’s 2016 revision proposed lot acceptance, complaint and invalidated out-of-specification rates, but the framework remains a draft.',
      },
      sources: ['pharmtech-fda-quality-metrics', 'assyro-fda-quality-metrics'],
    },
  ],
  valueStream: [
    { 'zh-CN': '医院：预约、分诊与急诊到达', en: 'Hospital: booking, triage and emergency arrival' },
    { 'zh-CN': '医院：检查、诊断与收治', en: 'Hospital: tests, diagnosis and admission' },
    { 'zh-CN': '医院：手术、用药与护理', en: 'Hospital: surgery, medication and nursing' },
    { 'zh-CN': '医院：出院准备、随访与医保结算', en: 'Hospital: discharge, follow-up and payer settlement' },
    { 'zh-CN': '研发：靶点、工艺与临床前研究', en: 'Development: target, process and preclinical work' },
    {
      'zh-CN': '药企与 CRO：方案、中心启动、入组与锁库',
      en: 'Sponsor and CRO: protocol, site start-up, enrolment, database lock',
    },
    { 'zh-CN': '药企：技术转移、生产与批放行', en: 'Maker: technology transfer, production and batch release' },
    { 'zh-CN': '药企：注册、准入与供货', en: 'Maker: registration, access and supply' },
    { 'zh-CN': '双方：药物警戒与真实世界反馈', en: 'Both: drug safety and real-world feedback' },
  ],
  drivers: [
    {
      text: {
        'zh-CN':
          '医保按组付费：据报道，三年行动计划要求 2024 年底各统筹地区都开展 DRG/DIP 改革，2025 年底覆盖符合条件的住院机构。',
        en: 'Payment by group: China’s insurer reportedly planned DRG/DIP reform in every pooling area by the end of 2024 and in all eligible inpatient institutions by the end of 2025.',
      },
      sources: ['nhsa-2021-drg-dip-plan'],
    },
    {
      text: {
        'zh-CN':
          '支付盯住出院之后：美国 2011 年的住院支付规则以降低再入院为目标，认为再入院可能既是不良事件，也是成本。',
        en: 'Payers look past discharge: a 2011 US rule aims at fewer readmissions, which it says may be both an adverse event and a cost.',
      },
      sources: ['cms-1518-f-hrrp'],
    },
    {
      text: {
        'zh-CN': '带量采购把药企的胜负从代表拜访移到车间：中选品种断供比降价更疼，放行周期和履约率成了经营指标。',
        en: 'Volume-based tenders move a maker’s fight from sales visits to the plant: failing supply hurts more than price, so release time becomes a business number.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '质量体系贯穿产品全生命周期：ICH Q10 描述的药品质量体系模型可用于各阶段，OKR 应当接在它上面，而不是另起一套。',
        en: 'Quality spans the lifecycle: ICH Q10 describes a quality-system model usable at every stage; OKRs should plug into it, not rival it.',
      },
      sources: ['ich-q10-2008'],
    },
  ],
  challenges: [
    {
      text: {
        'zh-CN':
          '部门目标互相抵消：一家咨询公司举例说，买下核磁共振机算任务，缩短检查等待才算结果，而各科目标常常打架。',
        en: 'Departments’ goals cancel out: one consultancy contrasts buying a scanner (a task) with cutting the wait for imaging (a result), and sees goals conflict.',
      },
      sources: ['axen-healthcare-okr'],
    },
    {
      text: {
        'zh-CN':
          '与钱挂钩先伤接重症的医院：一项研究发现，美国按院内不良事件扣款，救助型医院受罚更多，同类分层后罚款就变了。',
        en: 'Pay links hit hospitals with sicker patients: one study found US safety penalties fell more on safety-net hospitals, and stratifying by peers changed them.',
      },
      sources: ['jamaim-2020-hacrp'],
    },
    {
      text: {
        'zh-CN': '没有参与就没有认账：德国一篇介绍医疗 OKR 的文章提到，目标改了却没让科室参与，会引起抵触。',
        en: 'No say, no ownership: a German article on OKRs in health care notes that goals changed without the units cause resistance.',
      },
      sources: ['unboxing-healthcare-okr'],
    },
    {
      text: {
        'zh-CN': '数小且来得晚：感染、跌倒、批次失败一季只有几例，三期结果要等几年，按季打分容易把偶然当成绩。',
        en: 'Numbers are small and late: a quarter holds few infections, falls or failed batches and phase III takes years, so quarterly scoring mistakes luck for merit.',
      },
      sources: [],
    },
  ],
  adoption: [
    {
      text: {
        'zh-CN':
          '中国有两篇医院论文：无锡市第九人民医院自 2021 年 1 月试行基于 OKR 的护理绩效，自贡市第三人民医院在职能部门用 OKR 加积分并挂奖金，均为自述。',
        en: 'Two Chinese hospital papers: Wuxi Ninth tried OKR-based nursing performance from January 2021; Zigong Third ran OKRs with points and bonuses in functional departments. Both are self-reports.',
      },
      sources: ['wuxi-ninth-hospital-nursing-okr', 'qikan-2025-zigong-hospital-okr'],
    },
    {
      text: {
        'zh-CN':
          '药企公开材料很薄：罗氏博客讲季度团队目标试点（未称 OKR），培训机构 OKR Institute 称罗氏国家负责人受训；另有两家匿名公司由顾问讲述。',
        en: 'Pharma material is thin: a Roche blog tells of quarterly team goals, a trainer of OKR courses for Roche country managers, and consultants of two unnamed companies.',
      },
      sources: ['roche-team-goals', 'okrinstitute-roche', 'ums-pharma-okr', 'okrasia-pharma'],
    },
    {
      text: {
        'zh-CN':
          '有人提醒边界：德国牙科杂志 zm 的文章说，OKR 不管日常运转，不是个人绩效控制，也不替代质量管理；另一篇文章把医疗界用 OKR 说成向别的行业学习。',
        en: 'Limits are named: a German dental magazine says OKRs neither run daily business nor control individuals nor replace quality management; another article describes health care as borrowing from other sectors.',
      },
      sources: ['zm-2026-okr-dental', 'unboxing-healthcare-okr'],
    },
    {
      text: {
        'zh-CN':
          '独立研究多在软件业：ICSE 2024 一篇论文（访谈 47 人、问卷 512 份）发现设定、度量、跟踪目标用什么工具都费力；2024 年的文献综述只找到 47 篇研究。',
        en: 'Independent studies sit in software: an ICSE 2024 paper (47 interviews, 512 answers) found goal work hard whatever the tool; a 2024 mapping found only 47 studies.',
      },
      sources: ['icse-2024-okr-microsoft', 'isys-2024-okr-survey'],
    },
  ],
  unknowns: [
    {
      'zh-CN': '未找到医院或药企采用 OKR 的独立统计，也未找到 OKR 本身改善临床结局、缩短研发或提高放行率的研究。',
      en: 'We found no independent adoption rate for hospitals or drug makers, and no study showing that OKRs themselves improve outcomes, shorten development or raise release rates.',
    },
    {
      'zh-CN':
        '病例组合指数、每千床日跌倒、入组、中心启动、批记录与偏差关闭的定义按行业惯例写成，未见统一出处；法规与标准只列名称和主题。',
      en: 'Definitions of case mix index, falls, enrolment, site activation, batch records and deviation closure are usual practice without a common source; rules and standards are listed by name and subject only.',
    },
  ],
}
