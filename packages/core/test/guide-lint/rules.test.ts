import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readGuide } from '../../src/guide/index.ts'
import { passagesOf } from '../../src/guide-lint/facts/passages.ts'
import { formatGuideFinding, guideRules } from '../../src/guide-lint/index.ts'
import type { GuideRuleCase } from '../../src/guide-lint/rule-case.ts'
import { runGuideCase } from '../../src/guide-lint/run-case.ts'
import { locales } from '../../src/text/locale.ts'

const folder = new URL('../../src/guide-lint/rules/', import.meta.url)
const cases = new Map<string, readonly GuideRuleCase[]>()
for (const { id } of guideRules) cases.set(id, (await import(new URL(`${id}/cases.ts`, folder).href)).cases)
const casesOf = (id: string): readonly GuideRuleCase[] => cases.get(id) ?? []

describe.each(guideRules.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  test('has four files, a source and examples of both kinds in both languages', () => {
    expect(readdirSync(new URL(id, folder)).sort()).toEqual(['cases.ts', 'messages.ts', 'rule.ts', 'why.md'])
    expect(rule.sources.length).toBeGreaterThan(0)
    for (const locale of locales) {
      const own = casesOf(id).filter((one) => one.locale === locale)
      expect(own.some(({ found }) => found !== null)).toBe(true)
      expect(own.some(({ found }) => found === null)).toBe(true)
      expect(readFileSync(new URL(`${id}/why.md`, folder), 'utf8')).toContain(`## ${locale}\n`)
    }
  })

  test('every message is shown by an example', () => {
    const shown = new Set(casesOf(id).flatMap((one) => runGuideCase(id, one).map(({ messageId }) => messageId)))
    expect(shown).toEqual(new Set(Object.keys(rule.messages.messages)))
  })

  test.each(casesOf(id).map((one) => ({ name: JSON.stringify(one.markdown), one })))('$name', ({ one }) => {
    const [finding] = runGuideCase(id, one)
    expect(finding?.messageId ?? null).toBe(one.found)
    if (!finding) return
    const data = Object.fromEntries(Object.keys(finding.data).map((name) => [name, 'x']))
    for (const locale of locales)
      expect(formatGuideFinding({ ...finding, data }, locale)).not.toMatch(/\{\w+\}|^[\w-]+\/[\w-]+$/)
    const passage = passagesOf(readGuide(one.markdown)).find(
      ({ section, block }) => section === finding.section && block === finding.block,
    )
    if (finding.range && !finding.block?.startsWith('objectives')) expect(passage).toBeDefined()
    if (one.at !== undefined) expect(passage?.text.slice(finding.range?.start, finding.range?.end)).toBe(one.at)
  })
})
