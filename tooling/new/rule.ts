import type { GeneratedFile } from '../gen/file.ts'
import { rulesFolder } from '../gen/rules.ts'

const rule = (id: string): string => `import { clean, defineRule } from '../../define-rule.ts'
import { messages } from './messages.ts'

export default defineRule({
  id: '${id}',
  scope: 'key-result',
  severity: 'info',
  sources: [],
  messages,
  check: () => clean,
})
`

const messages = `import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '', en: '' },
  statement: { 'zh-CN': '', en: '' },
}

export const messages = {
  found: { 'zh-CN': '', en: '' },
} as const satisfies RuleMessages
`

const cases = `import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  { locale: 'zh-CN', input: '应当被发现的一条关键结果', found: 'found' },
  { locale: 'en', input: 'A key result that should be found', found: 'found' },
  { locale: 'zh-CN', input: '应当安静的一条关键结果', found: null },
  { locale: 'en', input: 'A key result that should stay silent', found: null },
]
`

const why = `## zh-CN

为什么这样要求，什么时候不用，依据是什么。

## en

Why this holds, when not to use it, and what it rests on.
`

/** A rule of the linter, with cases that fail until it finds something. */
export const ruleFiles = (id: string): GeneratedFile[] =>
  Object.entries({ 'rule.ts': rule(id), 'messages.ts': messages, 'cases.ts': cases, 'why.md': why }).map(
    ([name, text]) => ({ path: `${rulesFolder}/${id}/${name}`, text }),
  )
