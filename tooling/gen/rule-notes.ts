import { join } from 'node:path'
import type { GuideRuleCase } from '../../packages/core/src/guide-lint/rule-case.ts'
import { type Locale, locales } from '../../packages/core/src/text/locale.ts'
import type { GeneratedFile } from './file.ts'
import { guideRulesFolder } from './guide-rules.ts'
import { casesOf, whyOf } from './rule-folder.ts'
import { ruleIds, rulesFolder } from './rules.ts'

type Examples = (locale: Locale, isFlagged: boolean) => string[]

function note(root: string, folder: string, id: string, examples: Examples): string {
  const each = <T>(of: (locale: Locale) => T) => Object.fromEntries(locales.map((locale) => [locale, of(locale)]))
  const said = {
    why: each((locale) => whyOf(root, id, locale, folder)),
    flagged: each((locale) => examples(locale, true)),
    silent: each((locale) => examples(locale, false)),
  }
  return `  '${id}': ${JSON.stringify(said)},`
}

async function sentencesOf(root: string, id: string): Promise<string> {
  const cases = await casesOf(root, id)
  return note(root, rulesFolder, id, (locale, isFlagged) =>
    cases.flatMap((one) => {
      const isWanted = one.locale === locale && one.preset === undefined && (one.found !== null) === isFlagged
      return isWanted && typeof one.input === 'string' ? [one.input] : []
    }),
  )
}

async function guidesOf(root: string, id: string): Promise<string> {
  const { cases } = (await import(join(root, guideRulesFolder, id, 'cases.ts'))) as { cases: readonly GuideRuleCase[] }
  return note(root, guideRulesFolder, id, (locale, isFlagged) =>
    cases.flatMap((one) => (one.locale === locale && (one.found !== null) === isFlagged ? [one.markdown] : [])),
  )
}

/** Why each rule holds and its examples, as `okr rules <id>` and the operation `explain-rule` show them. */
export async function ruleNotes(root: string): Promise<GeneratedFile[]> {
  const notes = [
    ...(await Promise.all(ruleIds(root).map((id) => sentencesOf(root, id)))),
    ...(await Promise.all(ruleIds(root, guideRulesFolder).map((id) => guidesOf(root, id)))),
  ]
  const text = `// Written by \`pnpm gen\` from the folders of the rules.
import type { RuleNote } from './rule-note.ts'

export const ruleNotes: Readonly<Record<string, RuleNote>> = {
${notes.join('\n')}
}
`
  return [{ path: 'packages/core/src/lint/rule-notes.generated.ts', text }]
}
