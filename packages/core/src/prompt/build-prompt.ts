import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { estimateTokenCount } from 'tokenx'
import { labelOf } from '../params/labels.ts'
import type { GuideParams } from '../params/schema.ts'
import type { CompiledTemplate, PromptData } from './compiled-template.ts'
import type { Grounding } from './grounding.ts'
import { okrExample, outlineText } from './outline.ts'
import { quote } from './quote.ts'
import { okrRules } from './rules.ts'
import { templates } from './templates.generated.ts'
import { topicTitles } from './topics.ts'

/** Raised with every change of a template's meaning; the hash tells every change of its wording. */
const version = '1'

/** `compact` fits into any chat app; `grounded` adds the vetted material. */
export const promptTemplates = ['compact', 'grounded'] as const
export type PromptTemplate = (typeof promptTemplates)[number]

export interface Prompt {
  readonly text: string
  /** Estimate of the tokens a model will count; within about a tenth for current vocabularies. */
  readonly tokens: number
  /** SHA-256 of the text, in hex: equal prompts have equal hashes in every channel. */
  readonly hash: string
  readonly template: { readonly id: string; readonly version: string; readonly hash: string }
}

const empty: Grounding = {
  matched: true,
  packs: [],
  statements: [],
  valueStream: [],
  systems: [],
  standards: [],
  metrics: [],
  cases: [],
  sources: [],
}

function dataOf(params: GuideParams, grounding: Grounding): PromptData {
  const { locale } = params
  const label = (parameter: 'companyType' | 'companySize' | 'maturity' | 'audience' | 'focusAreas', value: string) =>
    labelOf(parameter, value, locale)
  const named = {
    industry: params.industry,
    companyType: label('companyType', params.companyType),
    companySize: label('companySize', params.companySize),
    maturity: label('maturity', params.maturity),
    focusAreas: params.focusAreas.map((area) => label('focusAreas', area)),
    ...(params.audience ? { audience: label('audience', params.audience) } : {}),
  }
  const keys = new Map(grounding.sources.map(({ id, key }) => [id, key]))
  return {
    industry: quote(named.industry),
    companyType: quote(named.companyType),
    companySize: quote(named.companySize),
    maturity: quote(named.maturity),
    focusAreas: named.focusAreas.map(quote).join(locale === 'zh-CN' ? '、' : ', '),
    audience: named.audience ? quote(named.audience) : '',
    json: quote(named),
    grounding,
    topics: topicTitles[locale],
    keys: (sources) => sources.map((id) => (keys.has(id) ? ` [${keys.get(id)}]` : '')).join(''),
    rules: okrRules[locale],
    outline: outlineText(locale),
    example: okrExample[locale],
  }
}

function build(id: PromptTemplate, params: GuideParams, grounding: Grounding): Prompt {
  const template: CompiledTemplate = templates[`${id}/${params.locale}`]
  const text = template.render(dataOf(params, grounding)).trimEnd()
  return {
    text,
    tokens: estimateTokenCount(text),
    hash: bytesToHex(sha256(utf8ToBytes(text))),
    template: { id: `${id}/${params.locale}`, version, hash: template.hash },
  }
}

/** The whole assignment in a few hundred tokens, for pasting into any chat app. */
export const buildCompactPrompt = (params: GuideParams): Prompt => build('compact', params, empty)

/** The assignment with everything vetted that a writer may use: facts, metrics, cases and sources by id. */
export const buildGroundedPrompt = (params: GuideParams, grounding: Grounding): Prompt =>
  build('grounded', params, grounding)
