import type { GuideMetrics, Locale, Localized, ReferenceStatus, Severity } from '@okr/core'

const m = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en })

export const help = {
  check: m(
    '检查一份指南：本工具写的，或从任何聊天应用粘贴来的。',
    'Check a guide: one written here, or an answer pasted from any chat app.',
  ),
  file: m('指南文件，- 为标准输入', 'The guide, - for standard input'),
  params: m(
    '给出参数时，还会检查关注重点、数字和企业名是否在核实过的资料里。',
    'With the parameters of the request, focus areas, figures and organisations are checked against the vetted material.',
  ),
  exitCodes: m(
    '退出码：0 没有错误；1 指南有错误，或参数有误；2 无法运行（选项、文件）。',
    'Exit codes: 0 no errors; 1 the guide has errors, or the parameters are wrong; 2 it could not run (options, files).',
  ),
}

export const words = {
  untitled: m('（没有标题）', '(no title)'),
  holds: m('内容', 'Holds'),
  sections: m('章节 {count}/8', '{count} of 8 sections'),
  caseStudies: m('案例 {count}', '{count} cases'),
  phases: m('阶段 {count}', '{count} phases'),
  objectives: m('目标 {count}，关键结果 {results}', '{count} objectives, {results} key results'),
  groups: m('最佳实践 {count} 组', '{count} groups of best practices'),
  pitfalls: m('误区 {count}', '{count} pitfalls'),
  measures: m('指标', 'Measures'),
  references: m('参考文献', 'References'),
  findings: m('发现', 'Findings'),
  none: m('没有发现问题。', 'Nothing found.'),
  summary: m(
    '{errors} 个错误，{warnings} 个提醒，{infos} 条说明',
    '{errors} error(s), {warnings} warning(s), {infos} note(s)',
  ),
  unknown: m('—', '—'),
} satisfies Readonly<Record<string, Localized>>

export const metricNames: Readonly<Record<keyof GuideMetrics, Localized>> = {
  citationValidity: m('引用有对应文献', 'Citations that lead to a reference'),
  citationCoverage: m('事实句有引用', 'Factual sentences with a citation'),
  citationSupport: m('引用支持所写的事', 'Citations that support their sentence'),
  numberGrounding: m('数字在资料里', 'Figures that were handed out'),
  overlap: m('章节最大重复', 'Largest overlap of two sections'),
  keyResultPassRate: m('关键结果无错误', 'Key results without an error'),
  languagePurity: m('同一种语言', 'Text in the language of the guide'),
}

export const statusNames: Readonly<Record<ReferenceStatus, Localized>> = {
  registered: m('已登记', 'registered'),
  unconfirmed: m('未能确认', 'unconfirmed'),
  malformed: m('不像文献', 'malformed'),
}

export const severityNames: Readonly<Record<Severity, Localized>> = {
  error: m('错误', 'error'),
  warning: m('提醒', 'warning'),
  info: m('说明', 'note'),
}

export const percent = (share: number | null, locale: Locale): string =>
  share === null ? words.unknown[locale] : `${Math.round(share * 1000) / 10}%`
