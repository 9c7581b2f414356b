import * as z from 'zod'
import { guideFormatNames, guideFormats } from '../../guides/formats.ts'
import { guideFrom, guideOrText, provenance } from '../../schemas/guide.ts'
import { defineOperation } from '../operation.ts'

const markdown = '# OKR guide\n\n## Introduction\n\nOKRs focus teams.'

export const operation = defineOperation({
  name: 'export-guide',
  title: { 'zh-CN': '导出指南', en: 'Export a guide' },
  summary: {
    'zh-CN':
      '把指南写成 Markdown、HTML 或 JSON，或把它引用的来源写成 BibTeX、CSL-JSON、GB/T 7714；模型写的内容带有标识。',
    en: 'Writes a guide as Markdown, HTML or JSON, or the sources it cites as BibTeX, CSL-JSON or GB/T 7714. Text that a model wrote carries its label.',
  },
  problems: [],
  reaches: 'nothing',
  input: z.strictObject({
    guide: guideOrText.describe('The guide as data, or its text. / 指南的数据，或它的文字。'),
    provenance: provenance.describe('As it came with the guide. / 与指南一起给出的来历。').optional(),
    format: z.enum(guideFormatNames),
  }),
  output: z.strictObject({
    mediaType: z.string(),
    extension: z.string().describe('For the name of a file. / 文件扩展名。'),
    content: z.string(),
  }),
  examples: {
    'zh-CN': { guide: '# OKR 指南\n\n## 引言\n\nOKR 让团队聚焦。', format: 'html' },
    en: { guide: markdown, format: 'markdown' },
  },
  run: ({ knowledge }, { guide: given, provenance: from, format }) => {
    const { mediaType, extension, write } = guideFormats[format]
    return { mediaType, extension, content: write({ guide: guideFrom(given), provenance: from ?? null }, knowledge) }
  },
})
