import type { Localized } from '@okr/core'
import type { Suggestion } from '../combo-box/suggestion.ts'

const names: readonly Localized[] = [
  { 'zh-CN': '新能源储能与智能制造', en: 'Energy storage and smart manufacturing' },
  { 'zh-CN': '数字医疗与远程诊疗', en: 'Digital health and telemedicine' },
  { 'zh-CN': '跨境电商与独立站零售', en: 'Cross-border e-commerce and DTC retail' },
  { 'zh-CN': '银行与金融科技', en: 'Banking and fintech' },
  { 'zh-CN': '在线教育', en: 'Online education' },
  { 'zh-CN': '汽车与出行', en: 'Automotive and mobility' },
]

/** Industries as a host may offer them, the name in the other language beside each. */
export const industries: Localized<readonly Suggestion[]> = {
  'zh-CN': names.map((name) => ({ value: name['zh-CN'], hint: name.en })),
  en: names.map((name) => ({ value: name.en, hint: name['zh-CN'] })),
}
