import type { PitfallPlaybook } from '../types.ts'

export const pitfall: PitfallPlaybook = {
  id: 'uncollectable-metrics',
  maturities: ['not-adopted', 'piloting'],
  title: { 'zh-CN': '没有基线，或数根本收不到', en: 'No baseline, or a number nobody can collect' },
  signal: {
    'zh-CN': '第三周{leadingMetric}一栏仍填“待定”，或每次由不同的人用不同的表算出。',
    en: 'In week three {leadingMetric} still reads “to be confirmed”, or comes each time from another person’s sheet.',
  },
  remedy: {
    'zh-CN': '起草前由{dataOwner}从{systems}实读一遍；本季收不到的，只立一条“建立基线”，不写目标值。',
    en: 'Before drafting, have each metric read from {systems} by {dataOwner}; failing that, this quarter’s result is “establish the baseline”.',
  },
  sources: ['amly-why-okrs-fail'],
}
