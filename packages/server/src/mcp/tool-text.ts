import type { Locale } from '@okr/core'
import type * as z from 'zod'
import { guideFormats } from '../guides/formats.ts'
import { operation as buildPrompt } from '../operations/build-prompt/operation.ts'
import { operation as checkGuide } from '../operations/check-guide/operation.ts'
import { operation as exportGuide } from '../operations/export-guide/operation.ts'
import { operation as generateGuide } from '../operations/generate-guide/operation.ts'
import { operation as generateSection } from '../operations/generate-section/operation.ts'
import { operation as lintKeyResults } from '../operations/lint-key-results/operation.ts'
import type { Operation } from '../operations/operation.ts'

type Write<Output> = (output: Output, locale: Locale) => string

const text = <Output extends z.ZodType>({ name }: Operation<z.ZodType, Output>, write: Write<z.output<Output>>) =>
  [name, write as Write<unknown>] as const

interface Said {
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
  readonly suggestions: readonly { readonly message: string }[]
}

const nothing = { 'zh-CN': '没有提醒。', en: 'No findings.' }

const labels = {
  error: { 'zh-CN': '错误', en: 'error' },
  warning: { 'zh-CN': '警告', en: 'warning' },
  info: { 'zh-CN': '建议', en: 'advice' },
}

function findingsText(findings: readonly Said[], locale: Locale): string {
  if (findings.length === 0) return nothing[locale]
  return findings
    .flatMap(({ severity, message, suggestions }) => [
      `- ${labels[severity][locale]}${locale === 'en' ? ': ' : '：'}${message}`,
      ...suggestions.map((suggestion) => `  - ${suggestion.message}`),
    ])
    .join('\n')
}

/** What is better read than looked at as data. */
const texts: ReadonlyMap<string, Write<unknown>> = new Map([
  text(buildPrompt, (prompt) => prompt.text),
  text(checkGuide, ({ findings }, locale) => findingsText(findings, locale)),
  text(exportGuide, ({ content }) => content),
  text(generateGuide, (written) => guideFormats.markdown.write(written)),
  text(generateSection, ({ markdown }) => markdown),
  text(lintKeyResults, ({ results }, locale) =>
    results.map((one) => `${one.text}\n${findingsText(one.findings, locale)}`).join('\n\n'),
  ),
])

/** An answer in words, for the many clients that show a model nothing else of it; its JSON where there is no better. */
export const toolText = ({ name }: Operation, output: unknown, locale: Locale): string =>
  texts.get(name)?.(output, locale) ?? JSON.stringify(output)
