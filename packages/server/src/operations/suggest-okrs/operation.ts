import { type GuideParams, presetParams } from '@okr/core'
import { functionsFor, type Knowledge, type OkrSuggestion, type SuggestOptions, suggestOkrs } from '@okr/knowledge'
import * as z from 'zod'
import { OperationError } from '../../problems/operation-error.ts'
import { describing } from '../../schemas/describing.ts'
import { okrSet } from '../../schemas/knowledge.ts'
import { paramsWith } from '../../schemas/params.ts'
import { texts } from '../../schemas/texts.ts'
import { defineOperation } from '../operation.ts'

function knownFunction(id: string, params: GuideParams, knowledge: Knowledge): string {
  const ids = functionsFor(params, knowledge).map((one) => one.id)
  if (ids.includes(id)) return id
  const message = {
    'zh-CN': `这个行业没有职能“${id}”。可选：${ids.join('、')}。`,
    en: `There is no function “${id}” in this industry. Choose one of: ${ids.join(', ')}.`,
  }
  throw new OperationError('invalid-input', { detail: message, issues: [{ pointer: '/function', message }] })
}

export const operation = defineOperation({
  name: 'suggest-okrs',
  title: { 'zh-CN': '推荐 OKR', en: 'Suggest OKRs' },
  summary: {
    'zh-CN': '给出一套可用的 OKR 和备选：先行、滞后和护栏指标兼有，每条关键结果都通过严格检查；数值是示意。',
    en: 'Suggests a set of OKRs with alternatives: leading and lagging key results with guardrails, each passing the strict linter. Values are illustrations.',
  },
  problems: [],
  reaches: 'nothing',
  input: paramsWith({
    level: z.enum(['company', 'department', 'team']).describe('company where absent. / 默认公司级。').optional(),
    function: texts.id
      .describe('Id of a function of the industry’s pack; its objectives only. / 只要这个职能的目标。')
      .optional(),
    themes: z
      .array(z.string().min(1).max(200))
      .max(8)
      .describe('What the objectives should be about. / 目标要围绕什么。')
      .optional(),
    cycleEnd: z.iso.date().describe('Last day of the cycle. / 周期最后一天。').optional(),
  }),
  output: describing<OkrSuggestion>()(z.strictObject({ set: okrSet, alternatives: z.array(okrSet) })),
  examples: {
    'zh-CN': { ...presetParams('energy-storage', 'zh-CN'), cycleEnd: '2027-03-31' },
    en: { ...presetParams('digital-health', 'en'), level: 'team', themes: ['waiting time'] },
  },
  run: ({ knowledge }, { params, level, function: id, themes, cycleEnd }) => {
    const options: SuggestOptions = {
      ...(level ? { level } : {}),
      ...(id === undefined ? {} : { function: knownFunction(id, params, knowledge) }),
      ...(themes ? { themes } : {}),
      ...(cycleEnd === undefined ? {} : { cycle: { label: cycleEnd, end: cycleEnd } }),
    }
    return suggestOkrs(params, options, knowledge)
  },
})
