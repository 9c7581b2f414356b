import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Finding, formatFinding, lintOkrSet, type SetLintOptions } from '../../src/lint/index.ts'
import { type OkrSet, okrSetSchema } from '../../src/okr/index.ts'
import { type Locale, locales } from '../../src/text/index.ts'

const corpus = new URL('../../corpus/sets/', import.meta.url)

interface CorpusSet extends OkrSet {
  readonly kind: 'good' | 'mixed' | 'poor'
  readonly maturity: NonNullable<SetLintOptions['maturity']>
  /** Industry, level and length of the cycle, for people. */
  readonly about: string
}

interface Linted {
  readonly name: string
  readonly set: CorpusSet
  readonly findings: readonly Finding[]
}

function read(locale: Locale, file: string): Linted {
  const set = JSON.parse(readFileSync(new URL(`${locale}/${file}`, corpus), 'utf8')) as CorpusSet
  return { name: file.replace('.json', ''), set, findings: lintOkrSet(set, { maturity: set.maturity }) }
}

const readAll = (locale: Locale): Linted[] =>
  readdirSync(new URL(locale, corpus))
    .sort()
    .map((file) => read(locale, file))

const line = (finding: Finding, locale: Locale): string =>
  `- ${finding.ruleId} ${finding.severity} ${finding.subject ?? 'set'}: ${formatFinding(finding, locale)}`

/** Text of every objective and key result by its id, so that a snapshot can be read without the set beside it. */
const texts = ({ objectives }: OkrSet): string[] =>
  objectives.flatMap(({ id, text, keyResults }) => [
    `    ${id} ${text}`,
    ...keyResults.map((keyResult) => `    ${keyResult.id} ${keyResult.text}`),
  ])

function section({ name, set, findings }: Linted, locale: Locale): string {
  const found = findings.length > 0 ? findings.map((finding) => line(finding, locale)) : ['- nothing']
  return [`## ${name} (${set.maturity})`, set.about, texts(set).join('\n'), found.join('\n')].join('\n\n')
}

const share = (
  linted: readonly Linted[],
  kind: CorpusSet['kind'],
  isCounted: (finding: Finding) => boolean,
): number => {
  const group = linted.filter(({ set }) => set.kind === kind)
  const keyResults = group.flatMap(({ set }) => set.objectives.flatMap((objective) => objective.keyResults)).length
  return group.flatMap(({ findings }) => findings.filter(isCounted)).length / keyResults
}

describe.each(locales)('whole sets in %s', (locale) => {
  const linted = readAll(locale)

  test('are 8 good, 6 mixed and 6 poor ones, and fit the schema', () => {
    const count = (kind: CorpusSet['kind']) => linted.filter(({ set }) => set.kind === kind).length
    expect([count('good'), count('mixed'), count('poor')]).toEqual([8, 6, 6])
    for (const { set, name } of linted) {
      const { kind, maturity, about, ...rest } = set
      expect(okrSetSchema.safeParse(rest).error, `${name} ${kind} ${maturity} ${about}`).toBeUndefined()
    }
  })

  test('say what moves when a rule changes', async () => {
    const text = `# Findings in ${locale}\n\n${linted.map((one) => section(one, locale)).join('\n\n')}\n`
    await expect(text).toMatchFileSnapshot(`../../corpus/sets/snapshots/${locale}.md`)
  })

  test('a good set holds no error', () => {
    const errors = linted
      .filter(({ set }) => set.kind === 'good')
      .flatMap(({ name, findings }) =>
        findings.filter(({ severity }) => severity === 'error').map((one) => `${name} ${line(one, locale)}`),
      )
    expect(errors).toEqual([])
  })

  test('poor sets earn more than mixed ones, mixed ones more than good ones', () => {
    const counts = (['good', 'mixed', 'poor'] as const).map((kind) => share(linted, kind, () => true))
    expect(counts).toEqual([...counts].sort((a, b) => a - b))
  })
})
