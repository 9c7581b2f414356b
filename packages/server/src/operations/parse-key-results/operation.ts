import { type KeyResultFields, type KeyResultRanges, parseKeyResult } from '@okr/core/kr'
import * as z from 'zod'
import { describing } from '../../schemas/describing.ts'
import { range } from '../../schemas/finding.ts'
import { texts } from '../../schemas/texts.ts'
import { defineOperation } from '../operation.ts'

const fields = describing<KeyResultFields>()(
  z.strictObject({
    metric: z.string().nullable(),
    baseline: z.number().nullable(),
    target: z.number().nullable(),
    change: z.strictObject({ value: z.number(), unit: z.string().nullable() }).optional(),
    unit: z.string().nullable(),
    direction: z.enum(['increase', 'decrease', 'maintain']).nullable(),
    deadline: z.string().nullable(),
    dataSource: z.array(z.string()).nullable(),
    owner: z.string().nullable(),
  }),
).meta({ id: 'KeyResultFields', description: 'null where the text does not say. / 文字没有说的为 null。' })

const ranges = describing<KeyResultRanges>()(
  z.strictObject({
    metric: range.nullable(),
    baseline: range.nullable(),
    target: range.nullable(),
    change: range.nullable(),
    deadline: range.nullable(),
    dataSource: z.array(range),
    owner: range.nullable(),
  }),
).meta({ id: 'KeyResultRanges', description: 'Where each field stands in the text. / 各字段在文字中的位置。' })

export const operation = defineOperation({
  name: 'parse-key-results',
  title: { 'zh-CN': '读出关键结果的字段', en: 'Read the fields of key results' },
  summary: {
    'zh-CN':
      '把中文、英文或中英混写的关键结果读成字段：指标、基线、目标值、单位、方向、期限、数据来源、负责人，并给出各自的位置。',
    en: 'Reads key results in Chinese, English or both as fields: metric, baseline, target, unit, direction, deadline, data source and owner, each with its place in the text.',
  },
  problems: [],
  reaches: 'nothing',
  input: z.strictObject({ keyResults: z.array(texts.line).min(1).max(500) }),
  output: z.strictObject({ results: z.array(z.strictObject({ text: z.string(), fields, ranges })) }),
  examples: {
    'zh-CN': { keyResults: ['将 NPS 从 40 提升到 50（来源：季度问卷，负责人：张三）'] },
    en: { keyResults: ['Cut p95 latency from 900 ms to 300 ms by end of Q2'] },
  },
  run: (_, { keyResults }) => ({
    results: keyResults.map((text) => {
      const parsed = parseKeyResult(text)
      return { text, fields: parsed.fields, ranges: parsed.ranges }
    }),
  }),
})
