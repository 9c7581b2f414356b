import { keyResultSchema } from '@okr/core'
import { formatFinding, type KeyResultInput, lintKeyResult, presets, type Severity } from '@okr/core/lint'
import * as z from 'zod'
import { counts, finding } from '../../schemas/finding.ts'
import { localeSchema } from '../../schemas/params.ts'
import { spoken } from '../../schemas/spoken.ts'
import { texts } from '../../schemas/texts.ts'
import { defineOperation } from '../operation.ts'

const structured = keyResultSchema
  .partial()
  .required({ text: true })
  .describe('With what a form already holds. / 带有表单字段的关键结果。')

const names = Object.keys(presets) as [keyof typeof presets, ...(keyof typeof presets)[]]

export const operation = defineOperation({
  name: 'lint-key-results',
  title: { 'zh-CN': '检查关键结果', en: 'Check key results' },
  summary: {
    'zh-CN':
      '逐条检查关键结果：有没有指标、基线、目标值、期限、数据来源和负责人，是结果还是任务；每条提醒都注明出处和改法。',
    en: 'Checks key results one by one: metric, baseline, target, deadline, data source and owner, and whether it is a result or a task. Every finding names its source and what to do.',
  },
  problems: [],
  reaches: 'nothing',
  input: z.strictObject({
    keyResults: z
      .array(z.union([texts.line, structured]))
      .min(1)
      .max(500)
      .describe('Sentences, or objects with text. / 句子，或带 text 的对象。'),
    preset: z.enum(names).describe('How strict; recommended where absent. / 严格程度，默认 recommended。').optional(),
    cycleEnd: z.iso
      .date()
      .describe('Last day of the cycle: the deadline of all that name none. / 周期最后一天。')
      .optional(),
    locale: localeSchema,
  }),
  output: z.strictObject({
    results: z.array(z.strictObject({ text: z.string(), findings: z.array(finding) })),
    counts,
  }),
  examples: {
    'zh-CN': {
      keyResults: ['把客户满意度做好', '将 NPS 从 40 提升到 50（来源：季度问卷，负责人：张三）'],
      locale: 'zh-CN',
    },
    en: {
      keyResults: ['Improve onboarding', { text: 'Cut p95 latency from 900 ms to 300 ms', owner: 'SRE lead' }],
      preset: 'strict',
    },
  },
  run: ({ locale: caller }, { keyResults, preset, cycleEnd, locale }) => {
    const options = {
      ...(preset ? { preset } : {}),
      ...(cycleEnd === undefined ? {} : { cycle: { label: cycleEnd, end: cycleEnd } }),
    }
    const results = keyResults.map((one) => ({
      text: typeof one === 'string' ? one : one.text,
      findings: lintKeyResult(one as KeyResultInput, options).map((found) =>
        spoken(found, locale ?? caller, formatFinding),
      ),
    }))
    const found = results.flatMap(({ findings }) => findings)
    const count = (severity: Severity): number => found.filter((one) => one.severity === severity).length
    return { results, counts: { error: count('error'), warning: count('warning'), info: count('info') } }
  },
})
