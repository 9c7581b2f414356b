import type { Pack, Statement } from '@okr/core/pack'

const s = (zh: string, en: string): Statement => ({ text: { 'zh-CN': zh, en }, sources: [] })

export const phases: Pick<Pack, 'governance' | 'phaseSteps'> = {
  governance: [
    s(
      '每周教学例会可调课、调班、派人接预警，但不得改考核标准；动学业标准要过学术委员会或校务会，学期中不改。',
      'The weekly teaching meeting may move lessons, classes and people; academic standards go to the academic board and stay fixed in term.',
    ),
    s(
      '任何教师都可叫停不安全的实训、实习或活动；涉及学生安全的当天报到分管校领导，学业预警最迟一周内有人面谈。',
      'Any teacher may stop an unsafe workshop, placement or event; safety reaches the vice-principal that day, warnings get a talk within a week.',
    ),
  ],
  phaseSteps: {
    'not-adopted': [
      s(
        '从上届流失与挂科名单里挑一个年级或一门门槛课做题目；说明里写清教师职称、评优与此无关。',
        'Choose one grade or gateway course from last year’s leavers and failures; state that promotion and honours stay out of it.',
      ),
      s(
        '用教务系统重建上一届第 4、9、14 周的缺课与未交作业，看信号比期末成绩早了几周，再定预警线。',
        'Rebuild last cohort’s absences and missing work at weeks 4, 9 and 14; see how early they warned, then set the threshold.',
      ),
      s(
        '拿十份学生作业进备课组起草：先找大家都见过的错，再写单元检测通过率或反馈天数，不写“开公开课”。',
        'Draft over ten pieces of pupils’ work: find the shared error, then write unit-test pass rate or days to feedback.',
      ),
      s(
        '班主任答应几天内谈话，任课教师答应哪天录缺课，心理中心答应留几个名额；三句话贴在年级组办公室。',
        'Tutors promise a talk within days, teachers a day for logging absences, counselling some places; post all three in the grade office.',
      ),
      s(
        '例会逐个过名单，不念百分比；考试周和假期停表，第九周由副校长当场撤掉一张表或一次检查。',
        'Go through names, not percentages; pause in examination weeks; in week nine the vice-principal withdraws one form or inspection.',
      ),
      s(
        '放假前一周封账评分，教研周再作决定：同口径比上一届，若预警改善而成绩没动，先查反馈质量再扩年级。',
        'Close a week before the break, decide in planning week; if warnings improved and marks did not, check feedback before adding grades.',
      ),
    ],
    piloting: [
      s(
        '把试点 KR 与质量分析表、德育台账并排看：平均分、升学率照抄的退回，没有名单支撑的百分比不算有数据。',
        'Lay key results beside results reports and welfare logs; return copied averages, and count no percentage without its list of names.',
      ),
      s(
        '治理小组除教务、学工外给一位年级组长和一位专业负责人留席，信息中心列席；会期放在例会之后，考试月停开。',
        'Seat a grade leader and a programme director beside academic and student affairs; meet after the teaching meeting, never in examination months.',
      ),
      s(
        '挑一名流失学生，从录取走到离校：咨询、分班、首次缺课、预警、谈话、资助各隔几天，标出谁以为别人在管。',
        'Trace one leaver from admission to exit: days between first absence, warning, talk and aid, marking who thought another had it.',
      ),
      s(
        '逐条签定保持率、完课率、去向落实率的分母：转学、休学、参军、免修怎么算；学期中任何人不得改批次名单。',
        'Sign denominators for retention, completion and destinations: transfers, leave, service, exemptions; nobody edits a cohort list in term.',
      ),
      s(
        '月度回顾从毕业端倒查：哪门课挂科最多、那门课的作业几天才批、答疑课谁没来，再回头看招生时怎么承诺的。',
        'Review backwards: which course fails most, how late its marking is, who skips problem classes, what admissions had promised.',
      ),
      s(
        '加两道门槛：入学构成没有变窄、教师周工时没有上升；再请五名学生和两家用人单位说说感受到什么不同。',
        'Add two gates: intake no narrower, teachers’ hours no longer; then ask five students and two employers what they noticed.',
      ),
    ],
    scaling: [
      s(
        '按学段或门槛课程群排批次，同一批学生途经的部门放在一起；迎评、换教务系统或搬校区的院系顺延一学期。',
        'Form waves by stage or gateway courses, keeping the same students’ offices together; faculties under review or changing systems wait a term.',
      ),
      s(
        '教练从带过集体备课的教研员和年级组长里选，每人折算两节周课时；不找只会讲课件的人，也不让督导兼任。',
        'Recruit coaches from seasoned planning-group and grade leaders, each freed two lessons a week; inspectors may not double as coaches.',
      ),
      s(
        '开学前教研周办翻译会：学习增益落到任课教师是反馈天数，落到学工是预警跟进，落到后勤是不占课时。',
        'In planning week translate learning gain: feedback days for teachers, warnings for student affairs, undisturbed lesson time for facilities.',
      ),
      s(
        '先接出勤和作业两路，统一学号再谈画像；手工补录的点名超过三天就变灰，不进例会。',
        'Connect attendance and coursework first on one student number; roll calls entered over three days late turn grey and stay out.',
      ),
      s(
        '对齐会摊开三张历：校历、考试与竞赛历、检查与迎评历；同一周挤了两场大事，就当场删一条 KR 或退一次检查。',
        'Lay out three calendars: school, examinations, inspections; where two collide, drop a key result or decline a check on the spot.',
      ),
      s(
        '停掉与预警系统重复的周报和谈话台账；前一批若让班主任晚上多填一小时，就算没过门槛，下一学期不扩。',
        'End weekly reports and talk logs the warning system duplicates; a wave that cost tutors evening hours has missed its gate.',
      ),
    ],
    established: [
      s(
        '抽样时加问：这条 KR 的数字能不能点开到学生名单；连续三学期满分的，看卷子难度和批次有没有变。',
        'Also ask whether a sampled number opens to a list of students; after three full scores check paper difficulty and cohorts.',
      ),
      s(
        '把发展规划、迎评指标、OKR 合成一张，标明“迎评常规”还是“本学年改变”；只为迎评存在的目标转出 OKR。',
        'Merge development plan, accreditation measures and OKRs; goals that exist only for the next review leave the OKR list.',
      ),
      s(
        '把“从录取承诺到毕业去向”设为一条共享 KR，负责人有权改招生简章用语、停开名实不符的方向。',
        'Share one key result from admission promise to destination; its owner may change prospectus wording and close mislabelled tracks.',
      ),
      s(
        '由不任课的人用原始批次重算毕业率与去向，电话回访抽一成；把近三年试卷难度放在通过率旁边一起看。',
        'Someone who does not teach recomputes graduation and destinations, calling a tenth; set three years’ paper difficulty beside pass rates.',
      ),
      s(
        '查职称评审表、班主任津贴和顾问提成：只要哪张表还按升学率、续费率算钱，就先改那张表，再谈脱钩。',
        'Check promotion forms, tutors’ allowances and advisers’ commission; where progression or renewals still pay, mend that form first.',
      ),
      s(
        '可试一项：中小学改为学年 O 加学期 KR，培训线仍按季度；比教师耗时、被数据改变的决定数，学年末定去留。',
        'One trial: schools keep yearly objectives with term key results, course lines quarterly; compare hours and decisions changed, then settle.',
      ),
    ],
  },
}
