import type { Vocabulary } from './entry.ts'

export const audiences = ['executive', 'team-lead', 'strategy-analyst'] as const
export type Audience = (typeof audiences)[number]

export const audienceVocabulary: Vocabulary<Audience> = {
  executive: {
    label: { 'zh-CN': '高管', en: 'Executive' },
    aliases: ['企业高管', '管理层', '领导', '总经理', 'ceo', 'executives', 'management', 'leadership team', 'c-level'],
  },
  'team-lead': {
    label: { 'zh-CN': '团队负责人', en: 'Team lead' },
    aliases: ['团队领导', '部门负责人', '经理', '主管', 'team leads', 'manager', 'team leader', 'head of department'],
  },
  'strategy-analyst': {
    label: { 'zh-CN': '战略分析师', en: 'Strategy analyst' },
    aliases: ['分析师', '战略规划', '战略部', '咨询顾问', 'analyst', 'strategist', 'strategy analysts', 'consultant'],
  },
}
