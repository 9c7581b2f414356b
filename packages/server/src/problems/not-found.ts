import type { Localized } from '@okr/core'
import { OperationError } from './operation-error.ts'

/** Ids are shown where they fit on a page. */
const mostShown = 60

/** No record has this id; the answer names those there are. */
export function notFound(what: Localized, id: string, known: readonly { readonly id: string }[]): OperationError {
  const ids = known.length > mostShown ? [] : known.map((one) => one.id)
  const choices = (between: string): string => ids.join(between)
  return new OperationError('not-found', {
    detail: {
      'zh-CN': `没有 id 为“${id}”的${what['zh-CN']}。${ids.length > 0 ? `可选：${choices('、')}。` : ''}`,
      en: `There is no ${what.en} “${id}”.${ids.length > 0 ? ` Choose one of: ${choices(', ')}.` : ''}`,
    },
  })
}
