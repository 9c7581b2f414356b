import type { Locale, Localized } from '../text/locale.ts'
import type { GuideParams } from './schema.ts'

interface Preset {
  readonly label: Localized
  readonly industry: Localized
  readonly params: Omit<GuideParams, 'industry' | 'locale'>
}

const presets = {
  'energy-storage': {
    label: { 'zh-CN': '储能制造 · 初步采用', en: 'Energy storage · piloting' },
    industry: { 'zh-CN': '新能源储能与智能制造', en: 'Energy storage and smart manufacturing' },
    params: {
      companyType: 'manufacturer',
      companySize: '250-1000',
      maturity: 'piloting',
      focusAreas: [
        'strategic-goal-setting',
        'key-result-definition',
        'cross-team-alignment',
        'progress-tracking',
        'leadership-support',
      ],
    },
  },
  'digital-health': {
    label: { 'zh-CN': '数字医疗 · 未采用', en: 'Digital health · not adopted' },
    industry: { 'zh-CN': '数字医疗与远程诊疗', en: 'Digital health and telemedicine' },
    params: {
      companyType: 'technology',
      companySize: '50-250',
      maturity: 'not-adopted',
      focusAreas: [
        'strategic-goal-setting',
        'culture-adoption',
        'cross-team-alignment',
        'employee-motivation',
        'progress-tracking',
        'leadership-support',
      ],
    },
  },
  'cross-border-retail': {
    label: { 'zh-CN': '跨境零售 · 成熟应用', en: 'Cross-border retail · established' },
    industry: { 'zh-CN': '跨境电商与独立站零售', en: 'Cross-border e-commerce and DTC retail' },
    params: {
      companyType: 'retailer',
      companySize: '250-1000',
      maturity: 'established',
      focusAreas: [
        'performance-management',
        'employee-motivation',
        'key-result-definition',
        'cross-team-alignment',
        'progress-tracking',
      ],
    },
  },
} as const satisfies Readonly<Record<string, Preset>>

export type PresetId = keyof typeof presets
export const presetIds = Object.keys(presets) as readonly PresetId[]

/** What a button for the sample says. */
export const presetLabel = (id: PresetId, locale: Locale): string => presets[id].label[locale]

/** A sample request, in the language asked for. */
export const presetParams = (id: PresetId, locale: Locale): GuideParams => {
  const { industry, params } = presets[id]
  return { ...params, industry: industry[locale], focusAreas: [...params.focusAreas], locale }
}
