import { describe, expect, test } from 'vitest'
import { knowledge, searchKnowledge } from '../src/index.ts'

const best = (query: string, kind: 'pack' | 'metric' | 'case' | 'source') =>
  searchKnowledge(query, { kinds: [kind], limit: 3 }).map(({ id }) => id)

describe('a question finds what it is about', () => {
  test.each([
    ['换型时间', 'metric', 'mf-changeover'],
    ['changeover time', 'metric', 'mf-changeover'],
    ['chngeover tme', 'metric', 'mf-changeover'],
    ['平均故章间隔', 'metric', 'mf-mtbf'],
    ['Zalando', 'case', 'zalando'],
    ['Zalndo', 'case', 'zalando'],
    ['储能', 'pack', 'energy-storage-batteries'],
    ['telemedcine', 'pack', 'digital-health'],
    ['High output management', 'source', 'grove-1983-high-output'],
  ] as const)('%s among the %ss → %s', (query, kind, id) => expect(best(query, kind)).toContain(id))
})

test.each(['', '   ', '🙂', '~'.repeat(100_000), 'qzxwv kjhgf'])('%j finds nothing', (query) => {
  expect(searchKnowledge(query)).toEqual([])
})

test('no more comes back than was asked for, and only of the kinds asked for', () => {
  const hits = searchKnowledge('OKR', { kinds: ['case', 'source'], limit: 7 })
  expect(hits).toHaveLength(7)
  expect(hits.filter(({ kind }) => kind !== 'case' && kind !== 'source')).toEqual([])
})

test('a source that may not be printed is not found', () => {
  const hidden = knowledge.sources.filter(({ use }) => use === 'lead-only')
  expect(hidden.length).toBeGreaterThan(0)
  for (const { id, title } of hidden) {
    expect(searchKnowledge(title, { kinds: ['source'] }).map((hit) => hit.id)).not.toContain(id)
  }
})
