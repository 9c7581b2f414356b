import type { Vocabulary } from './entry.ts'

/** Bands of head count; a number of people falls into the first band that holds it. */
export const companySizes = ['1-50', '50-250', '250-1000', '1000-5000', '5000+'] as const
export type CompanySize = (typeof companySizes)[number]

export const companySizeVocabulary: Vocabulary<CompanySize> = {
  '1-50': {
    label: { 'zh-CN': '1–50 人', en: '1–50 people' },
    aliases: [
      '微型企业',
      '小微企业',
      '初创公司',
      '初创企业',
      '小型企业',
      '小型公司',
      'startup',
      'micro company',
      'small company',
    ],
  },
  '50-250': {
    label: { 'zh-CN': '50–250 人', en: '50–250 people' },
    aliases: [
      '中小企业',
      '中小型企业',
      '中型企业',
      '中型公司',
      '中型科技公司',
      'sme',
      'mid-sized company',
      'medium company',
    ],
  },
  '250-1000': {
    label: { 'zh-CN': '250–1000 人', en: '250–1,000 people' },
    aliases: ['中大型企业', '大型零售企业', '大型企业', '大型公司', 'large company', 'mid-large company'],
  },
  '1000-5000': {
    label: { 'zh-CN': '1000–5000 人', en: '1,000–5,000 people' },
    aliases: ['集团企业', '集团公司', 'very large company'],
  },
  '5000+': {
    label: { 'zh-CN': '5000 人以上', en: 'More than 5,000 people' },
    aliases: ['超大型企业', '大型集团', '跨国公司', '跨国集团', 'enterprise', 'multinational', 'conglomerate'],
  },
}
