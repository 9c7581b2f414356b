import type { PitfallPlaybook } from '../types.ts'

export const pitfall: PitfallPlaybook = {
  id: 'no-guardrail',
  maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
  title: { 'zh-CN': '没有护栏', en: 'No guardrail' },
  signal: {
    'zh-CN': '主指标一路向好，却没有人报{guardrail}的数据，投诉只在聊天群里流传。',
    en: 'The main number improves, nobody reports on {guardrail}, and complaints circulate only in chats.',
  },
  remedy: {
    'zh-CN': '每个目标至少配一条护栏，由不背该目标的人报告；跌破红线先停目标，再开会。',
    en: 'Give every objective a guardrail, reported by someone not carrying it; at the line, stop first, meet afterwards.',
  },
  sources: ['goals-gone-wild-2009'],
}
