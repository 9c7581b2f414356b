import { isStale, toBibTeX, toCslJson, toGbt7714 } from '@okr/knowledge'
import * as z from 'zod'
import { notFound } from '../../problems/not-found.ts'
import { cslItem, sourceRecord } from '../../schemas/knowledge.ts'
import { texts } from '../../schemas/texts.ts'
import { defineOperation } from '../operation.ts'

export const operation = defineOperation({
  name: 'get-source',
  title: { 'zh-CN': '查看一条来源', en: 'Get a source' },
  summary: {
    'zh-CN': '一条来源的登记信息：它支持哪些说法、核实到什么程度、何时核实，以及 GB/T 7714、BibTeX、CSL 写法。',
    en: 'The record of a source: which claims it supports, how far and when it was verified, and how bibliographies print it (GB/T 7714, BibTeX, CSL).',
  },
  problems: ['not-found'],
  reaches: 'nothing',
  input: z.strictObject({ id: texts.id.describe('Id of the source, as guides cite it. / 来源的 id。') }),
  output: z.strictObject({
    source: sourceRecord,
    citations: z.strictObject({ gbt7714: z.string(), bibtex: z.string(), csl: cslItem }),
  }),
  examples: { 'zh-CN': { id: 'icse-2024-okr-microsoft' }, en: { id: 'icse-2024-okr-microsoft' } },
  run: ({ knowledge, now }, { id }) => {
    const source = knowledge.findSource(id)
    if (!source) throw notFound({ 'zh-CN': '来源', en: 'source' }, id, knowledge.sources)
    return {
      source: { ...source, stale: isStale(source, now().toISOString().slice(0, 10)) },
      citations: { gbt7714: toGbt7714(source), bibtex: toBibTeX(source), csl: toCslJson(source) },
    }
  },
})
