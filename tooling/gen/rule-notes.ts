import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RuleCase } from '../../packages/core/src/lint/rule-case.ts'
import { locales } from '../../packages/core/src/text/locale.ts'
import type { GeneratedFile } from './file.ts'

const folder = 'packages/core/src/lint/rules'

/** The words under a locale's heading of why.md. */
const whyOf = (markdown: string, locale: string): string =>
  (markdown.split(/^## /mu).find((part) => part.startsWith(`${locale}\n`)) ?? '').slice(locale.length).trim()

async function noteOf(root: string, id: string): Promise<string> {
  const markdown = readFileSync(join(root, folder, id, 'why.md'), 'utf8')
  const { cases } = (await import(join(root, folder, id, 'cases.ts'))) as { cases: readonly RuleCase[] }
  const sentences = (locale: string, isFlagged: boolean): string[] =>
    cases.flatMap((one) => {
      const isWanted = one.locale === locale && one.preset === undefined && (one.found !== null) === isFlagged
      return isWanted && typeof one.input === 'string' ? [one.input] : []
    })
  const each = <T>(of: (locale: string) => T) => Object.fromEntries(locales.map((locale) => [locale, of(locale)]))
  const note = {
    why: each((locale) => whyOf(markdown, locale)),
    flagged: each((locale) => sentences(locale, true)),
    silent: each((locale) => sentences(locale, false)),
  }
  return `  '${id}': ${JSON.stringify(note)},`
}

/** Why each rule holds and its examples, as `okr rules <id>` shows them. */
export async function ruleNotes(root: string): Promise<GeneratedFile> {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  const ids = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const notes = await Promise.all(ids.sort().map((id) => noteOf(root, id)))
  const text = `// Written by \`pnpm gen\` from the folders of the rules.
import type { RuleNote } from './rule-note.ts'

export const ruleNotes: Readonly<Record<string, RuleNote>> = {
${notes.join('\n')}
}
`
  return { path: 'packages/cli/src/lint/rule-notes.generated.ts', text }
}
