import type { Localized } from '../text/locale.ts'
import type { Parameter } from './parameter.ts'

/** How a form names a parameter and what it says beside the field. */
export interface FieldTexts {
  readonly label: Localized
  readonly help: Localized
  readonly placeholder: Localized
}

export const fieldTexts: Readonly<Record<Parameter, FieldTexts>> = {
  industry: {
    label: { 'zh-CN': '行业', en: 'Industry' },
    help: {
      'zh-CN': '用你自己的话写，可以是两个行业的交叉。',
      en: 'In your own words; two industries at once are fine.',
    },
    placeholder: { 'zh-CN': '例如：新能源储能与智能制造', en: 'e.g. energy storage and smart manufacturing' },
  },
  companyType: {
    label: { 'zh-CN': '企业类型', en: 'Company type' },
    help: { 'zh-CN': '决定示例 OKR 与角色。', en: 'Shapes the example OKRs and roles.' },
    placeholder: { 'zh-CN': '例如：制造企业', en: 'e.g. manufacturer' },
  },
  companySize: {
    label: { 'zh-CN': '企业规模', en: 'Company size' },
    help: { 'zh-CN': '决定治理、会议和目标数量上限。', en: 'Shapes governance, meetings and the limits on goals.' },
    placeholder: { 'zh-CN': '例如：250–1000 人', en: 'e.g. 250–1,000 people' },
  },
  maturity: {
    label: { 'zh-CN': 'OKR 成熟度', en: 'OKR maturity' },
    help: { 'zh-CN': '决定实施阶段从哪里开始。', en: 'Decides where the implementation plan starts.' },
    placeholder: { 'zh-CN': '例如：初步采用', en: 'e.g. piloting' },
  },
  focusAreas: {
    label: { 'zh-CN': '关注重点', en: 'Focus areas' },
    help: { 'zh-CN': '每一项都会得到自己的最佳实践，最多 8 项。', en: 'Each gets its own best practices; up to 8.' },
    placeholder: { 'zh-CN': '例如：战略目标设定、跨部门协同', en: 'e.g. strategic goal setting, cross-team alignment' },
  },
  audience: {
    label: { 'zh-CN': '读者', en: 'Reader' },
    help: { 'zh-CN': '可选。决定哪些内容排在前面。', en: 'Optional. Decides what comes first.' },
    placeholder: { 'zh-CN': '不限', en: 'Anyone' },
  },
  locale: {
    label: { 'zh-CN': '语言', en: 'Language' },
    help: { 'zh-CN': '指南的语言。', en: 'The language of the guide.' },
    placeholder: { 'zh-CN': '简体中文', en: 'English' },
  },
}
