import { searchKnowledge } from '@okr/knowledge'
import * as z from 'zod'
import { localized } from '../../schemas/knowledge.ts'
import { defineOperation } from '../operation.ts'

const kind = z.enum(['pack', 'metric', 'case', 'source'])

export const operation = defineOperation({
  name: 'search-knowledge',
  title: { 'zh-CN': '查找知识', en: 'Search the knowledge' },
  summary: {
    'zh-CN': '在行业包、指标、案例和来源里查找，中英文都可以，英文可有错字。',
    en: 'Searches packs, metrics, cases and sources, in Chinese or English; Latin words may be misspelt.',
  },
  problems: [],
  reaches: 'nothing',
  input: z.strictObject({
    query: z.string().trim().min(1).max(200),
    kinds: z.array(kind).min(1).max(4).describe('All where absent. / 默认全部。').optional(),
    limit: z.int().min(1).max(50).describe('10 where absent. / 默认 10 条。').optional(),
  }),
  output: z.strictObject({
    hits: z.array(
      z.strictObject({
        kind,
        id: z.string(),
        pack: z.string().nullable().describe('The pack it stands in; null for sources. / 所在的行业包。'),
        title: localized,
        score: z.number(),
      }),
    ),
  }),
  examples: { 'zh-CN': { query: '续费率' }, en: { query: 'emergncy waiting time', kinds: ['metric'], limit: 5 } },
  run: ({ knowledge }, { query, kinds, limit }) => ({
    hits: searchKnowledge(query, { ...(kinds ? { kinds } : {}), ...(limit === undefined ? {} : { limit }) }, knowledge),
  }),
})
