import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { applySuggestion, formatFinding, formatSuggestion, rules } from '../../src/lint/index.ts'
import type { RuleCase } from '../../src/lint/rule-case.ts'
import { runCase } from '../../src/lint/run-case.ts'
import { locales } from '../../src/text/locale.ts'

const folder = new URL('../../src/lint/rules/', import.meta.url)
const modules = new Map<string, { cases: readonly RuleCase[] }>()
for (const { id } of rules) modules.set(id, await import(new URL(`${id}/cases.ts`, folder).href))
const casesOf = (id: string): readonly RuleCase[] => modules.get(id)?.cases ?? []

const textOf = ({ input }: RuleCase): string => (typeof input === 'string' ? input : 'text' in input ? input.text : '')

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  it('has four files and examples of both kinds in both languages', () => {
    expect(readdirSync(new URL(id, folder)).sort()).toEqual(['cases.ts', 'messages.ts', 'rule.ts', 'why.md'])
    for (const locale of locales) {
      const cases = casesOf(id).filter((one) => one.locale === locale)
      expect(cases.some(({ found }) => found !== null)).toBe(true)
      expect(cases.some(({ found }) => found === null)).toBe(true)
      expect(readFileSync(new URL(`${id}/why.md`, folder), 'utf8')).toContain(`## ${locale}\n`)
    }
  })

  it('names a source', () => expect(rule.sources.length).toBeGreaterThan(0))

  it.each(casesOf(id).map((one) => ({ name: JSON.stringify(one.input), one })))('$name', ({ one }) => {
    const [finding] = runCase(id, one)
    expect(finding?.messageId ?? null).toBe(one.found)
    if (one.at !== undefined) expect(textOf(one).slice(finding?.range?.start, finding?.range?.end)).toBe(one.at)
    const [suggestion] = finding?.suggestions ?? []
    if (one.fixed !== undefined) expect(suggestion && applySuggestion(textOf(one), suggestion)).toBe(one.fixed)
    for (const locale of locales) {
      if (finding) expect(formatFinding(finding, locale)).not.toMatch(/\{\w+\}|\//)
      if (suggestion) expect(formatSuggestion(id, suggestion, locale)).not.toMatch(/\{\w+\}/)
    }
  })
})

it('documents every rule in every language with examples that do what the page says', () => {
  for (const rule of rules)
    for (const locale of locales) {
      const page = readFileSync(new URL(`../../../../docs/rules/${rule.id}.${locale}.md`, import.meta.url), 'utf8')
      const cases = casesOf(rule.id).filter((one) => one.locale === locale && typeof one.input === 'string')
      for (const { input } of cases) expect(page).toContain(`- \`${input as string}\``)
      for (const [, text = ''] of page
        .split(/^## /m)
        .at(-2)
        ?.matchAll(/^- `(.+)`$/gm) ?? [])
        expect(runCase(rule.id, { locale, input: text, found: null })).toEqual([])
    }
})
