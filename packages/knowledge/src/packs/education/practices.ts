import type { Pack } from '@okr/core/pack'

export const practices: Pack['practices'] = {
  'strategic-goal-setting': [
    {
      text: {
        'zh-CN': '从一届学生倒推：拿上届的流失、挂科、未就业名单，看卡在哪个学期哪门课，校级目标只写那一处的改变。',
        en: 'Work back from one cohort: take last year’s leavers, failures and unplaced graduates, find the term and course that blocked them, and aim there.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '学年定 O、学期定 KR：学校发展规划管三到五年，校长办公会只选本学年两件，其余留在条线常规。',
        en: 'Set objectives by year and key results by term; the development plan spans several years, and the principal’s meeting picks two for this one.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '培训和教育科技公司先选人群：同一季度不要既追新客又追学完率，两者争的是同一批教研和班主任。',
        en: 'Course providers choose whom to serve first: intake and completion compete for the same course designers and tutors within a quarter.',
      },
      sources: [],
    },
  ],
  'key-result-definition': [
    {
      text: {
        'zh-CN': '先写分母：转学、休学、旁听、免修算不算，退出后是否留在批次里，由教务处出一页口径再定目标值。',
        en: 'Write the denominator first: whether transfers, leave, auditors and exemptions count and whether leavers stay in; the registrar issues one page.',
      },
      sources: ['ipeds-graduation-rates'],
    },
    {
      text: {
        'zh-CN': '“开设 20 节公开课”“完成新教材培训”是任务；KR 写单元检测通过率、反馈天数这类学生身上的变化。',
        en: '“Give twenty open lessons” or “train on the new textbook” are tasks; write unit-test pass rates or days to feedback.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '完课率用“有意完成者”口径，意向题放在第一课之前；HarvardX 的研究按学习意向分组后，完课率高出许多。',
        en: 'Count completion among those who intend it and ask before lesson one; at HarvardX rates were far higher among them.',
      },
      sources: ['harvardx-learner-intention-2014'],
    },
  ],
  'cross-team-alignment': [
    {
      text: {
        'zh-CN': '学业预警是最大的跨部门依赖：教务出名单、任课教师给原因、辅导员谈话、心理与资助接力，共用一条干预率。',
        en: 'Early warning is the largest dependency: records list names, teachers give causes, counsellors talk, welfare and aid follow. Share one response rate.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '条线给年级组派任务要先过“入口”：每学期由教学副校长砍掉与年级目标无关的检查和报表，至少三张。',
        en: 'Make departments’ demands on grade groups pass one gate: each term the vice-principal strikes at least three checks or forms.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '校企合作按岗位对齐：企业导师、实训教师和就业办共看一张技能清单，实习前逐项签收，不各写各的目标。',
        en: 'Align with employers by job: mentor, workshop teacher and careers office sign off one skills list before the placement.',
      },
      sources: [],
    },
  ],
  'progress-tracking': [
    {
      text: {
        'zh-CN': '教学例会用 15 分钟看名单而不是均值：新增缺课三次以上的是谁、上周预警谁还没人谈，当场认领。',
        en: 'In the teaching meeting spend fifteen minutes on names: who has missed three sessions, whose warning nobody has taken up.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '以第 4、9、14 周为固定检查点，对应开学稳定、期中、期末前；考试周和放假周数字标灰，不比高低。',
        en: 'Fix weeks 4, 9 and 14 as check-points (settled, mid-term, before finals); grey out examination and holiday weeks.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '每月抽十份作业核对 LMS：批改时间是不是真的给了评语，谈话记录里有没有约定下一步。',
        en: 'Each month check ten pieces of work against the LMS: was there a comment, and does the talk’s note agree a step?',
      },
      sources: [],
    },
  ],
  'leadership-support': [
    {
      text: {
        'zh-CN': '校长每两周进一个备课组，只问“学生哪里没学会、要我撤掉什么”，不打分、不写听课评价表。',
        en: 'Every fortnight the principal joins a planning group, asks what pupils did not grasp and what to take away, and fills in no form.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '副校长管三件事：给目标团队减课时、定跨系排课冲突、批预警所需的心理与资助名额，别的不插手。',
        en: 'The vice-principal does three things: frees teaching hours, settles timetable clashes, and grants counselling and aid places.',
      },
      sources: [],
    },
  ],
  'culture-adoption': [
    {
      text: {
        'zh-CN': '不给教师个人写 OKR，止于备课组和专业；教师的参与方式是集体备课时选一个学生难点，合力改一课。',
        en: 'Write none for single teachers: stop at planning group and programme, where teachers pick one difficulty and rework one lesson together.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '用教育的话讲：O 是这学期想在学生身上看到的变化，KR 是怎么知道，Check-in 就是集体备课里的学情分析。',
        en: 'Speak school: the objective is the change hoped for in pupils, the key result how we would know, the check-in the usual look at their work.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '把一两个目标写给家长看：有学校机构主张公开 OKR，让家庭看见学习背后的优先事项；学生姓名一律不出现。',
        en: 'Show parents one or two: one school organisation says open OKRs let families see priorities. Never print pupils’ names.',
      },
      sources: ['methodschools-k12-okr'],
    },
  ],
  'employee-motivation': [
    {
      text: {
        'zh-CN': '教师最缺的是整块时间：承担目标的备课组每周免一次会、免一张表，比发津贴更能换来改课。',
        en: 'Teachers lack unbroken time: free a planning group from one meeting and one form a week, and lessons get reworked.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '表彰“接住一个学生”的过程：班主任、任课教师、心理教师一起讲，不评升学率和班级排名。',
        en: 'Honour how one student was caught: tutor, teachers and counsellor tell it together; rank no classes and no progression rates.',
      },
      sources: [],
    },
  ],
  'performance-management': [
    {
      text: {
        'zh-CN': '有论文主张 OKR 得分只供教师考核参考、不直接定薪；职称评审里给实践教学留一页证据，比加权更有用。',
        en: 'One paper lets OKR scores inform, not decide, teachers’ pay; in promotion, a page of evidence on practical teaching helps more than weights.',
      },
      sources: ['kcjyyj-2019-university-okr'],
    },
    {
      text: {
        'zh-CN': '通过率、满意度、续费率任一项进了教师奖金，就不能再当 KR：改用反馈天数、预警跟进这类成因。',
        en: 'Once pass rate, satisfaction or renewals enter a teacher’s bonus they are spoilt as key results; use causes such as days to feedback.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '培训机构的班主任别同时背续费和退费：续费算提成，退费就会被拖；由客服独立受理并报告。',
        en: 'Do not let course tutors carry both renewals and refunds: paid on one, they stall the other. Customer service takes requests.',
      },
      sources: [],
    },
  ],
}

export const conclusion: Pack['conclusion'] = [
  {
    'zh-CN':
      '学校不缺考核表，缺的是学期中段谁为一份名单负责。从一个年级组或一个专业开始，让预警、反馈和支持连成一条线。',
    en: 'Schools have forms enough; what they lack is someone who answers in mid-term for a list of names. Begin with one grade group or programme and join warning, feedback and support.',
  },
  {
    'zh-CN': '目标止于团队，不到教师个人，更不进学生档案；学业标准、学生安全和教师负担三条护栏，任何增长都不能越过。',
    en: 'Stop at the team: nothing for single teachers, nothing in pupils’ files. Standards, safety and teachers’ load are lines no growth may cross.',
  },
  {
    'zh-CN': '公开证据多是自述，先跑满一个学期，用同一口径比较两届学生，再决定扩到几个年级。',
    en: 'Public evidence is mostly self-told: run one full term, compare two cohorts by one definition, then decide how many grades come next.',
  },
]
