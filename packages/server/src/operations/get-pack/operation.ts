import { isStale, packPage } from '@okr/knowledge'
import * as z from 'zod'
import { notFound } from '../../problems/not-found.ts'
import { pack, sourceRecord } from '../../schemas/knowledge.ts'
import { texts } from '../../schemas/texts.ts'
import { defineOperation } from '../operation.ts'

export const operation = defineOperation({
  name: 'get-pack',
  title: { 'zh-CN': '查看一个行业包', en: 'Get a pack' },
  summary: {
    'zh-CN': '一个行业包的全部内容：职能、指标、系统、案例，以及它引用的来源。',
    en: 'All that an industry pack holds: functions, metrics, systems, cases, and the sources it cites.',
  },
  problems: ['not-found'],
  reaches: 'nothing',
  input: z.strictObject({ id: texts.id.describe('Id of the pack; list-packs names them. / 行业包的 id。') }),
  output: z.strictObject({ pack, sources: z.array(sourceRecord) }),
  examples: { 'zh-CN': { id: 'saas-software' }, en: { id: 'saas-software' } },
  run: ({ knowledge, now }, { id }) => {
    const found = knowledge.packs.find((one) => one.id === id)
    if (!found) throw notFound({ 'zh-CN': '行业包', en: 'pack' }, id, knowledge.packs)
    const today = now().toISOString().slice(0, 10)
    const sources = packPage(id, 'en', today, knowledge).references.flatMap(({ source }) => {
      const record = knowledge.findSource(source)
      return record ? [{ ...record, stale: isStale(record, today) }] : []
    })
    return { pack: found, sources }
  },
})
