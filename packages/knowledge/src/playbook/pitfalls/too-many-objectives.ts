import type { PitfallPlaybook } from '../types.ts'

export const pitfall: PitfallPlaybook = {
  id: 'too-many-objectives',
  maturities: ['not-adopted', 'scaling', 'established'],
  title: { 'zh-CN': '目标太多', en: 'Too many objectives' },
  signal: {
    'zh-CN': '月度回顾过不完全部目标；问本季度重点，从{frontline}那里听到的各不相同。',
    en: 'The monthly review never reaches the end, and different priorities are named by {frontline}.',
  },
  remedy: {
    'zh-CN': '退到指南建议的 3–5 个目标、每个约三条 KR，余下的由{sponsor}公布为“本季不做”。',
    en: 'Return to the recommended three to five objectives with about three key results; have {sponsor} publish the rest as “not this quarter”.',
  },
  sources: ['google-rework-set-goals-okrs'],
}
