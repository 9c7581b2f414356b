import { defineGuideRule } from '../../define-rule.ts'
import { sources } from '../../sources.ts'
import { messages } from './messages.ts'

export default defineGuideRule({
  id: 'placeholder-left',
  severity: 'warning',
  sources: [sources.own],
  messages,
  check({ passages }) {
    return passages.flatMap(({ section, block, text }) => {
      const found = placeholder.exec(text)
      if (!found) return []
      const range = { start: found.index, end: found.index + found[0].length }
      return [{ messageId: 'placeholder', section, block, range, data: { word: found[0] } }]
    })
  },
})

/** Slots of templates and what writers leave for later; a letter for a number counts beside a unit only. */
const placeholder =
  /\{\{?[A-Za-z][\w .-]{0,30}\}?\}|[[【<](?:插入|填写|在此|公司名称?|企业名称?|insert|your company|company name|name of|add )[^\]】>]{0,40}[\]】>]|lorem ipsum|\b(?:TODO|TBD|FIXME)\b|^待(?:补充|填写|定)[。…]?$|[（(【[]待(?:补充|填写|定)[)）】\]]|(?<![A-Za-z])X{2,4}(?=%|万|亿|公司|企业|项|元)|(?<![A-Za-z])X(?=%)/i
