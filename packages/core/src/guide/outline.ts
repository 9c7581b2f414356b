import type { Localized } from '../text/locale.ts'
import type { CasePart, IndustrySubsection, SectionId } from './guide.ts'

/** The eight sections in their order, with their headings. */
export const sectionTitles: Readonly<Record<SectionId, Localized>> = {
  introduction: { 'zh-CN': '引言', en: 'Introduction' },
  'industry-analysis': { 'zh-CN': '行业分析', en: 'Industry analysis' },
  'case-studies': { 'zh-CN': '案例研究', en: 'Case studies' },
  implementation: { 'zh-CN': 'OKR 实施指南', en: 'Implementing OKRs' },
  'best-practices': { 'zh-CN': '最佳实践', en: 'Best practices' },
  pitfalls: { 'zh-CN': '常见误区与应对', en: 'Pitfalls and remedies' },
  conclusion: { 'zh-CN': '结论', en: 'Conclusion' },
  references: { 'zh-CN': '参考文献', en: 'References' },
}

export const sectionIds = Object.keys(sectionTitles) as readonly SectionId[]

export const subsectionTitles: Readonly<Record<IndustrySubsection['id'], Localized>> = {
  overview: { 'zh-CN': '行业概况', en: 'Overview' },
  adoption: { 'zh-CN': 'OKR 采用情况', en: 'OKR adoption' },
  'representative-companies': { 'zh-CN': '代表企业', en: 'Representative companies' },
}

export const casePartTitles: Readonly<Record<CasePart, Localized>> = {
  background: { 'zh-CN': '背景与挑战', en: 'Background and challenge' },
  deployment: { 'zh-CN': '部署方式', en: 'How it was deployed' },
  outcomes: { 'zh-CN': '结果与影响', en: 'Outcome and effect' },
  lessons: { 'zh-CN': '启示', en: 'Lessons' },
  evidence: { 'zh-CN': '证据', en: 'Evidence' },
}
