import type { Pack } from '@okr/core/pack'

export const terms: Pack['terms'] = {
  industry: {
    'zh-CN': '学校、高校、职业培训与教育科技',
    en: 'schools, universities, vocational training and edtech',
  },
  flow: {
    'zh-CN': '从招生、教学到毕业去向的培养链',
    en: 'the path from admission through teaching to graduates’ destinations',
  },
  pilotScope: {
    'zh-CN': '一个年级组或一个专业连同教务处',
    en: 'one grade group or programme plus academic affairs',
  },
  systems: {
    'zh-CN': '教务系统、LMS、学工系统和就业系统',
    en: 'student records, LMS, student-affairs and careers systems',
  },
  forum: { 'zh-CN': '每周教学例会', en: 'the weekly teaching meeting' },
  guardrail: {
    'zh-CN': '学生安全、学业标准和教师负担',
    en: 'student safety, academic standards and teachers’ workload',
  },
  frontline: {
    'zh-CN': '备课组长、班主任、辅导员和任课教师',
    en: 'planning-group leaders, class tutors, counsellors and teachers',
  },
  customer: { 'zh-CN': '学生、家长和用人单位', en: 'learners, parents and employers' },
  sponsor: { 'zh-CN': '分管教学的副校长', en: 'the vice-principal for teaching' },
  dataOwner: { 'zh-CN': '教务处长', en: 'the registrar' },
  leadingMetric: { 'zh-CN': '预警干预率', en: 'early-warning response rate' },
  laggingMetric: { 'zh-CN': '学习增益', en: 'learning gain' },
  gaming: {
    'zh-CN': '出容易的卷子抬通过率、劝退弱生保毕业率',
    en: 'easy papers for a better pass rate and weak students eased out of the cohort',
  },
  season: { 'zh-CN': '期末阅卷、毕业季和招生录取期', en: 'marking weeks, graduation and the admissions season' },
}

export const seasonality: Pack['seasonality'] = [
  {
    period: { 'zh-CN': '1–2 月：期末阅卷与寒假', en: 'January to February: marking and winter break' },
    effect: {
      'zh-CN': '不开评分会；秋季学期的 KR 在放假前一周按系统数据封账，复盘放到开学前的教研周。',
      en: 'Hold no scoring. Close autumn key results from system data a week before the break; review them in the planning week before term.',
    },
  },
  {
    period: { 'zh-CN': '3–4 月：春季学期前半', en: 'March to April: first half of the spring term' },
    effect: {
      'zh-CN': '一年里最完整的教学段，试点和课堂类 KR 放在这里起步，第四周看第一批预警。',
      en: 'The longest undisturbed teaching stretch: start pilots and classroom key results here and read the first warnings in week four.',
    },
  },
  {
    period: { 'zh-CN': '5–6 月：中高考、毕业与答辩', en: 'May to June: leaving examinations, graduation' },
    effect: {
      'zh-CN': '毕业年级暂停改目标，只守安全与学业标准；非毕业年级照常，评分避开考试周。',
      en: 'Leaving classes change no goals and hold safety and standards only; other years carry on and score outside examination weeks.',
    },
  },
  {
    period: {
      'zh-CN': '7–8 月：录取、暑期班与设备检修',
      en: 'July to August: admissions, summer courses, maintenance',
    },
    effect: {
      'zh-CN': '招生与培训机构的旺季，只跑招生和交付两条 KR；学校用这段清口径、接数据、定下学年目标。',
      en: 'Peak for admissions and course providers: keep two key results, intake and delivery. Schools settle definitions, connect data and set the year’s objectives.',
    },
  },
  {
    period: { 'zh-CN': '9–10 月：秋季开学与迎新', en: 'September to October: the new year begins' },
    effect: {
      'zh-CN': '头三周分班、退补选未定，基线从第四周取；新生保持类目标在国庆前后第一次复盘。',
      en: 'Classes and course choices move for three weeks, so take baselines from week four; review first-year goals in early October.',
    },
  },
]

export const systems: Pack['systems'] = [
  {
    name: { 'zh-CN': '教务系统（SIS）', en: 'Student information system (SIS)' },
    holds: {
      'zh-CN': '学籍、选课、课表、成绩、学分与毕业审核；保持率和毕业率的批次从这里取',
      en: 'enrolment, course choices, timetable, marks, credits, degree audit: the cohorts behind retention and graduation',
    },
  },
  {
    name: { 'zh-CN': 'LMS（学习管理系统）', en: 'LMS (learning management system)' },
    holds: {
      'zh-CN': '作业提交与批改时间、测验、学习行为；反馈时间和活跃度的源头',
      en: 'submissions and marking times, tests, activity: source of feedback turnaround and active learners',
    },
  },
  {
    name: { 'zh-CN': '学工与预警系统', en: 'Student-affairs and early-warning system' },
    holds: {
      'zh-CN': '考勤汇总、预警名单、谈话与家校联系记录、资助与心理转介',
      en: 'attendance, warning lists, notes of talks and contacts home, aid and counselling referrals',
    },
  },
  {
    name: { 'zh-CN': '招生与学员 CRM', en: 'Admissions and learner CRM' },
    holds: {
      'zh-CN': '线索、咨询、报名缴费、退费申请与原因',
      en: 'enquiries, advice, enrolment, payment, refund requests and reasons',
    },
  },
  {
    name: { 'zh-CN': '考试与题库系统', en: 'Examination and item-bank system' },
    holds: {
      'zh-CN': '组卷、阅卷、题目难度与区分度；学习增益需要的等值卷',
      en: 'papers, marking, item difficulty and discrimination; the equated papers that learning gain needs',
    },
  },
  {
    name: { 'zh-CN': '实习就业系统', en: 'Placement and careers system' },
    holds: {
      'zh-CN': '校企协议、实习岗位、签约与回访记录',
      en: 'employer agreements, placements, contracts and follow-up calls',
    },
  },
]

export const standards: Pack['standards'] = [
  {
    name: { 'zh-CN': 'ISO 21001', en: 'ISO 21001' },
    concerns: { 'zh-CN': '教育组织管理体系', en: 'management systems for educational organisations' },
    source: 'iso-21001',
  },
  {
    name: { 'zh-CN': 'ISO 29993:2017', en: 'ISO 29993:2017' },
    concerns: {
      'zh-CN': '正规教育之外的学习服务：服务要求',
      en: 'learning services outside formal education: service requirements',
    },
    source: 'iso-29993-2017',
  },
  {
    name: { 'zh-CN': 'IPEDS 毕业率统计（美国）', en: 'IPEDS Graduation Rates (United States)' },
    concerns: {
      'zh-CN': '全日制首次入学批次在标准学制 150% 内的毕业统计',
      en: 'completion of full-time first-time cohorts at 150% of normal time',
    },
    source: 'ipeds-graduation-rates',
  },
  {
    name: { 'zh-CN': 'WCAG 2.2', en: 'WCAG 2.2' },
    concerns: { 'zh-CN': '网页内容无障碍指南', en: 'web content accessibility guidelines' },
    source: 'wcag-2-2',
  },
]
