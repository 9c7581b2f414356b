import type { Case } from '@okr/core/pack'

/** OKRs used by learners and teachers inside courses. */
export const teachingCases: Case[] = [
  {
    id: 'xjtu-open-lab',
    organisation: {
      'zh-CN': '西安交通大学（开放实验项目）',
      en: 'Xi’an Jiaotong University (open laboratory project)',
    },
    named: true,
    country: { 'zh-CN': '中国', en: 'China' },
    size: { 'zh-CN': '一个师生项目组', en: 'one project group of students and teachers' },
    sizeBand: null,
    industries: ['education'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '2019 年开设的开放实验项目，初期管理难、效率低。',
          en: 'An open laboratory project begun in 2019; at first it was hard to manage and slow.',
        },
        sources: ['xjtu-2021-open-lab-okr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '以学生为主体、教师启发指导，项目组选用 OKR 管理自己的工作。',
          en: 'Students led and teachers guided; the group chose OKRs to run its own work.',
        },
        sources: ['xjtu-2021-open-lab-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '作者称项目得以顺利进行，成员的目标管理、协作和表达能力有所提高；没有数字。',
          en: 'The authors say the project then ran smoothly and members grew in goal management, teamwork and expression; no figures.',
        },
        sources: ['xjtu-2021-open-lab-okr'],
      },
    ],
    lessons: [
      {
        'zh-CN': '实验、竞赛、毕业设计这类有交付物的小组，比整个院系更适合先试。',
        en: 'Groups with something to deliver (laboratory, contest, final project) suit a trial better than a whole faculty.',
      },
      {
        'zh-CN': '让学生自己写 KR，教师只问“拿什么证明”，比教师布置更能练出判断。',
        en: 'Let students write key results while the teacher only asks what would prove them.',
      },
    ],
    caveats: {
      'zh-CN': '项目成员自述；是学习小组，不是学校管理。',
      en: 'Told by project members; a learning group, not the running of a university.',
    },
    sources: ['xjtu-2021-open-lab-okr'],
  },
  {
    id: 'vocational-students-okr',
    organisation: { 'zh-CN': '高职学生自我管理实验', en: 'Vocational college students (trial)' },
    named: true,
    country: { 'zh-CN': '中国', en: 'China' },
    size: { 'zh-CN': '对学生的问卷与训练', en: 'survey and training of students' },
    sizeBand: null,
    industries: ['education'],
    system: 'okr',
    evidenceGrade: 'B',
    background: [
      {
        text: {
          'zh-CN': '问卷中 83.82% 的学生希望通过学习方法提高自我管理。',
          en: 'In a survey 83.82% of students wanted to manage themselves better by learning methods.',
        },
        sources: ['wangqiaolian-2023-student-okr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '以 OKR 为工具训练学生，配合教练辅导。',
          en: 'Students were trained with OKRs and coaching.',
        },
        sources: ['wangqiaolian-2023-student-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '研究者报告学生自我管理能力明显提升。',
          en: 'The researchers report a marked improvement in self-management.',
        },
        sources: ['wangqiaolian-2023-student-okr'],
      },
    ],
    lessons: [
      {
        'zh-CN': '给学生用时，起作用的是教练和自评的往返；只发模板不陪练，两周就断。',
        en: 'With students the coaching and self-rating do the work; a template without a coach lasts two weeks.',
      },
      {
        'zh-CN': '学生目标不进德育分、不排名，否则写的是老师想看的。',
        en: 'Keep students’ goals out of conduct marks and rankings, or they write what the teacher wants to read.',
      },
    ],
    caveats: {
      'zh-CN': '论文作者自己的实验，用于学习者而非机构管理。',
      en: 'The authors’ own trial; for learners rather than for running an institution.',
    },
    sources: ['wangqiaolian-2023-student-okr'],
  },
]
