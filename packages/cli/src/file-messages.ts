import type { Localized } from '@okr/core'

const m = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en })

/** What every command says of a file that it can't use. */
export const fileMessages = {
  unreadable: m('读不了 {path}：{reason}', 'Cannot read {path}: {reason}'),
  unwritable: m('写不了 {path}：{reason}', 'Cannot write {path}: {reason}'),
  notJson: m('{path} 不是合法的 JSON：{reason}', '{path} is no valid JSON: {reason}'),
} satisfies Readonly<Record<string, Localized>>
