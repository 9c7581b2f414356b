import type { CompanyTypePlaybook } from '../types.ts'

export const playbook: CompanyTypePlaybook = {
  id: 'education-institution',
  organisation: { 'zh-CN': '机构', en: 'organisation' },
  division: { 'zh-CN': '学院', en: 'school' },
  strategyOffice: { 'zh-CN': '发展规划处', en: 'planning' },
  emphasis: [
    {
      text: {
        'zh-CN': '学校的周期是学期而不是季度：目标按学年，KR 按学期评分，期中只看领先指标，考试周和招生季不安排复盘。',
        en: 'Schools run on terms. Set yearly objectives, score key results by term, see only leading measures midway and spare exam and admission weeks.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '学习成果滞后且受生源影响：用课堂可观察的教学行为作领先指标，成绩类指标与起点水平一起看，不排教师名次。',
        en: 'Learning shows late and depends on intake. Lead with teaching observable in class, read results beside starting level, and never rank teachers.',
      },
      sources: [],
    },
  ],
  themes: [
    {
      id: 'education-practice-in-class',
      objective: { 'zh-CN': '让教师研修真正改变课堂', en: 'Let teacher training change what happens in class' },
      rationale: {
        'zh-CN': '研修场次好统计，课堂变化难观察；观察要占用教研组长的时间。',
        en: 'Sessions are easily counted, classrooms hard to observe; observing costs heads of subject time.',
      },
      level: 'company',
      ambition: 'aspirational',
      maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
      companyTypes: ['education-institution'],
      keyResults: [
        {
          metric: 'gen-training-transfer',
          scope: { 'zh-CN': '校本研修', en: 'of in-house training' },
          baseline: 35,
          target: 65,
          kind: 'leading',
          owner: { 'zh-CN': '教学负责人', en: 'Head of teaching' },
          collaborators: [{ 'zh-CN': '教研组长', en: 'Heads of subject' }],
        },
        {
          metric: 'gen-first-time-right',
          scope: { 'zh-CN': '单元作业', en: 'of unit assignments' },
          baseline: 70,
          target: 82,
          kind: 'lagging',
          owner: { 'zh-CN': '教研组长', en: 'Heads of subject' },
          collaborators: [{ 'zh-CN': '教学负责人', en: 'Head of teaching' }],
        },
        {
          metric: 'gen-engagement-score',
          scope: { 'zh-CN': '教学岗', en: 'of teachers' },
          baseline: 64,
          target: 70,
          kind: 'lagging',
          owner: { 'zh-CN': '校务负责人', en: 'Head of administration' },
          collaborators: [{ 'zh-CN': '人力负责人', en: 'Head of HR' }],
        },
        {
          metric: 'gen-serious-incidents',
          scope: { 'zh-CN': '校园安全', en: 'in school safety' },
          baseline: null,
          target: 0,
          kind: 'guardrail',
          owner: { 'zh-CN': '校园安全负责人', en: 'Head of school safety' },
          collaborators: [{ 'zh-CN': '年级主任', en: 'Heads of year' }],
        },
      ],
    },
  ],
}
