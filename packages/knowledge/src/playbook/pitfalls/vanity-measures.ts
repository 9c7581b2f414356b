import type { PitfallPlaybook } from '../types.ts'

export const pitfall: PitfallPlaybook = { id: 'vanity-measures', maturities: ['not-adopted', 'piloting', 'established'], title: { 'zh-CN': '虚荣指标', en: 'Vanity measures' }, signal: { 'zh-CN': '数字只涨不跌（累计用户、培训人次、下载量），涨了之后没有人因此改做法。', en: 'The number can only rise (total users, people trained, downloads), and nobody acts on it.' }, remedy: { 'zh-CN': '换成比率或周期类指标，并问“跌了我们会怎么做”；答不出就换，例如改用{leadingMetric}。', en: 'Use a rate or a time, and ask what you would do if it fell. No answer means another metric: {leadingMetric}, for instance.' }, sources: [] }
