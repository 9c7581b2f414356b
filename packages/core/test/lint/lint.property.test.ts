import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applySuggestion, type Finding, findingKey, lintKeyResult, lintObjective } from '../../src/lint/index.ts'
import { anyText, corpus } from '../kr/texts.ts'

const errorsOf = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'error')

/** The text after every safe suggestion, one after the other; the number of rounds is bounded. */
function settle(text: string): { text: string; rounds: number } {
  for (let rounds = 0; rounds < 8; rounds++) {
    const next = lintKeyResult(text)
      .flatMap(({ suggestions }) => suggestions)
      .find(({ safe }) => safe)
    if (next === undefined) return { text, rounds }
    text = applySuggestion(text, next)
  }
  return { text, rounds: 8 }
}

function improves(text: string): void {
  const { text: after, rounds } = settle(text)
  expect(rounds).toBeLessThan(8)
  expect(errorsOf(lintKeyResult(after)).length).toBeLessThanOrEqual(errorsOf(lintKeyResult(text)).length)
}

describe('lint', () => {
  it('takes any text, points into it and says the same twice', () => {
    const holds = (text: string) => {
      for (const lint of [lintKeyResult, lintObjective]) {
        const findings = lint(text)
        expect(lint(text)).toEqual(findings)
        for (const { range } of findings)
          if (range) expect(range.start >= 0 && range.end <= text.length && range.end > range.start).toBe(true)
      }
    }
    fc.assert(fc.property(anyText, holds), { numRuns: 500 })
  }, 60_000)

  it('adds no structural error and comes to rest when safe suggestions are applied', () => {
    for (const text of corpus) improves(text)
    fc.assert(fc.property(anyText, improves), { numRuns: 500 })
  }, 60_000)

  it('never counts more errors after a template is taken than before', () => {
    for (const text of corpus)
      for (const { suggestions, severity } of lintKeyResult(text))
        for (const suggestion of suggestions)
          if (severity === 'error')
            expect(errorsOf(lintKeyResult(applySuggestion(text, suggestion))).length).toBeLessThanOrEqual(2)
  })

  it('leaves its input as it was', () => {
    const input = Object.freeze({ id: 'k', text: 'Raise yield from 96% to 94%', dataSources: Object.freeze(['MES']) })
    expect(() => lintKeyResult(input, Object.freeze({ ignore: Object.freeze([]) as readonly string[] }))).not.toThrow()
  })

  it('lets structured fields win over the sentence', () => {
    const ids = (findings: readonly Finding[]) => findings.map(({ ruleId }) => ruleId)
    expect(ids(lintKeyResult('Grow revenue to $12M'))).toEqual(['no-baseline'])
    const full = { id: 'k', text: 'Grow revenue to $12M', baseline: 9e6, owner: 'CFO', dataSources: ['ledger'] }
    expect(ids(lintKeyResult(full))).toEqual(['missing-deadline'])
    expect(ids(lintKeyResult(full, { cycle: { label: 'Q2', start: '2026-04-01', end: '2026-06-30' } }))).toEqual([])
  })

  it('ignores a finding by a key that survives edits elsewhere', () => {
    const [finding] = lintKeyResult('Improve NPS')
    const key = findingKey(finding as Finding)
    expect(lintKeyResult('  Improve NPS', { ignore: [key] })).toEqual([])
    expect(lintKeyResult('Improve CSAT', { ignore: [key] })).toHaveLength(1)
  })

  it('lets a rule be silenced or weighed otherwise', () => {
    expect(lintKeyResult('Improve NPS', { rules: { 'no-target': 'off' } })).toEqual([])
    expect(lintKeyResult('Improve NPS', { rules: { 'no-target': 'info' } })[0]?.severity).toBe('info')
  })
})
