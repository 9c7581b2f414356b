import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { locales } from '@okr/core'
import { formatFinding, lintKeyResult } from '@okr/core/lint'
import { type Case, type Metric, type Pack, packSchema, type Source, sourceSchema, type Theme } from '@okr/core/pack'
import { beforeAll, describe, expect, test } from 'vitest'
import { keyResultOf } from '../src/compose/key-result.ts'
import { sourcesNamedIn } from '../src/on-demand/slice.ts'

const src = join(import.meta.dirname, '../src')
const folders = readdirSync(join(src, 'packs'), { withFileTypes: true }).flatMap((f) =>
  f.isDirectory() ? [f.name] : [],
)
const load = async (id: string): Promise<Pack> =>
  ((await import(join(src, 'packs', id, 'pack.ts'))) as { pack: Pack }).pack

const sourceFiles = readdirSync(join(src, 'registry/sources')).filter((file) => file.endsWith('.json'))
const sources: Source[] = sourceFiles.flatMap(
  (file) => JSON.parse(readFileSync(join(src, 'registry/sources', file), 'utf8')) as Source[],
)
const sourceIds = new Map(sources.map((source) => [source.id, source]))

/** What the linter is known to misread, by metric: the key result is sound, the finding is not. */
const misread: Readonly<Record<string, string>> = {
  // The last word is "income", which should rise; the ratio should fall.
  'bk-cost-income': 'wrong-polarity',
}

test('the registry is valid, and each source stands in it once', () => {
  expect(() => sources.forEach((source) => sourceSchema.parse(source))).not.toThrow()
  expect(sourceIds.size).toBe(sources.length)
})

describe.each(folders)('pack %s', (id) => {
  let pack: Pack
  let metrics: Map<string, Metric>
  let cases: Case[]
  beforeAll(async () => {
    pack = await load(id)
    const base =
      id === 'cross-industry' ? pack : await load('cross-industry').catch(() => ({ metrics: [] as Metric[] }))
    metrics = new Map([...base.metrics, ...pack.metrics].map((metric) => [metric.id, metric]))
    cases = (
      await Promise.all(
        folders.map((other) =>
          load(other).then(
            (p) => p.cases,
            () => [] as Case[],
          ),
        ),
      )
    ).flat()
  })

  test('follows the schema', () => {
    const result = packSchema.safeParse(pack)
    expect(result.success ? '' : JSON.stringify(result.error.issues.slice(0, 20), null, 1)).toBe('')
    expect(pack.id).toBe(id)
  })

  test('cites only sources that are in the registry and may be printed', () => {
    const wrong = sourcesNamedIn(pack).filter((source) => sourceIds.get(source)?.use !== 'citable')
    expect(wrong).toEqual([])
  })

  test('names only cases that exist, and offers at least five', () => {
    const known = new Set(cases.map((c) => c.id))
    expect(pack.transferableCases.filter((t) => !known.has(t.case))).toEqual([])
    const own = cases.filter((one) => one.industries.includes(id) || pack.cases.some((c) => c.id === one.id))
    const repeated = pack.transferableCases.filter((t) => own.some((one) => one.id === t.case))
    expect(repeated).toEqual([])
    expect(own.length + pack.transferableCases.length).toBeGreaterThanOrEqual(5)
  })

  test('has at least ten sources of its own industry', () => {
    const own = sources.filter(({ industries, use }) => use === 'citable' && industries.includes(id))
    expect(own.length).toBeGreaterThanOrEqual(10)
  })

  test('has key results whose values fit their metrics', () => {
    const themes = [...pack.themes, ...pack.functions.flatMap((one) => one.themes)]
    expect(themes.flatMap((theme) => faultyKeyResults(theme, metrics))).toEqual([])
    expect(new Set(themes.map((theme) => theme.id)).size).toBe(themes.length)
  })

  test.each(locales)('has key results in %s that the strict linter finds nothing in', (locale) => {
    const themes = [...pack.themes, ...pack.functions.flatMap((one) => one.themes)]
    const patterns = themes.flatMap(({ keyResults }) => keyResults)
    const findings = patterns.flatMap((pattern) => {
      const metric = metrics.get(pattern.metric)
      if (!metric) throw new Error(`no metric ${pattern.metric}`)
      const keyResult = keyResultOf(pattern, metric, { id: 'KR', deadline: '2026-12-31', locale })
      return lintKeyResult(keyResult, { preset: 'strict' })
        .filter(({ ruleId }) => misread[metric.id] !== ruleId)
        .map((finding) => `${keyResult.text}: ${formatFinding(finding, locale)}`)
    })
    expect(findings).toEqual([])
  })

  test('has functions with objectives of their own level, and guardrails that are metrics', () => {
    const levels = pack.functions.flatMap((one) => one.themes.map(({ level }) => level))
    expect(levels.filter((level) => level === 'company')).toEqual([])
    expect(pack.guardrails.filter((metric) => !metrics.has(metric))).toEqual([])
  })

  test('sets Chinese with Chinese punctuation', () => {
    const half = /\p{Script=Han}[,;:?!()]|[,;:?!(]\p{Script=Han}/u
    expect(textsIn(pack).filter(({ zh }) => half.test(zh))).toEqual([])
  })

  test('says in both languages what it says in one', () => {
    const wrong = textsIn(pack).filter(({ zh, en }) => !/\p{Script=Han}/u.test(zh) && zh !== en)
    expect(wrong).toEqual([])
    expect(textsIn(pack).filter(({ en }) => /\p{Script=Han}/u.test(en) && !/\(.*\p{Script=Han}.*\)/u.test(en))).toEqual(
      [],
    )
  })
})

function faultyKeyResults(theme: Theme, metrics: Map<string, Metric>): string[] {
  return theme.keyResults.flatMap((pattern) => {
    const metric = metrics.get(pattern.metric)
    if (!metric) return [`${theme.id}: no metric ${pattern.metric}`]
    const [low, high] = metric.bounds
    const values = [pattern.baseline, pattern.target].filter((value) => value !== null)
    const outside = values.filter((v) => (low !== null && v < low) || (high !== null && v > high))
    const moves = pattern.baseline === null ? 0 : Math.sign(pattern.target - pattern.baseline)
    const wanted = { higher: 1, lower: -1, range: moves }[metric.direction]
    return [
      ...outside.map((value) => `${theme.id}/${metric.id}: ${value} is outside ${metric.bounds.join(' to ')}`),
      ...(pattern.baseline !== null && moves !== wanted ? [`${theme.id}/${metric.id}: moves the wrong way`] : []),
      ...(pattern.baseline === null && pattern.kind !== 'guardrail' && metric.unit !== 'count'
        ? [`${theme.id}/${metric.id}: no baseline, though neither a guardrail nor a count`]
        : []),
    ]
  })
}

function textsIn(value: unknown): { zh: string; en: string }[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (value === null || typeof value !== 'object') return []
  const { 'zh-CN': zh, en } = value as Record<string, unknown>
  if (typeof zh === 'string' && typeof en === 'string') return [{ zh, en }]
  return Object.values(value).flatMap(textsIn)
}
