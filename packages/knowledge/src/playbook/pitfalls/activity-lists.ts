import type { PitfallPlaybook } from '../types.ts'

export const pitfall: PitfallPlaybook = {
  id: 'activity-lists',
  maturities: ['not-adopted', 'piloting'],
  title: { 'zh-CN': '把活动清单当 KR', en: 'Activity lists passed off as key results' },
  signal: {
    'zh-CN': 'KR 以“完成、召开、上线”开头，到期全部打勾，{laggingMetric}却没有动。',
    en: 'Key results begin with “hold”, “launch” or “finish”; all are ticked, yet {laggingMetric} has not moved.',
  },
  remedy: {
    'zh-CN': '逐条追问“做完之后{leadingMetric}会变吗”，会变的数写成 KR，活动移到举措清单；答不出就删。',
    en: 'Ask what number each moves, {leadingMetric} or another: that is the key result, the activity an initiative. No answer, no entry.',
  },
  sources: ['controller-magazin-2019-6-okr'],
}
