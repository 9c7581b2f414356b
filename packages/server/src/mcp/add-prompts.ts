import { completable, type McpServer } from '@modelcontextprotocol/server'
import { fieldTexts, type Localized, type Parameter, parameters, promptTemplates } from '@okr/core'
import * as z from 'zod'
import { operation as buildPrompt } from '../operations/build-prompt/operation.ts'
import { parseInput } from '../operations/parse-input.ts'
import { completionsFor, matching } from './complete.ts'
import { protocolError } from './failure.ts'
import type { Session } from './session.ts'
import { toolName } from './tool-name.ts'
import { toolSchemas } from './tool-schema.ts'

/** Arguments of prompts are texts, all of them. */
function argument(name: string, describe: Localized, complete: (typed: string) => string[], session: Session) {
  const missing = { 'zh-CN': '请填写这一项。', en: 'Please fill this in.' }
  const text = z.string({ error: missing[session.locale] }).describe(describe[session.locale])
  const isRequired = toolSchemas(buildPrompt).input.required?.includes(name)
  const field = completable(isRequired ? text.min(1, missing[session.locale]) : text, complete)
  return isRequired ? field : field.optional()
}

const templateTexts: Localized = {
  'zh-CN': `${promptTemplates.join('、')}：compact 适合粘贴，grounded 附上核实过的资料`,
  en: `${promptTemplates.join(', ')}: compact fits into a chat, grounded adds the vetted material`,
}

const parameterTexts = (name: Parameter): Localized => {
  const { label, placeholder } = fieldTexts[name]
  return { 'zh-CN': `${label['zh-CN']}（${placeholder['zh-CN']}）`, en: `${label.en} (${placeholder.en})` }
}

/** The prompt of this project, for clients that let a person choose one; a tool gives the same to those that do not. */
export function addPrompts(server: McpServer, session: Session): void {
  const { knowledge, locale } = session
  const fields = parameters.map((name) => {
    const complete = (typed: string) => completionsFor(name, typed, knowledge, locale)
    return [name, argument(name, parameterTexts(name), complete, session)] as const
  })
  const templates = (typed: string) =>
    matching(
      typed,
      promptTemplates.map((name) => [name]),
    )
  const argsSchema = z.object({
    ...Object.fromEntries(fields),
    template: argument('template', templateTexts, templates, session),
  })
  const config = { title: buildPrompt.title[locale], description: buildPrompt.summary[locale], argsSchema }
  server.registerPrompt(toolName(buildPrompt), config, async (given, { mcpReq: { signal } }) => {
    const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ''))
    try {
      const prompt = await session.run(buildPrompt, parseInput(buildPrompt, filled), { signal, locale })
      const { text } = buildPrompt.output.parse(prompt)
      return { description: config.title, messages: [{ role: 'user', content: { type: 'text', text } }] }
    } catch (error) {
      throw protocolError(error, session)
    }
  })
}
