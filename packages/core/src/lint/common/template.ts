import type { Suggestion } from '../finding.ts'
import type { KeyResultFacts } from '../key-result-facts.ts'
import { isChinese } from './language.ts'

/** The sentence as a form to fill in. A template only, because its gaps are to be filled by a person. */
export function targetTemplate({ text, name, measure }: KeyResultFacts): Suggestion {
  const written = isChinese(text)
    ? `将${name}从[基线]${measure.direction === 'decrease' ? '降低' : '提升'}至[目标]（取数：[系统]，负责人：[角色]）`
    : `Move ${name} from [baseline] to [target] (source: [system], owner: [role])`
  return {
    messageId: 'fillIn',
    data: { metric: name },
    edits: [{ start: 0, end: text.length, text: written }],
    safe: false,
  }
}
