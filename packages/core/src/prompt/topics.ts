import type { Localized } from '../text/locale.ts'
import type { Grounding } from './grounding.ts'

export const topicTitles: Localized<Readonly<Record<Grounding['statements'][number]['topic'], string>>> = {
  'zh-CN': {
    reason: '为何用 OKR',
    overview: '概况',
    driver: '驱动',
    challenge: '难点',
    adoption: 'OKR 采用',
    unknown: '未知',
  },
  en: {
    reason: 'why OKRs',
    overview: 'overview',
    driver: 'driver',
    challenge: 'challenge',
    adoption: 'OKR adoption',
    unknown: 'not known',
  },
}
