import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { formatFinding, lintKeyResult, lintObjective } from '../../src/lint/index.ts'

interface Example {
  readonly id: string
  readonly lang: 'zh' | 'en'
  readonly kind: 'objective' | 'key-result'
  readonly text: string
  readonly source: { readonly author: string; readonly title: string; readonly url: string; readonly seen: string }
}

const examples = readFileSync(new URL('../../corpus/experts/examples.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Example)

const errorsIn = ({ kind, text, lang }: Example): string[] =>
  (kind === 'objective' ? lintObjective(text) : lintKeyResult(text))
    .filter(({ severity }) => severity === 'error')
    .map((finding) => `${finding.ruleId}: ${formatFinding(finding, lang === 'zh' ? 'zh-CN' : 'en')}`)

describe('published expert examples', () => {
  test('are many, each with the source it was seen at', () => {
    expect(examples.length).toBeGreaterThanOrEqual(40)
    for (const { source } of examples) {
      expect(source.author && source.title).toBeTruthy()
      expect(source.url).toMatch(/^https:\/\//)
      expect(source.seen).toMatch(/^\d{4}-\d\d-\d\d$/)
    }
  })

  test.each(examples)('no error on $id, $source.author: $text', (example) => {
    expect(errorsIn(example)).toEqual([])
  })
})
