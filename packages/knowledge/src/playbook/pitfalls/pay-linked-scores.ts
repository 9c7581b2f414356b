import type { PitfallPlaybook } from '../types.ts'

export const pitfall: PitfallPlaybook = {
  id: 'pay-linked-scores',
  maturities: ['scaling', 'established'],
  title: { 'zh-CN': '评分与薪酬挂钩', en: 'Scores tied to pay' },
  signal: {
    'zh-CN': '评分集中在 0.9 以上，挑战型 KR 逐季减少，{laggingMetric}却没有同步变好。',
    en: 'Scores crowd above 0.9 and stretch fades by the quarter, while {laggingMetric} does not improve to match.',
  },
  remedy: {
    'zh-CN': '从绩效表和奖金公式里删去得分，改用贡献叙述；两个周期后在{forum}上看挑战型占比是否回升。',
    en: 'Strike scores from forms and bonus formulas, use a contribution narrative, and see in {forum} whether stretch returns within two cycles.',
  },
  sources: ['juststartwith-radical-focus', 'klau-gv-2012-how-google-sets-goals'],
}
