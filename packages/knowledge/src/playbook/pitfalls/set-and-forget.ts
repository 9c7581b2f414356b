import type { PitfallPlaybook } from '../types.ts'

export const pitfall: PitfallPlaybook = {
  id: 'set-and-forget',
  maturities: ['piloting', 'scaling'],
  title: { 'zh-CN': '写完就放下', en: 'Set and forget' },
  signal: {
    'zh-CN': '两次 Check-in 之间数字一模一样；{forum}议程里 OKR 总排最后，总被取消。',
    en: 'Numbers stand unchanged between check-ins; in {forum} OKRs come last and get dropped.',
  },
  remedy: {
    'zh-CN': '把 OKR 提到{forum}前 15 分钟；连续两周未更新的 KR 由负责人当面说明，或就地取消。',
    en: 'Give OKRs the first fifteen minutes of {forum}; after two weeks without update, owners explain in person or the key result ends.',
  },
  sources: [],
}
