import type { Locale, Localized } from '../text/locale.ts'
import { fieldTexts } from './fields.ts'
import { type ParamIssue, type ParamIssueCode, parameterOf } from './issues.ts'
import { labelOf } from './labels.ts'
import type { Parameter } from './parameter.ts'

const texts: Readonly<Record<ParamIssueCode, Localized>> = {
  required: { 'zh-CN': '{field}没有填写。', en: '{field} is missing.' },
  'not-text': { 'zh-CN': '{field}应为文字，收到的是{kind}。', en: '{field} must be text, not {kind}.' },
  'not-a-list': {
    'zh-CN': '{field}应为列表，或用顿号、逗号隔开的文字，收到的是{kind}。',
    en: '{field} must be a list, or text separated by commas, not {kind}.',
  },
  'not-an-object': {
    'zh-CN': '参数应为一个 JSON 对象，收到的是{kind}。',
    en: 'Parameters must be one JSON object, not {kind}.',
  },
  'too-short': {
    'zh-CN': '{field}至少 {limit} 个字符，现在是 {length} 个。',
    en: '{field} needs at least {limit} characters and has {length}.',
  },
  'too-long': {
    'zh-CN': '{field}最多 {limit} 个字符，现在是 {length} 个。请只保留名称。',
    en: '{field} takes at most {limit} characters and has {length}. Keep just the name.',
  },
  'too-many': {
    'zh-CN': '{field}最多 {limit} 项，现在是 {length} 项。请保留最重要的。',
    en: '{field} takes at most {limit} entries and has {length}. Keep the most important ones.',
  },
  'no-words': { 'zh-CN': '{field}里没有可读的文字。', en: '{field} holds no readable words.' },
  'not-recognised': {
    'zh-CN': '认不出{field}“{given}”。可选：{choices}。',
    en: '{field} “{given}” is not known. Choose one of: {choices}.',
  },
  'unknown-parameter': {
    'zh-CN': '没有名为“{given}”的参数。可用：{choices}。',
    en: 'There is no parameter “{given}”. Known ones: {choices}.',
  },
}

const kinds: Readonly<Record<string, Localized>> = {
  null: { 'zh-CN': '空值', en: 'null' },
  undefined: { 'zh-CN': '空值', en: 'nothing' },
  array: { 'zh-CN': '列表', en: 'a list' },
  object: { 'zh-CN': '对象', en: 'an object' },
  number: { 'zh-CN': '数字', en: 'a number' },
  boolean: { 'zh-CN': '真假值', en: 'true or false' },
  string: { 'zh-CN': '文字', en: 'text' },
}

/** "1-50 (1–50 people)": the id to type and what it means. */
const choiceText = (parameter: Parameter | undefined, id: string, locale: Locale): string => {
  const label = parameter && labelOf(parameter, id, locale)
  return label && label !== id ? (locale === 'zh-CN' ? `${id}（${label}）` : `${id} (${label})`) : id
}

/** The message of an issue, naming the field as the form does. */
export function formatParamIssue(issue: ParamIssue, locale: Locale): string {
  const parameter = parameterOf(issue)
  const choices = issue.data.choices?.map((id) => choiceText(parameter, id, locale))
  const values: Readonly<Record<string, string>> = {
    field: parameter ? fieldTexts[parameter].label[locale] : '',
    given: issue.data.given ?? '',
    kind: kinds[issue.data.kind ?? '']?.[locale] ?? '',
    choices: choices?.join(locale === 'zh-CN' ? '、' : ', ') ?? '',
    limit: String(issue.data.limit ?? ''),
    length: String(issue.data.length ?? ''),
  }
  return texts[issue.code][locale].replaceAll(/\{(\w+)\}/gu, (_, key: string) => values[key] ?? '')
}
