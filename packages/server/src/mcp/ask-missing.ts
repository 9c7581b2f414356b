import {
  type InputRequiredResult,
  inputRequired,
  inputResponse,
  type ServerContext,
} from '@modelcontextprotocol/server'
import { choicesOf, fieldTexts, type Locale, type Parameter, parameters } from '@okr/core'
import type { Operation } from '../operations/operation.ts'
import { toolSchemas } from './tool-schema.ts'

type Arguments = Readonly<Record<string, unknown>>

const isParameter = (name: string): name is Parameter => parameters.some((parameter) => parameter === name)

const isBlank = (value: unknown): boolean => value === undefined || value === null || value === ''

/** One form; its answers come back under this name. */
const form = 'parameters'

const message = {
  'zh-CN': '请补充这些参数，用来写 OKR 指南。',
  en: 'Please fill in what is missing for the OKR guide.',
}

/** A field of the form: words where there are no choices, several choices for what is a list. */
function fieldOf(name: Parameter, locale: Locale) {
  const { label, help, placeholder } = fieldTexts[name]
  const choices = choicesOf(name, locale).map(({ id, label: title }) => ({ const: id, title }))
  const told = { title: label[locale], description: help[locale] }
  if (choices.length === 0) return { type: 'string' as const, ...told, description: placeholder[locale] }
  if (name !== 'focusAreas') return { type: 'string' as const, ...told, oneOf: choices }
  return { type: 'array' as const, ...told, minItems: 1, items: { anyOf: choices } }
}

/**
 * The arguments of a call with what its user filled in; or the form that the client is to show where parameters of a
 * guide are missing and it can. What else is missing, the model knows better than its user.
 */
export function askMissing(
  operation: Operation,
  given: Arguments,
  { context, canAsk, locale }: { readonly context: ServerContext; readonly canAsk: boolean; readonly locale: Locale },
): Arguments | InputRequiredResult {
  const answer = inputResponse(context.mcpReq.inputResponses, form)
  if (answer.kind === 'elicit') return { ...given, ...(answer.action === 'accept' ? answer.content : {}) }
  const missing = (toolSchemas(operation).input.required ?? []).filter((name) => isBlank(given[name]))
  const names = missing.filter(isParameter)
  // A later round has what was asked for in the first.
  const isLater = context.mcpReq.requestState() !== undefined
  if (isLater || !canAsk || names.length === 0 || names.length < missing.length) return given
  const requestedSchema = {
    type: 'object' as const,
    properties: Object.fromEntries(names.map((name) => [name, fieldOf(name, locale)])),
    required: names,
  }
  return inputRequired({
    inputRequests: { [form]: inputRequired.elicit({ message: message[locale], requestedSchema }) },
  })
}
