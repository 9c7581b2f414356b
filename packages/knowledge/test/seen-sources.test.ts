import type { Source } from '@okr/core/pack'
import { expect, test } from 'vitest'
import { knowledge, packs } from '../src/index.ts'

/** Every list of sources in a value, with its place. */
function* citations(value: unknown, path: string): Generator<[path: string, sources: readonly string[]]> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'sources' && Array.isArray(inner)) yield [path, inner as string[]]
    else yield* citations(inner, `${path}.${key}`)
  }
}

const levelOf = (id: string): Source['verification']['level'] => knowledge.sourceOf(id).verification.level

test.each(packs.map((pack) => [pack.id, pack] as const))(
  'no sentence of %s rests on works that nobody saw',
  (_, pack) => {
    const cited = [...citations(pack, pack.id)].filter(([, sources]) => sources.length > 0)
    expect(cited.length).toBeGreaterThan(10)
    expect(cited.filter(([, sources]) => sources.every((id) => levelOf(id) === 'known'))).toEqual([])
  },
)

test('a formula is called seen only where its source was read', () => {
  const claimed = packs.flatMap(({ metrics }) => metrics).filter(({ definitionMatch }) => definitionMatch === 'formula')
  expect(claimed.length).toBeGreaterThan(50)
  expect(claimed.filter(({ definitionSource }) => !definitionSource || levelOf(definitionSource) !== 'read')).toEqual(
    [],
  )
})
