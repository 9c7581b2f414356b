import { presetParams } from '@okr/core'
import * as z from 'zod'
import { writeGuide } from '../../guides/write-guide.ts'
import { guide, provenance, status } from '../../schemas/guide.ts'
import { paramsWith } from '../../schemas/params.ts'
import { writer } from '../../schemas/writer.ts'
import { defineOperation } from '../operation.ts'

export const operation = defineOperation({
  name: 'generate-guide',
  title: { 'zh-CN': '写一份 OKR 指南', en: 'Write an OKR guide' },
  summary: {
    'zh-CN': '按五个参数写一份完整的行业 OKR 指南：八个章节、示例 OKR、可核对的参考文献。没有模型时由本地知识库写成。',
    en: 'Writes a whole OKR guide for an industry from five parameters: eight sections, example OKRs, references that can be checked. Without a model it is composed from the knowledge base.',
  },
  problems: ['no-model', 'model-failed'],
  reaches: 'model',
  input: paramsWith({ writer }),
  output: z.strictObject({ guide, provenance, status }),
  examples: { 'zh-CN': presetParams('energy-storage', 'zh-CN'), en: presetParams('digital-health', 'en') },
  run: (context, { params, writer: wanted }) => writeGuide({ params, writer: wanted }, context),
})
