import { type Locale, locales } from '../../packages/core/src/text/locale.ts'
import type { GeneratedFile } from './file.ts'
import { casesOf, whyOf } from './rule-folder.ts'
import { ruleIds } from './rules.ts'

async function noteOf(root: string, id: string): Promise<string> {
  const cases = await casesOf(root, id)
  const sentences = (locale: Locale, isFlagged: boolean): string[] =>
    cases.flatMap((one) => {
      const isWanted = one.locale === locale && one.preset === undefined && (one.found !== null) === isFlagged
      return isWanted && typeof one.input === 'string' ? [one.input] : []
    })
  const each = <T>(of: (locale: Locale) => T) => Object.fromEntries(locales.map((locale) => [locale, of(locale)]))
  const note = {
    why: each((locale) => whyOf(root, id, locale)),
    flagged: each((locale) => sentences(locale, true)),
    silent: each((locale) => sentences(locale, false)),
  }
  return `  '${id}': ${JSON.stringify(note)},`
}

/** Why each rule holds and its examples, as `okr rules <id>` shows them. */
export async function ruleNotes(root: string): Promise<GeneratedFile[]> {
  const notes = await Promise.all(ruleIds(root).map((id) => noteOf(root, id)))
  const text = `// Written by \`pnpm gen\` from the folders of the rules.
import type { RuleNote } from './rule-note.ts'

export const ruleNotes: Readonly<Record<string, RuleNote>> = {
${notes.join('\n')}
}
`
  return [{ path: 'packages/cli/src/lint/rule-notes.generated.ts', text }]
}
