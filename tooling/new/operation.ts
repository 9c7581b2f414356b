import type { GeneratedFile } from '../gen/file.ts'
import { camel } from '../gen/rules.ts'

const operation = (id: string): string => `import * as z from 'zod'
import { defineOperation } from '../operation.ts'

export const operation = defineOperation({
  name: '${id}',
  title: { 'zh-CN': '', en: '' },
  summary: { 'zh-CN': '', en: '' },
  problems: [],
  reaches: 'nothing',
  input: z.strictObject({}),
  output: z.strictObject({}),
  examples: { 'zh-CN': {}, en: {} },
  run: () => ({}),
})
`

const test = (id: string): string => `import { expect, test } from 'vitest'
import { operation } from '../../src/operations/${id}/operation.ts'
import { contextWith } from '../support/context.ts'

test('${camel(id)} does what it says', async () => {
  expect(await operation.run(contextWith(), {})).toEqual({ what: 'it says' })
})
`

/** An operation with a test that fails until it does something; the table, HTTP and the tools find it by its folder. */
export const operationFiles = (id: string): GeneratedFile[] => [
  { path: `packages/server/src/operations/${id}/operation.ts`, text: operation(id) },
  { path: `packages/server/test/operations/${id}.test.ts`, text: test(id) },
]
