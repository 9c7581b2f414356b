import { buildCompactPrompt, buildGroundedPrompt, type Prompt, presetParams, promptTemplates } from '@okr/core'
import { groundingFor } from '@okr/knowledge'
import * as z from 'zod'
import { describing } from '../../schemas/describing.ts'
import { paramsWith } from '../../schemas/params.ts'
import { defineOperation } from '../operation.ts'

const prompt = describing<Prompt>()(
  z.strictObject({
    text: z.string(),
    tokens: z.int().min(0).describe('Estimate of the tokens a model will count. / 估计的 token 数。'),
    hash: z.string().describe('SHA-256 of the text, in hex. / 文字的 SHA-256。'),
    template: z.strictObject({ id: z.string(), version: z.string(), hash: z.string() }),
  }),
)

export const operation = defineOperation({
  name: 'build-prompt',
  title: { 'zh-CN': '写出提示词', en: 'Build the prompt' },
  summary: {
    'zh-CN': '写出同一任务的提示词，可交给任何模型：compact 适合粘贴，grounded 附上核实过的资料和来源。',
    en: 'Builds the prompt for the same task, for any model: compact fits into a chat, grounded adds the vetted material with its sources.',
  },
  problems: [],
  reaches: 'nothing',
  input: paramsWith({
    template: z.enum(promptTemplates).describe('compact where absent. / 默认 compact。').optional(),
  }),
  output: prompt,
  examples: {
    'zh-CN': { ...presetParams('energy-storage', 'zh-CN'), template: 'compact' },
    en: { ...presetParams('digital-health', 'en'), template: 'grounded' },
  },
  run: ({ knowledge }, { params, template }) =>
    template === 'grounded' ? buildGroundedPrompt(params, groundingFor(params, knowledge)) : buildCompactPrompt(params),
})
