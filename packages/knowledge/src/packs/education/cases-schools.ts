import type { Case } from '@okr/core/pack'

/** Schools that ran OKRs among their own staff. */
export const schoolCases: Case[] = [
  {
    id: 'yangtianhu-school',
    organisation: { 'zh-CN': '长沙仰天湖实验学校', en: 'Changsha Yangtianhu Experimental School' },
    named: true,
    country: { 'zh-CN': '中国', en: 'China' },
    size: { 'zh-CN': '用于年级组', en: 'grade-level teams' },
    sizeBand: null,
    industries: ['education'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '年级组多由教务、教研、德育等部门垂直领导，以任务驱动为主。',
          en: 'Grade groups were steered from above by several departments and driven by tasks.',
        },
        sources: ['zxxgl-2021-yangtianhu-okr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '把 OKR 引入年级组管理：优化流程、聚焦教师发展目标、呈现年级组的关键成果。',
          en: 'It brought OKRs into the grade groups: leaner procedures, a focus on teachers’ development, visible key results.',
        },
        sources: ['zxxgl-2021-yangtianhu-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '作者称教师目标意识和年级组管理效能有所提升；所见文本没有数字。',
          en: 'The author reports more awareness of goals and more effective grade management; no figures in the text seen.',
        },
        sources: ['zxxgl-2021-yangtianhu-okr'],
      },
    ],
    lessons: [
      {
        'zh-CN': '从年级组起步，但要先替它退掉一部分条线派下来的表，OKR 才不是第四张表。',
        en: 'Begin with the grade group, but first take some of the departments’ forms off it, or OKRs become a fourth.',
      },
      {
        'zh-CN': '年级组长要有真权限：能调一节自习、能请教研员进班，目标才动得了。',
        en: 'Give the grade leader real powers, such as moving a study period or calling in a subject adviser.',
      },
    ],
    caveats: {
      'zh-CN': '发表在学校管理刊物上的实践者文章。',
      en: 'An article by a practitioner in a school-management journal.',
    },
    sources: ['zxxgl-2021-yangtianhu-okr'],
  },
  {
    id: 'mckinnon-ict',
    organisation: { 'zh-CN': 'McKinnon 中学（信息技术组）', en: 'McKinnon Secondary College (ICT team)' },
    named: true,
    country: { 'zh-CN': '澳大利亚', en: 'Australia' },
    size: { 'zh-CN': '五人团队', en: 'a team of five' },
    sizeBand: '1-50',
    industries: ['education'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '一所公立中学的信息技术组；负责人说，身处传统、行政化、层级分明的大组织里并不好办。',
          en: 'The ICT team of a state school; its head calls life inside a traditional, governmental, hierarchical organisation tricky.',
        },
        sources: ['seufert-mckinnon-okrs'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '按学期定目标，起初每学期两到三个；团队像独立业务单元一样运行，目标仍与学校一致。',
          en: 'Objectives by school term, two or three at first; the team ran as its own unit with goals aligned to the school’s.',
        },
        sources: ['seufert-mckinnon-okrs'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '一年半后的结论：一学期两个目标就多了一个。',
          en: 'After a year and a half he finds that two objectives a term are one too many.',
        },
        sources: ['seufert-mckinnon-okrs'],
      },
      {
        text: {
          'zh-CN': '他认为 OKR 把学校的愿景带进了团队的日常思考；没有数字。',
          en: 'He says OKRs carried the school’s vision into everyday thinking; no figures.',
        },
        sources: ['seufert-mckinnon-okrs'],
      },
    ],
    lessons: [
      {
        'zh-CN': '以学期为周期、一学期一个目标，对天天被打断的小组已经够了。',
        en: 'One objective a term is enough for a small group interrupted all day.',
      },
      {
        'zh-CN': '全校没准备好时，可由一位负责人护住一个支持部门先试，再把结果带到校务会。',
        en: 'If the school is not ready, one head can shield a support team’s trial and bring the result to the leadership meeting.',
      },
    ],
    caveats: {
      'zh-CN': '负责人自述，只见开头；讲的是支持部门，不是教学。',
      en: 'Told by the team’s head, opening seen; it concerns support, not teaching.',
    },
    sources: ['seufert-mckinnon-okrs'],
  },
  {
    id: 'international-school-staff',
    organisation: { 'zh-CN': '某国际学校（匿名）', en: 'An international school (unnamed)' },
    named: false,
    country: null,
    size: null,
    sizeBand: null,
    industries: ['education'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '上一年教师大量流失；作者称国际学校每年流动 20%–30% 属正常。',
          en: 'Many teachers had left the year before; the author says 20–30% a year is normal for international schools.',
        },
        sources: ['hostetter-school-okr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN':
            '目标是改善教师的留任与发展；KR 含 2021–22 学年留任 90%、季度教职工调查满意 90%、学生评教提高 10%，以及制定发展项目。',
          en: 'An objective on retaining and developing teachers: 90% retention for 2021–22, 90% satisfaction in quarterly staff surveys, 10% better student ratings, and development programmes.',
        },
        sources: ['hostetter-school-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '写作时流动约 10%，作者认为第一条 KR 正在达成。',
          en: 'At the time of writing turnover stood at about 10%; the author saw the first key result being met.',
        },
        sources: ['hostetter-school-okr'],
      },
    ],
    lessons: [
      {
        'zh-CN': '“制定发展项目”是任务，应换成新教师听评课后的改变；四条里混进一条就会先做它。',
        en: '“Develop programmes” is a task; ask what changes in new teachers’ lessons instead, or the task gets done first.',
      },
      {
        'zh-CN': '留任要在续约谈话季之前看领先信号：诉求答复天数、新教师第二个月的状态。',
        en: 'Before contract talks watch early signs: days to answer a request, how new teachers fare in month two.',
      },
    ],
    caveats: {
      'zh-CN': '个人博客，学校未具名，只有一学年。',
      en: 'A personal blog; the school is not named; one school year.',
    },
    sources: ['hostetter-school-okr'],
  },
]
