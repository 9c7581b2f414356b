import { ruleNotes } from '@okr/core/lint/notes'
import * as z from 'zod'
import { notFound } from '../../problems/not-found.ts'
import { severity, source } from '../../schemas/finding.ts'
import { localized } from '../../schemas/knowledge.ts'
import { texts } from '../../schemas/texts.ts'
import { defineOperation } from '../operation.ts'
import { ruleEntries } from '../rules.ts'

const examples = z.strictObject({ 'zh-CN': z.array(z.string()), en: z.array(z.string()) })

export const operation = defineOperation({
  name: 'explain-rule',
  title: { 'zh-CN': '解释一条规则', en: 'Explain a rule' },
  summary: {
    'zh-CN': '一条规则要求什么、为什么、依据什么，会提醒和不会提醒的例子，以及它在各预设里的级别。',
    en: 'What a rule asks for, why and after which sources, texts it flags and texts it leaves alone, and its severity in every preset.',
  },
  problems: ['not-found'],
  reaches: 'nothing',
  input: z.strictObject({ id: texts.id.describe('Id of the rule; findings name it. / 规则的 id。') }),
  output: z.strictObject({
    id: z.string(),
    scope: z.enum(['key-result', 'objective', 'set', 'guide']),
    applies: z
      .enum(['always', 'structured'])
      .describe('structured: asked of forms and data, or with strict. / 只在表单和数据里，或 strict 时询问。'),
    title: localized,
    statement: localized,
    why: localized,
    severity: z.record(z.string(), z.union([severity, z.literal('off')])),
    flagged: examples,
    silent: examples,
    messages: z.record(z.string(), localized),
    sources: z.array(source),
  }),
  examples: { 'zh-CN': { id: 'no-baseline' }, en: { id: 'repeated-passage' } },
  run: (_, { id }) => {
    const rule = ruleEntries.find((one) => one.id === id)
    const note = ruleNotes[id]
    if (!rule || !note) throw notFound({ 'zh-CN': '规则', en: 'rule' }, id, ruleEntries)
    return { ...rule, ...note }
  },
})
