import type { Localized } from '@okr/core'
import { anthropic } from '../adapters/anthropic.ts'
import type { Endpoint } from '../adapters/dialect.ts'
import { gemini } from '../adapters/gemini.ts'
import type { Fetch } from '../adapters/http.ts'
import { openAiCompatible, type Quirks } from '../adapters/openai-compatible.ts'
import type { Model } from '../model/model.ts'
import { ModelError } from '../model/model-error.ts'
import { type Preset, presets } from './presets.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** Set by whoever operates the program, never by its clients: a client who chose the address would be sent the key. */
export interface ResolveOptions {
  /** Where keys and base URLs are looked up: `process.env`, a Worker's bindings, a test's record. */
  readonly env: Environment
  readonly apiKey?: string
  readonly baseUrl?: string
  readonly fetch?: Fetch
}

const adapters: Readonly<Record<Preset['interface'], (endpoint: Endpoint & { quirks?: Quirks }) => Model>> = {
  openai: openAiCompatible,
  anthropic,
  gemini,
}

export const presetOf = (provider: string): Preset | undefined =>
  Object.hasOwn(presets, provider) ? presets[provider as keyof typeof presets] : undefined

/** The variable that holds a provider's key; undefined where none is set. */
export const keyVariable = ({ keys }: Preset, env: Environment): string | undefined =>
  keys.find((name) => (env[name] ?? '') !== '')

/** The model called `provider:model`. Throws a ModelError (`configuration`) that says what is missing. */
export function resolveModel(name: string, { env, apiKey, baseUrl, fetch }: ResolveOptions): Model {
  const [provider = '', ...rest] = name.split(':')
  const model = rest.join(':')
  const preset = presetOf(provider)
  if (!preset) {
    throw wrong(name, messages.noProvider, { provider, choices: Object.keys(presets).join(', ') })
  }
  if (model === '') throw wrong(name, messages.noModel, { provider, models: preset.models })
  const variable = keyVariable(preset, env)
  const key = apiKey ?? (variable === undefined ? undefined : env[variable])
  if (key === undefined && preset.keys.length > 0) {
    throw wrong(name, messages.noKey, { keys: preset.keys.join(' / ') })
  }
  const address = baseUrl ?? (env[preset.baseUrlVariable] || preset.baseUrl)
  if (!URL.canParse(address) || !/^https?:/.test(address)) throw wrong(name, messages.noAddress, { address })
  return adapters[preset.interface]({
    provider,
    model,
    baseUrl: address.replace(/\/+$/, ''),
    apiKey: key,
    fetch,
    ...(preset.quirks ? { quirks: preset.quirks } : {}),
  })
}

const m = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en })

const messages = {
  noProvider: m(
    '没有服务商“{provider}”。写成 服务商:模型，服务商可选：{choices}。',
    'there is no provider “{provider}”. Write provider:model with one of: {choices}.',
  ),
  noModel: m(
    '没有写模型名。写成 {provider}:<模型名>，模型名见 {models}。',
    'the model is missing. Write {provider}:<model>; its models are listed at {models}.',
  ),
  noKey: m('没有密钥。请设置环境变量 {keys}。', 'there is no key. Set the environment variable {keys}.'),
  noAddress: m('“{address}”不是 http(s) 地址。', '“{address}” is no http(s) address.'),
} as const

function wrong(model: string, text: Localized, values: Readonly<Record<string, string>>): ModelError {
  const fill = (words: string) => words.replaceAll(/\{(\w+)\}/gu, (_, key: string) => values[key] ?? '')
  return new ModelError('configuration', { model, detail: { 'zh-CN': fill(text['zh-CN']), en: fill(text.en) } })
}
