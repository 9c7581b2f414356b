import type { GuideMetrics, Localized, Severity } from '@okr/core'

export interface GuideFindingsMessages {
  readonly title: string
  readonly hidden: (count: number) => string
  readonly filter: string
  readonly rule: string
  readonly everyRule: string
  /** By id; a rule without a name goes by its id. */
  readonly ruleNames: Readonly<Record<string, string>>
  readonly nothing: string
  readonly counts: (errors: number, warnings: number, notes: number) => string
  readonly notes: (count: number) => string
  readonly severity: Readonly<Record<Severity, string>>
  readonly measures: string
  readonly metric: Readonly<Record<keyof GuideMetrics, string>>
}

export const guideFindingsMessages: Localized<GuideFindingsMessages> = {
  'zh-CN': {
    title: '检查结果',
    hidden: (count) => `另有 ${count} 条被筛选隐藏`,
    filter: '筛选',
    rule: '规则',
    everyRule: '所有规则',
    ruleNames: {
      'doubtful-reference': '存疑的文献',
      'few-cases': '案例太少',
      'key-result-error': '关键结果有误',
      'missing-focus-area': '缺少关注领域',
      'missing-section': '缺少章节',
      'missing-subsection': '缺少小节',
      'placeholder-left': '留有占位文字',
      'repeated-passage': '重复的段落',
      truncated: '没有写完',
      'uncited-fact': '事实没有出处',
      'ungrounded-number': '数字没有依据',
      'unknown-organisation': '资料里没有的机构',
      'unresolved-citation': '引用没有对应文献',
      'unsafe-content': '不安全的内容',
      'unused-reference': '没有用到的文献',
      'wrong-language': '语言不符',
    },
    nothing: '没有发现问题。',
    counts: (errors, warnings, notes) => `${errors} 个错误，${warnings} 个提醒，${notes} 条说明`,
    notes: (count) => `${count} 条说明`,
    severity: { error: '错误', warning: '提醒', info: '说明' },
    measures: '指标',
    metric: {
      citationValidity: '引用有对应文献',
      citationCoverage: '事实句有引用',
      citationSupport: '引用支持所写的事',
      numberGrounding: '数字在资料里',
      overlap: '章节最大重复',
      keyResultPassRate: '关键结果无错误',
      languagePurity: '同一种语言',
    },
  },
  en: {
    title: 'What was found',
    hidden: (count) => `${count} more hidden by the filter`,
    filter: 'Filter',
    rule: 'Rule',
    everyRule: 'Every rule',
    ruleNames: {
      'doubtful-reference': 'Doubtful reference',
      'few-cases': 'Too few cases',
      'key-result-error': 'Key result with an error',
      'missing-focus-area': 'Focus area left out',
      'missing-section': 'Section left out',
      'missing-subsection': 'Subsection left out',
      'placeholder-left': 'Placeholder left',
      'repeated-passage': 'Repeated passage',
      truncated: 'Cut off',
      'uncited-fact': 'Fact without a source',
      'ungrounded-number': 'Figure from nowhere',
      'unknown-organisation': 'Organisation not in the sources',
      'unresolved-citation': 'Citation without a reference',
      'unsafe-content': 'Unsafe content',
      'unused-reference': 'Reference not used',
      'wrong-language': 'Wrong language',
    },
    nothing: 'Nothing was found.',
    counts: (errors, warnings, notes) => `Errors: ${errors} · warnings: ${warnings} · notes: ${notes}`,
    notes: (count) => `Notes: ${count}`,
    severity: { error: 'Error', warning: 'Warning', info: 'Note' },
    measures: 'Measures',
    metric: {
      citationValidity: 'Citations with a reference',
      citationCoverage: 'Facts with a citation',
      citationSupport: 'Citations that support their fact',
      numberGrounding: 'Figures that were handed out',
      overlap: 'Largest overlap of sections',
      keyResultPassRate: 'Key results without an error',
      languagePurity: 'Text in one language',
    },
  },
}
