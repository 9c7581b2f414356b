import { presetParams, renderGuide, sectionOf } from '@okr/core'
import { composeGuide } from '@okr/knowledge'
import * as z from 'zod'
import { writeGuide } from '../../guides/write-guide.ts'
import { guide, guideFrom, guideOrText, provenance, status, writtenId } from '../../schemas/guide.ts'
import { paramsWith } from '../../schemas/params.ts'
import { writer } from '../../schemas/writer.ts'
import { defineOperation } from '../operation.ts'

export const operation = defineOperation({
  name: 'generate-section',
  title: { 'zh-CN': '重写一个章节', en: 'Write one section' },
  summary: {
    'zh-CN': '只写指南的一个章节，其余章节原样保留；参考文献随之更新。',
    en: 'Writes one section of a guide and keeps the others as they are; the references follow.',
  },
  problems: ['no-model', 'model-failed'],
  reaches: 'model',
  input: paramsWith({
    section: writtenId.describe('Which section. / 哪个章节。'),
    guide: guideOrText
      .describe(
        'The guide whose other sections are kept, as data or text; the composed one where absent. / 保留其余章节的指南。',
      )
      .optional(),
    writer,
  }),
  output: z.strictObject({
    guide,
    markdown: z.string().describe('The section alone, as Markdown. / 该章节的 Markdown。'),
    provenance,
    status,
  }),
  examples: {
    'zh-CN': { ...presetParams('energy-storage', 'zh-CN'), section: 'pitfalls' },
    en: { ...presetParams('digital-health', 'en'), section: 'pitfalls' },
  },
  run: async (context, { params, section: id, guide: before, writer: wanted }) => {
    const keep = before === undefined ? composeGuide(params, context.knowledge) : guideFrom(before)
    const written = await writeGuide({ params, writer: wanted, sections: [id], keep }, context)
    const kept = [sectionOf(written.guide, id), sectionOf(written.guide, 'references')].filter(
      (one) => one !== undefined,
    )
    return { ...written, markdown: renderGuide({ ...written.guide, title: '', sections: kept }) }
  },
})
