import type { PitfallPlaybook } from '../types.ts'

export const pitfall: PitfallPlaybook = {
  id: 'vanity-measures',
  maturities: ['not-adopted', 'piloting', 'established'],
  title: { 'zh-CN': '虚荣指标', en: 'Vanity measures' },
  signal: {
    'zh-CN': '数字只涨不跌（累计人数、培训人次、发文量），{forum}上没有人因为它改做法。',
    en: 'The number can only rise (people reached, people trained, papers issued) and changes nothing in {forum}.',
  },
  remedy: {
    'zh-CN': '换成比率或周期类指标，并问“跌了我们会怎么做”；答不出就换，例如改用{leadingMetric}。',
    en: 'Use a rate or a time. If nobody knows what to do when it falls, choose another metric, such as {leadingMetric}.',
  },
  sources: [],
}
