import type { Pack } from '@okr/core/pack'

export const handovers: Pack['handovers'] = [
  {
    to: 'ed-student-affairs',
    from: 'ed-programme-office',
    week: 3,
    what: { 'zh-CN': '第三周作业和到课的预警名单', en: 'the warning list from week-three homework and attendance' },
    late: { 'zh-CN': '辅导员在期中之后才知道谁掉队', en: 'advisers learn who fell behind after mid-term' },
  },
  {
    to: 'ed-academic-affairs',
    from: 'ed-programme-office',
    week: 2,
    what: { 'zh-CN': '任课教师和合班要求一次报全', en: 'teachers and combined classes in one complete return' },
    late: { 'zh-CN': '开学第二周还在换教室', en: 'rooms still change in the second week' },
  },
  {
    to: 'ed-digital-services',
    from: 'ed-student-affairs',
    week: 4,
    what: { 'zh-CN': '干预记录的统一填法', en: 'one way to record an intervention' },
    late: { 'zh-CN': '预警名单和各班自己的表对不上', en: 'the warning list and the classes’ own sheets disagree' },
  },
  {
    to: 'ed-teaching-quality',
    from: 'ed-academic-affairs',
    week: 4,
    what: {
      'zh-CN': '参训教师的课表，留出两节互听',
      en: 'trained teachers’ timetables with two lessons free to observe',
    },
    late: { 'zh-CN': '培训结束没人听课，课堂照旧', en: 'nobody observes after the course and lessons stay the same' },
  },
  {
    to: 'ed-careers-employers',
    from: 'ed-programme-office',
    week: 5,
    what: { 'zh-CN': '学生技能清单，按岗位要求写', en: 'students’ skills written against the job requirements' },
    late: {
      'zh-CN': '企业按专业名称挑人，去了才发现不对口',
      en: 'employers pick by programme name and find a mismatch on arrival',
    },
  },
  {
    to: 'ed-admissions',
    from: 'ed-course-product',
    week: 3,
    what: { 'zh-CN': '每级课程的入门样题', en: 'sample questions for each course level' },
    late: { 'zh-CN': '新学员第三周转班或退费', en: 'new learners change class or ask for refunds in week three' },
  },
]

/** What these functions write where they list work. */
export const tasks: Pack['tasks'] = [
  {
    function: 'ed-student-affairs',
    task: { 'zh-CN': '每班谈心谈话全覆盖', en: 'Hold a talk with every student' },
    serves: ['ed-caught-before-mid-term', 'ed-through-to-degree', 'ed-one-visit-is-enough'],
  },
  {
    function: 'ed-academic-affairs',
    task: { 'zh-CN': '升级排课软件', en: 'Upgrade the timetable software' },
    serves: ['ed-through-to-degree', 'ed-one-visit-is-enough', 'ed-spending-shows-in-learning'],
  },
  {
    function: 'ed-teaching-quality',
    task: { 'zh-CN': '全员培训 20 学时', en: 'Give everyone 20 hours of training' },
    serves: ['ed-lesson-clearer-each-time', 'ed-visible-progress', 'ed-teachers-want-to-stay'],
  },
  {
    function: 'ed-digital-services',
    task: { 'zh-CN': '建设学情大数据平台', en: 'Build a learning-data platform' },
    serves: ['ed-caught-before-mid-term', 'ed-visible-progress', 'ed-one-visit-is-enough'],
  },
  {
    function: 'ed-careers-employers',
    task: { 'zh-CN': '新签 30 家合作企业', en: 'Sign 30 partner employers' },
    serves: ['ed-from-workshop-to-trade', 'ed-through-to-degree'],
  },
  {
    function: 'ed-admissions',
    task: { 'zh-CN': '举办 12 场招生说明会', en: 'Hold 12 open days' },
    serves: ['ed-finish-what-they-came-for'],
  },
]
