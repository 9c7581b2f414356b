import type { Pack } from '@okr/core/pack'

export const pitfalls: Pack['pitfalls'] = [
  {
    title: { 'zh-CN': '升学率换了个名字', en: 'The progression rate under a new name' },
    signal: {
      'zh-CN': '年级组的 KR 是重点率、平均分、优秀率，与去年质量分析表一字不差，讨论只看排名。',
      en: 'The grade’s key results are top-school rate, mean mark and distinctions, word for word last year’s report; talk is all ranking.',
    },
    remedy: {
      'zh-CN': '成绩留在质量分析会，KR 改写过程：反馈天数、单元检测通过率、最低四分之一学生的进步分。',
      en: 'Leave marks to the results meeting; write causes: days to feedback, unit-test pass rate, the lowest quarter’s gain.',
    },
    sources: [],
  },
  {
    title: { 'zh-CN': '靠挑学生完成目标', en: 'Meeting targets by choosing learners' },
    signal: {
      'zh-CN': '毕业率、完课率上升，同期转出、休学、劝退和报名门槛也上升，弱势学生占比下降。',
      en: 'Graduation or completion rises while transfers out, leave and entry bars rise too, and fewer disadvantaged learners remain.',
    },
    remedy: {
      'zh-CN': '批次入学即锁定，离开者仍在分母；每次报结果时并列入学构成，由不背目标的教务人员核对。',
      en: 'Freeze the cohort at entry with leavers in it; print the intake’s make-up beside the result, checked by someone without the target.',
    },
    sources: ['ipeds-graduation-rates', 'atlantic-2014-mooc-success'],
  },
  {
    title: { 'zh-CN': 'OKR 成了第四张表', en: 'OKRs as the fourth form' },
    signal: {
      'zh-CN': '年级组长同时报教务周报、德育台账、教研记录和 OKR，四处数字不一致，填表都在晚自习后。',
      en: 'The grade leader files three departments’ reports and the OKRs, none agreeing, all after evening study.',
    },
    remedy: {
      'zh-CN': '每上一个目标先停三张表；仰天湖学校把 OKR 用于优化年级组流程，是替代而不是叠加的思路。',
      en: 'Stop three forms for each objective. In Yangtianhu’s account OKRs streamline the grade group’s work, and the point is to replace, not to add.',
    },
    sources: ['zxxgl-2021-yangtianhu-okr'],
  },
  {
    title: { 'zh-CN': '只看平均出勤', en: 'Watching average attendance' },
    signal: {
      'zh-CN': '到课率稳定在九成以上，期末却冒出一批长期缺课的人，预警名单从没换过。',
      en: 'Attendance stays above ninety percent, yet chronic absentees surface at the end; the warning list never changes.',
    },
    remedy: {
      'zh-CN': '并列长期缺勤人数，按名单逐周销号；阈值开学定死，调高要教学副校长签字。',
      en: 'Show chronic absence beside it and clear the list by name weekly; raising the threshold needs the vice-principal’s signature.',
    },
    sources: ['uchicago-chronic-absence'],
  },
  {
    title: { 'zh-CN': '把活跃当成学会', en: 'Taking activity for learning' },
    signal: {
      'zh-CN': '打卡天数和周活创新高，续费前的测评分却没动；产品会只看留存曲线。',
      en: 'Streaks and weekly actives hit records while test scores before renewal stand still; product meetings see only retention curves.',
    },
    remedy: {
      'zh-CN': '每条活跃类 KR 配一条等值前后测；教研负责人对“算不算学习”有否决权，产品不得自行改定义。',
      en: 'Pair each activity key result with an equated pre- and post-test; the head of curriculum may veto what counts as study.',
    },
    sources: [],
  },
]
