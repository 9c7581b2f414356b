import { checkGuide, formatGuideFinding, presetParams } from '@okr/core'
import { groundingFor, matchSource } from '@okr/knowledge'
import * as z from 'zod'
import { guideFinding, metrics, outline } from '../../schemas/finding.ts'
import { guide } from '../../schemas/guide.ts'
import { localeSchema, paramsSchema } from '../../schemas/params.ts'
import { spoken } from '../../schemas/spoken.ts'
import { defineOperation } from '../operation.ts'

export const operation = defineOperation({
  name: 'check-guide',
  title: { 'zh-CN': '检查一份指南', en: 'Check a guide' },
  summary: {
    'zh-CN': '把聊天应用返回的回答（任何写法）读成指南并检查：提纲、指标、逐条提醒，哪些参考文献登记过、哪些无法确认。',
    en: 'Reads what a chat app answered, in whatever form, as a guide and checks it: outline, metrics, findings, which references are registered and which cannot be confirmed.',
  },
  problems: [],
  reaches: 'nothing',
  input: z.strictObject({
    text: z.string().min(1).max(500_000).describe('The answer, as it was pasted. / 粘贴的回答。'),
    params: paramsSchema
      .describe('What was asked for, so that figures and focus areas can be checked, too. / 当时的参数。')
      .optional(),
    locale: localeSchema,
  }),
  output: z.strictObject({ outline, metrics, findings: z.array(guideFinding), guide }),
  examples: {
    'zh-CN': {
      text: '# 储能企业 OKR 指南\n\n## 引言\n\nOKR 让团队聚焦。[1]\n\n## 参考文献\n\n1. 不存在的书',
      locale: 'zh-CN',
    },
    en: {
      text: '# OKRs in digital health\n\n## Introduction\n\nOKRs focus teams. [1]\n\n## References\n\n1. A book that is not',
      params: presetParams('digital-health', 'en'),
    },
  },
  run: ({ knowledge, locale: caller }, { text, params, locale }) => {
    const request = params ? { params, grounding: groundingFor(params, knowledge) } : {}
    const { findings, ...checked } = checkGuide(text, {
      ...request,
      isRegistered: (reference) => matchSource(reference) !== undefined,
    })
    return { ...checked, findings: findings.map((one) => spoken(one, locale ?? caller, formatGuideFinding)) }
  },
})
