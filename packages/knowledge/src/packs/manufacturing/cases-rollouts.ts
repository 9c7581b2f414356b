import type { Case } from '@okr/core/pack'

export const rolloutCases: Case[] = [
  {
    id: 'medtech-maker-lean-okr',
    organisation: { 'zh-CN': '某医疗器械制造商（匿名）', en: 'A maker of medical devices (unnamed)' },
    named: false,
    country: null,
    size: null,
    sizeBand: null,
    industries: ['manufacturing'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '生产和物流此前几年已推行精益；战略层还缺一个把有限资源用在增值处、又能让各部门参与的方法。',
          en: 'Production and logistics already had lean; strategy lacked a method to place limited resources well, involving every department.',
        },
        sources: ['vend-medtech-okr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '先理清愿景、使命和中期方向，再给所有人做短训。',
          en: 'Vision, mission and medium-term direction came first, then short trainings for all.',
        },
        sources: ['vend-medtech-okr'],
      },
      {
        text: {
          'zh-CN': '公司和部门两级共同制定年度、季度 OKR，跨部门对齐后通过；顾问陪跑头几个周期。',
          en: 'Company and departments agreed yearly and quarterly OKRs across departments; consultants coached the first cycles.',
        },
        sources: ['vend-medtech-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '咨询公司称目标更透明；团队还提出了管理层原本没意识到的必要举措。没有数字。',
          en: 'The consultancy reports more transparency and teams naming necessary initiatives management had missed. No figures.',
        },
        sources: ['vend-medtech-okr'],
      },
    ],
    lessons: [
      {
        'zh-CN': '分工清楚：精益改标准作业，OKR 定有限的工程、质量人手先投哪里。',
        en: 'A clear split: lean improves standard work; OKRs decide where scarce engineers and quality people go.',
      },
      {
        'zh-CN': '止于公司、部门两级，对齐会要留出让部门反提目标的时间。',
        en: 'Stop at company and department, and give departments time in alignment to propose goals upwards.',
      },
    ],
    caveats: {
      'zh-CN': '咨询公司 VEND 的项目介绍，企业匿名，无法核对。',
      en: 'Project reference of the consultancy VEND; the unnamed company cannot be checked.',
    },
    sources: ['vend-medtech-okr'],
  },
  {
    id: 'covestro-innovation',
    organisation: { 'zh-CN': '科思创（集团创新职能）', en: 'Covestro (Group Innovation)' },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: { 'zh-CN': '集团约 18,000 人；OKR 用于创新职能', en: 'around 18,000 in the group; OKRs in Group Innovation' },
    sizeBand: '5000+',
    industries: ['manufacturing'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '这家高性能聚合物材料制造商要整体转向循环经济。',
          en: 'The maker of high-tech polymers aligns itself to the circular economy.',
        },
        sources: ['mooncamp-covestro'],
      },
      {
        text: {
          'zh-CN': '此前部分团队已用 OKR，但做法不一，跨团队的透明与协作没有出现。',
          en: 'Some teams already used OKRs, each its own way; transparency and co-operation across teams were missing.',
        },
        sources: ['mooncamp-covestro'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '在集团创新职能内统一引入 OKR 和软件，面向该职能全体员工。',
          en: 'Brought OKRs and one tool to all Group Innovation staff.',
        },
        sources: ['mooncamp-covestro'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '所见文本讲了背景和做法，没有业务结果。',
          en: 'The text seen gives setting and approach, no business results.',
        },
        sources: ['mooncamp-covestro'],
      },
    ],
    lessons: [
      {
        'zh-CN': '几个车间各写各的 OKR 比不写更糟：扩面前先统一 KR 写法、周期和 MES 取数口径。',
        en: 'Shops writing OKRs each their own way are worse off than none: first settle format, cycle, MES definitions.',
      },
      {
        'zh-CN': '循环经济、节能这类跨厂主题可由一个职能先跑，再带工厂进来。',
        en: 'Cross-plant themes, such as circularity or energy, can start in one function.',
      },
    ],
    caveats: {
      'zh-CN': 'OKR 软件商 Mooncamp 的客户案例；流程型材料企业的研发职能，不是装配工厂。',
      en: 'Customer story of the OKR vendor Mooncamp; a process-industry innovation function, not an assembly plant.',
    },
    sources: ['mooncamp-covestro'],
  },
  {
    id: 'auto-components-okr',
    organisation: { 'zh-CN': '某汽车零部件企业（匿名）', en: 'A maker of automotive components (unnamed)' },
    named: false,
    country: null,
    size: { 'zh-CN': '中型企业', en: 'mid-sized' },
    sizeBand: null,
    industries: ['manufacturing', 'automotive'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '行业剧变，多年的老业务约占销售额七成；企业想更快应变。',
          en: 'Its industry was in upheaval, long-standing business about 70% of sales; it wanted to react faster.',
        },
        sources: ['coverdale-components-okr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '一位总经理在领导力培训中接触 OKR，说服了另一位；公司里没人有经验。',
          en: 'One managing director met OKRs in leadership training and convinced the other; nobody inside had experience.',
        },
        sources: ['coverdale-components-okr'],
      },
      {
        text: {
          'zh-CN': '三步走：管理层统一价值观与领导原则，培养内部 OKR 教练，再跑首个周期。',
          en: 'Three phases: management agrees values and leadership principles, internal coaches are trained, the first cycle runs.',
        },
        sources: ['coverdale-components-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '所见文本停在部署方式，没有结果。',
          en: 'The text seen ends with set-up; no results.',
        },
        sources: ['coverdale-components-okr'],
      },
    ],
    lessons: [
      {
        'zh-CN': '先让分管生产与分管销售的两位老总谈拢，再开全员培训；否则交期与插单之争会搬进 OKR。',
        en: 'First have production and sales heads agree, or their quarrel over dates and rush orders enters the OKRs.',
      },
      {
        'zh-CN': '内部教练从工艺、质量、计划各选一人，比全由人力担任更能问住假 KR。',
        en: 'Take internal coaches from process engineering, quality and planning; they spot hollow key results sooner than HR.',
      },
    ],
    caveats: {
      'zh-CN': '咨询公司 Coverdale 的案例，企业匿名，只见开头。',
      en: 'Case by the consultancy Coverdale; company unnamed, opening only.',
    },
    sources: ['coverdale-components-okr'],
  },
  {
    id: 'large-manufacturer-okr-scaling',
    organisation: { 'zh-CN': '某大型制造企业（匿名）', en: 'A large manufacturer (unnamed)' },
    named: false,
    country: null,
    size: { 'zh-CN': '大型；OKR 覆盖三个部门、300 余人', en: 'large; OKRs in three departments with over 300 people' },
    sizeBand: null,
    industries: ['manufacturing'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '2021 年开始试点，重点是数字化跨部门团队。',
          en: 'Began a pilot in 2021, focused on digital cross-department teams.',
        },
        sources: ['huddles-manufacturer-okr-qa'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '2022 年底至 2023 年初推到三个部门、300 余人。',
          en: 'From late 2022 to early 2023 OKRs reached three departments with over 300 people.',
        },
        sources: ['huddles-manufacturer-okr-qa'],
      },
      {
        text: {
          'zh-CN': '计划 2024 年扩到千人以上。',
          en: 'It planned to reach a thousand or more in 2024.',
        },
        sources: ['huddles-manufacturer-okr-qa'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '企业自认对 OKR 理解不深；没有业务结果。',
          en: 'The company finds its own understanding shallow; no business results are given.',
        },
        sources: ['huddles-manufacturer-okr-qa'],
      },
      {
        text: {
          'zh-CN': '软件商答：理解逐级变薄，有人只当公司要求填表，建议反复培训。',
          en: 'The vendor answers that understanding thins downwards, some see only a form to fill, and advises repeated training.',
        },
        sources: ['huddles-manufacturer-okr-qa'],
      },
    ],
    lessons: [
      {
        'zh-CN': '从试点到三个部门用了一年多：千人左右的厂别排“一季试点、两季全员”。',
        en: 'From pilot to three departments took over a year: a thousand-person plant needs more than two quarters.',
      },
      {
        'zh-CN': '车间主任和班组长是理解变薄的那一层，用他们自己的 A3 改写成 KR 来训，不讲通用课件。',
        en: 'Understanding thins at shop managers and shift leaders: train them on turning their own A3 into a key result.',
      },
    ],
    caveats: {
      'zh-CN': '会议软件商 Huddles 的访谈记录，企业匿名。',
      en: 'Interview by the meeting-software vendor Huddles; company unnamed.',
    },
    sources: ['huddles-manufacturer-okr-qa'],
  },
]
