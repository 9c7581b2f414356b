import * as z from 'zod'
import { severity } from '../../schemas/finding.ts'
import { localized } from '../../schemas/knowledge.ts'
import { defineOperation } from '../operation.ts'
import { ruleEntries } from '../rules.ts'

export const operation = defineOperation({
  name: 'list-rules',
  title: { 'zh-CN': '列出规则', en: 'List the rules' },
  summary: {
    'zh-CN': '列出检查关键结果、目标、整套 OKR 和指南的全部规则。',
    en: 'Lists all rules for key results, objectives, sets of OKRs and guides.',
  },
  problems: [],
  reaches: 'nothing',
  input: z.strictObject({}),
  output: z.strictObject({
    rules: z.array(
      z.strictObject({
        id: z.string(),
        scope: z.enum(['key-result', 'objective', 'set', 'guide']),
        title: localized,
        severity: z.union([severity, z.literal('off')]),
      }),
    ),
  }),
  examples: { 'zh-CN': {}, en: {} },
  run: () => ({
    rules: ruleEntries.map(({ id, scope, title, severity: by }) => ({
      id,
      scope,
      title,
      severity: by['recommended'] ?? 'off',
    })),
  }),
})
