import type { GuideMetrics, Localized, Severity } from '@okr/core'

export interface GuideFindingsMessages {
  readonly title: string
  readonly pasted: string
  readonly nothing: string
  readonly counts: (errors: number, warnings: number, notes: number) => string
  readonly notes: (count: number) => string
  readonly severity: Readonly<Record<Severity, string>>
  readonly measures: string
  readonly metric: Readonly<Record<keyof GuideMetrics, string>>
  readonly again: string
}

export const guideFindingsMessages: Localized<GuideFindingsMessages> = {
  'zh-CN': {
    title: '检查结果',
    pasted: '这是你贴入的回答，不是本工具写的；没有编号或未能确认的内容请自行核对。',
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
    again: '换一份',
  },
  en: {
    title: 'What was found',
    pasted:
      'This is the answer you pasted, not one written here; check whatever has no number or could not be confirmed.',
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
    again: 'Check another',
  },
}
