import * as z from 'zod'
import { localized } from '../../schemas/knowledge.ts'
import { defineOperation } from '../operation.ts'

const count = z.int().min(0)

export const operation = defineOperation({
  name: 'list-packs',
  title: { 'zh-CN': '列出行业包', en: 'List the packs' },
  summary: {
    'zh-CN': '列出全部行业包，以及各有多少职能、指标和案例。',
    en: 'Lists all industry packs and how many functions, metrics and cases each holds.',
  },
  problems: [],
  reaches: 'nothing',
  input: z.strictObject({}),
  output: z.strictObject({
    packs: z.array(
      z.strictObject({
        id: z.string(),
        version: z.string(),
        name: localized,
        functions: count,
        metrics: count,
        cases: count,
      }),
    ),
  }),
  examples: { 'zh-CN': {}, en: {} },
  run: ({ knowledge }) => ({
    packs: knowledge.packs.map((pack) => ({
      id: pack.id,
      version: pack.version,
      name: pack.name,
      functions: pack.functions.length,
      metrics: pack.metrics.length,
      cases: knowledge.casesIn(pack).length + pack.transferableCases.length,
    })),
  }),
})
