import { ruleTexts } from '../../packages/core/src/lint/catalogue.generated.ts'
import { formatFinding } from '../../packages/core/src/lint/format-finding.ts'
import type { RuleCase } from '../../packages/core/src/lint/rule-case.ts'
import { rules } from '../../packages/core/src/lint/rules.generated.ts'
import { runCase } from '../../packages/core/src/lint/run-case.ts'
import { type Locale, locales } from '../../packages/core/src/text/locale.ts'
import type { GeneratedFile } from './file.ts'
import { casesOf, whyOf } from './rule-folder.ts'

const headings = {
  'zh-CN': {
    severity: '默认级别',
    why: '为什么',
    flagged: '会提醒',
    silent: '不提醒',
    sources: '依据',
    structured: '只在有结构化字段时，或在 strict 预设下检查句子。',
  },
  en: {
    severity: 'Default severity',
    why: 'Why',
    flagged: 'Flagged',
    silent: 'Not flagged',
    sources: 'Sources',
    structured: 'Looks at structured input; at a bare sentence only under the `strict` preset.',
  },
} as const satisfies Record<Locale, Record<string, string>>

/** Sentences stand in one code span; what has structure in a block of JSON. */
function example(one: RuleCase): string {
  const preset = one.preset ? ` (${one.preset})` : ''
  if (typeof one.input === 'string') return `- \`${one.input}\`${preset}`
  return `- ${preset.trim()}\n\n  \`\`\`json\n  ${JSON.stringify(one.input)}\n  \`\`\``
}

function flagged(id: string, one: RuleCase, locale: Locale): string {
  const [finding] = runCase(id, one)
  return finding ? `${example(one)}\n\n  > ${formatFinding(finding, locale)}` : example(one)
}

async function page(root: string, id: string, locale: Locale): Promise<string> {
  const rule = rules.find((one) => one.id === id)
  const about = ruleTexts[id]
  if (rule === undefined || about === undefined) throw new Error(`no rule ${id}`)
  const text = headings[locale]
  const cases = (await casesOf(root, id)).filter((one) => one.locale === locale)
  const bad = cases.filter(({ found }) => found !== null).map((one) => flagged(id, one, locale))
  const good = cases.filter(({ found }) => found === null).map(example)
  const sources = rule.sources.map(({ title, url }) => (url ? `- [${title}](${url})` : `- ${title}`))
  return `${[
    `# ${about.title[locale]}`,
    `\`${id}\` · ${text.severity}: \`${rule.severity}\``,
    about.statement[locale],
    ...(rule.applies === 'structured' ? [text.structured] : []),
    `## ${text.why}`,
    whyOf(root, id, locale),
    `## ${text.flagged}`,
    bad.join('\n'),
    ...(good.length > 0 ? [`## ${text.silent}`, good.join('\n')] : []),
    `## ${text.sources}`,
    sources.join('\n'),
  ].join('\n\n')}\n`
}

/** A page for each rule and language, made by the rules themselves. */
export async function ruleDocs(root: string): Promise<GeneratedFile[]> {
  const pages = rules.flatMap(({ id }) =>
    locales.map(async (locale) => ({ path: `docs/rules/${id}.${locale}.md`, text: await page(root, id, locale) })),
  )
  return Promise.all(pages)
}
