import { locales } from '@okr/core'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { operations } from '../../src/operations/index.generated.ts'
import { parseInput } from '../../src/operations/parse-input.ts'
import { problemKinds } from '../../src/problems/kinds.ts'
import { contextWith } from '../support/context.ts'

test('operations have the names of their folders, each once', () => {
  expect(operations.map(({ name }) => name)).toEqual([
    'build-prompt',
    'check-guide',
    'explain-rule',
    'export-guide',
    'generate-guide',
    'generate-section',
    'get-pack',
    'get-source',
    'lint-key-results',
    'list-packs',
    'list-rules',
    'parse-key-results',
    'search-knowledge',
    'suggest-okrs',
  ])
})

describe.each(operations)('$name', (operation) => {
  test.each(locales)('answers its example in %s within its schema', async (locale) => {
    const input = parseInput(operation, operation.examples[locale])
    const answer = await operation.run(contextWith({ locale }), input)
    expect(operation.output.safeParse(answer).error).toBeUndefined()
  })

  test('gives the same answer twice', async () => {
    const answer = async () =>
      JSON.stringify(await operation.run(contextWith(), parseInput(operation, operation.examples.en)))
    expect(await answer()).toBe(await answer())
  })

  test('tells both languages what it is for', () => {
    for (const text of [operation.title, operation.summary]) {
      expect(text['zh-CN']).toMatch(/\p{Script=Han}/u)
      expect(text.en).toMatch(/^[A-Z][^\p{Script=Han}]+$/u)
    }
  })

  test('takes an object, as tools of models must', () => {
    expect(z.toJSONSchema(operation.input, { io: 'input' })).toMatchObject({
      type: 'object',
      additionalProperties: false,
    })
    expect(z.toJSONSchema(operation.output, { io: 'output' })).toMatchObject({ type: 'object' })
  })

  test('refuses what it does not know', () => {
    expect(() => parseInput(operation, { ...(operation.examples.en as object), nonsense: 1 })).toThrow('nonsense')
    expect(() => parseInput(operation, null)).toThrow('Please correct')
  })

  test('names only problems there are', () => {
    for (const kind of operation.problems) expect(problemKinds).toHaveProperty(kind)
  })
})
