import type { Locale } from '@okr/core'
import type { RuleCase } from '../../../../packages/core/src/lint/rule-case.ts'

const folder = '../../../../packages/core/src/lint/rules'

const cases = import.meta.glob<readonly RuleCase[]>('../../../../packages/core/src/lint/rules/*/cases.ts', {
  eager: true,
  import: 'cases',
})

const whys = import.meta.glob<string>('../../../../packages/core/src/lint/rules/*/why.md', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** The literal examples of a rule in one language. */
export const casesOf = (id: string, locale: Locale): readonly RuleCase[] =>
  (cases[`${folder}/${id}/cases.ts`] ?? []).filter((one) => one.locale === locale)

/** The paragraphs that say why a rule is there, in one language. */
export const whyOf = (id: string, locale: Locale): readonly string[] =>
  (whys[`${folder}/${id}/why.md`] ?? '')
    .split(/^## /mu)
    .filter((part) => part.startsWith(`${locale}\n`))
    .flatMap((part) =>
      part
        .slice(locale.length)
        .trim()
        .split(/\n{2,}/u),
    )
