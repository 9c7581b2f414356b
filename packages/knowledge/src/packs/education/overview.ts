import type { Pack } from '@okr/core/pack'

export const whyOkr: Pack['whyOkr'] = [
  {
    text: {
      'zh-CN':
        '学校的任务从条线下来：教务、德育、教研各发一张表，年级组照单完成。OKR 让年级组自己说清，这学期只改变学生身上的哪一件事。',
      en: 'Tasks reach a school by line: academic affairs, student welfare and teaching research each send a form, and the grade group ticks it off. OKRs let the group name the one change in its pupils this term.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN':
        '期末成绩、毕业率、就业率出来时，这批学生已经走了。OKR 迫使团队先找出第四周就看得见的信号：缺课、未交作业、没人跟进的预警。',
      en: 'When examination results, graduation and placement rates arrive, that cohort has gone. OKRs make teams find what shows by week four: absences, missing work, warnings nobody followed up.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN':
        '教学质量、教师负担和招生规模互相拉扯：班额一大，生均成本降了，批改和答疑却慢了。写进同一个目标，取舍在开学前谈，不在期末吵。',
      en: 'Teaching quality, teachers’ load and enrolment pull against each other: larger classes cut cost and slow feedback. In one objective the trade-off is settled before term rather than fought over at its end.',
    },
    sources: [],
  },
]

export const overview: Pack['overview'] = [
  {
    text: {
      'zh-CN':
        '中小学、高校、职业培训和教育科技公司共用一条链：招进来、教得会、留得住、出得去。付钱的、用的、评价的往往是三拨人：家长或财政、学生、用人单位，所以同一个“质量”有三种说法。',
      en: 'Schools, universities, vocational training and edtech share one chain: admit, teach, keep, place. Those who pay, learn and judge are often three parties (parents or the treasury, learners, employers), so “quality” has three meanings.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN':
        '指标最大的陷阱是分母。公开课按注册人数算，HarvardX 平均完课率约 6%；按“打算学完的人”算就高得多。先说清谁算在内，再谈目标。',
      en: 'The denominator is the great trap. Counting registrants, open courses at HarvardX averaged about 6% completion; among those who meant to finish it was far higher. Say who counts before setting a target.',
    },
    sources: ['harvardx-learner-intention-2014'],
  },
  {
    text: {
      'zh-CN':
        '平均数也会骗人：只报平均出勤率的学校，可能看不出有多少学生缺了大半年。领先指标要落到名单，而不是停在百分比。',
      en: 'Averages mislead too: schools that report only average daily attendance can hide how many pupils miss much of the year. A leading measure must end in a list of names.',
    },
    sources: ['uchicago-chronic-absence'],
  },
  {
    text: {
      'zh-CN':
        '专业自主是前提：教师关起门来教，院系有自己的学术判断，公司那套层层拆解在这里会变成填表。能对齐的是教研组、年级组、专业和课程团队，而不是每位教师。',
      en: 'Professional autonomy is a given: teachers teach behind closed doors and faculties judge by their own standards, so cascading becomes form-filling. Align planning groups, grades, programmes and course teams, and leave individual teachers out.',
    },
    sources: [],
  },
]

export const valueStream: Pack['valueStream'] = [
  { 'zh-CN': '专业与课程规划、教研', en: 'Programme planning and curriculum research' },
  { 'zh-CN': '招生、咨询与录取', en: 'Recruitment, advice and admission' },
  { 'zh-CN': '注册、分班与排课', en: 'Registration, class allocation and timetabling' },
  { 'zh-CN': '授课、实训与作业批改', en: 'Teaching, workshops and feedback on work' },
  { 'zh-CN': '考核、预警与学业支持', en: 'Assessment, early warning and learning support' },
  { 'zh-CN': '实习、就业与升学', en: 'Placements, jobs and further study' },
  { 'zh-CN': '校友、雇主与口碑回流', en: 'Alumni, employers and word of mouth' },
]

export const drivers: Pack['drivers'] = [
  {
    text: {
      'zh-CN': '生源与选择：学生可选的学校、专业、线上课越来越多，口碑由上一届的去向决定，招生办单独努力已不够。',
      en: 'Learners choose among more schools, programmes and online courses; last year’s outcomes make the reputation, and admissions alone cannot.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN': 'LMS 和教务系统让缺课、未交作业、成绩滑落按周可见，学业预警第一次可以赶在期中之前。',
      en: 'LMS and student records show absences, missing work and falling marks weekly, so a warning can now come before mid-term.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN': '评价从“上了多少课”转向“学到什么、去了哪里”，教学、学工、就业必须认同一组结果。',
      en: 'Judgement moves from hours taught to what was learned and where graduates went, so teaching, student affairs and careers must share results.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN': 'ISO 21001 为教育组织提供了管理体系框架；已建体系的机构，可用它的目标评审给季度或学期 OKR 一个入口。',
      en: 'ISO 21001 gives educational organisations a management system; where one exists, its review of objectives is a way in for term OKRs.',
    },
    sources: ['iso-21001'],
  },
]

export const challenges: Pack['challenges'] = [
  {
    text: {
      'zh-CN':
        '考核错位：有论文指出，应用型高校的教师评价偏重理论与科研，实践成果权重低；这时谈实训目标，教师会先问算不算分。',
      en: 'Skewed appraisal: one paper finds that applied universities’ teacher assessment favours theory and research over practice results. Teachers then ask first whether a practical goal counts.',
    },
    sources: ['luas-2025-double-teacher-okr'],
  },
  {
    text: {
      'zh-CN': '平时没人看：一位学校管理者写道，考核指标往往只在考评时才被讨论，平时领导和教师各忙各的。',
      en: 'Unread in between: a school leader writes that review measures are discussed only at review time.',
    },
    sources: ['edtinker-niven-lamorte-notes'],
  },
  {
    text: {
      'zh-CN': '周期不合：季度切在期中，评分周撞上期末阅卷；学期、寒暑假和招生季才是这里真正的节拍。',
      en: 'The wrong beat: quarters cut through terms and scoring week meets marking. Terms, breaks and admissions set the rhythm here.',
    },
    sources: [],
  },
  {
    text: {
      'zh-CN': '数据散在各处：出勤在任课教师手里，作业在 LMS，谈话记录在辅导员本子上，没有一张表能说出谁在掉队。',
      en: 'Scattered data: attendance sits with teachers, work in the LMS, talks in counsellors’ notebooks. No one sheet says who is falling behind.',
    },
    sources: [],
  },
]

export const adoption: Pack['adoption'] = [
  {
    text: {
      'zh-CN':
        '中小学有一手记录但规模小：长沙仰天湖实验学校用于年级组，澳大利亚 McKinnon 中学用于五人信息技术组；两者都是实践者自述，没有结果数字。',
      en: 'Schools have told of it, on a small scale: a Changsha school in its grade groups, Australia’s McKinnon Secondary College in an ICT team of five. Both are practitioners’ accounts without figures.',
    },
    sources: ['zxxgl-2021-yangtianhu-okr', 'seufert-mckinnon-okrs'],
  },
  {
    text: {
      'zh-CN':
        '高校多停在方案：2019 年一篇论文主张 OKR 得分只作教师考核的参考、不决定薪酬；2025 年一篇美国文章提出的也只是多校区框架，不是效果评估。',
      en: 'Universities mostly propose: a 2019 paper wants OKR scores to inform but not decide teachers’ pay, and an American article of 2025 offers a multi-campus framework without evaluation.',
    },
    sources: ['kcjyyj-2019-university-okr', 'aalhe-2025-okr-ilo'],
  },
  {
    text: {
      'zh-CN':
        '一家学生事务软件商称，纽约城市学院、俄亥俄大学和加州大学尔湾分校有团队使用 OKR，并建议按学期或季度运行；未给细节。',
      en: 'A vendor of student-affairs software says teams at The City College of New York, Ohio University and UC Irvine use OKRs and suggests a semester or quarter rhythm; it gives no detail.',
    },
    sources: ['moderncampus-student-affairs-okr'],
  },
  {
    text: {
      'zh-CN':
        '独立研究不在学校：ICSE 2024 调查的是一家大型软件公司，结论是设定和度量目标无论用什么工具都费力；2024 年的文献综述找到 47 篇，深入者少。',
      en: 'Independent research lies elsewhere: an ICSE 2024 study of a large software company finds goal work laborious whatever the tool; a 2024 mapping found 47 studies, few in depth.',
    },
    sources: ['icse-2024-okr-microsoft', 'isys-2024-okr-survey'],
  },
]

export const unknowns: Pack['unknowns'] = [
  {
    'zh-CN': '没有找到教育行业 OKR 采用率的独立统计，也没有找到证据表明 OKR 本身提高了成绩、保持率或就业率。',
    en: 'We found no independent adoption rate for education, and no evidence that OKRs by themselves raised results, retention or placement.',
  },
  {
    'zh-CN': '多邻国和 Coursera 的做法只见二手转述；网上流传的“某校 OKR 成功案例”多为虚构示例，本指南不予采用。',
    en: 'Duolingo’s and Coursera’s practice is known second-hand only; many “school OKR success stories” online are invented examples and are left out here.',
  },
]
