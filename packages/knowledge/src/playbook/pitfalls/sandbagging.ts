import type { PitfallPlaybook } from '../types.ts'

export const pitfall: PitfallPlaybook = {
  id: 'sandbagging',
  maturities: ['scaling', 'established'],
  title: { 'zh-CN': '压低目标', en: 'Sandbagging' },
  signal: {
    'zh-CN': '连续两季全员 1.0，{laggingMetric}的目标只比趋势线高一点。',
    en: 'All score 1.0 for two quarters; the target for {laggingMetric} sits just above trend.',
  },
  remedy: {
    'zh-CN':
      '按指南的读法，长期满分是不够大胆的信号：让他人复核{laggingMetric}的趋势，挑战型设在约五成把握处，落空不罚。',
    en: 'Read steady full marks as too little ambition: have others check the trend of {laggingMetric}, set stretch at even odds, punish no miss.',
  },
  sources: ['rework-okr-review', 'pmstateofmind-radical-focus'],
}
