import type { Language } from './demo.ts'

/** What a person looks for on the page, in both languages. */
interface Words {
  readonly samples: readonly string[]
  readonly title: RegExp
  readonly submit: string
  readonly industry: RegExp
  readonly companyType: string
  readonly size: string
  readonly maturity: RegExp
  readonly area: string
  readonly copyMarkdown: string
  readonly copyPrompt: string
  readonly copyLink: string
  readonly copied: RegExp
  readonly other: string
}

export const words: Readonly<Record<Language, Words>> = {
  'zh-CN': {
    samples: ['储能制造', '数字医疗', '跨境零售'],
    title: /OKR 调研与实施指南/u,
    submit: '生成指南',
    industry: /行业/u,
    companyType: '服务企业',
    size: '50–250 人',
    maturity: /初步采用/u,
    area: '目标跟踪',
    copyMarkdown: '复制 Markdown',
    copyPrompt: '复制提示词',
    copyLink: '复制分享链接',
    copied: /已复制/u,
    other: 'English',
  },
  en: {
    samples: ['Energy storage', 'Digital health', 'Cross-border retail'],
    title: /OKRs in/u,
    submit: 'Write the guide',
    industry: /Industry/u,
    companyType: 'Service company',
    size: '50–250 people',
    maturity: /Piloting/u,
    area: 'Progress tracking',
    copyMarkdown: 'Copy Markdown',
    copyPrompt: 'Copy prompt',
    copyLink: 'Copy link',
    copied: /copied/iu,
    other: '中文',
  },
}
