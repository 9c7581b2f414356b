import type { PitfallPlaybook } from '../types.ts'

export const pitfall: PitfallPlaybook = {
  id: 'set-and-forget',
  maturities: ['piloting', 'scaling'],
  title: { 'zh-CN': '写完就放下', en: 'Set and forget' },
  signal: {
    'zh-CN': '两次 Check-in 之间数字一模一样；{forum}议程里 OKR 总排最后，总被取消。',
    en: 'Numbers stand unchanged between check-ins; in {forum} OKRs come last and drop off the agenda.',
  },
  remedy: {
    'zh-CN': '把 OKR 提到{forum}前 15 分钟；连续两周未更新的 KR 由负责人当面说明，或就地取消。',
    en: 'Move OKRs to the first fifteen minutes of {forum}; two weeks without an update means an explanation in person, or the end of that key result.',
  },
  sources: [],
}
