import type { Localized } from '@okr/core'

export interface FocusPickerMessages {
  readonly chosen: string
  readonly available: string
  readonly own: string
  readonly ownPlaceholder: string
  readonly add: string
  readonly count: (chosen: number, limit: number) => string
  readonly none: string
  readonly remove: (label: string) => string
  readonly earlier: (label: string) => string
  /** Which keys move and remove an entry. */
  readonly keys: string
  readonly added: (label: string, chosen: number) => string
  readonly removed: (label: string) => string
  readonly moved: (label: string, position: number) => string
}

export const focusPickerMessages: Localized<FocusPickerMessages> = {
  'zh-CN': {
    chosen: '已选，按重要性排列',
    available: '可添加',
    own: '自定义重点',
    ownPlaceholder: '自定义，例如：供应商协同',
    add: '添加',
    count: (chosen, limit) => `${chosen} / ${limit}`,
    none: '还没有选择。先选的排在前面。',
    remove: (label) => `移除“${label}”`,
    earlier: (label) => `把“${label}”前移一位`,
    keys: 'Alt 加上下方向键移动，Delete 移除',
    added: (label, chosen) => `已添加“${label}”，共 ${chosen} 项`,
    removed: (label) => `已移除“${label}”`,
    moved: (label, position) => `“${label}”现在排第 ${position}`,
  },
  en: {
    chosen: 'Chosen, most important first',
    available: 'To add',
    own: 'Focus area of your own',
    ownPlaceholder: 'Your own, e.g. supplier alignment',
    add: 'Add',
    count: (chosen, limit) => `${chosen} / ${limit}`,
    none: 'Nothing chosen yet. What you choose first comes first.',
    remove: (label) => `Remove “${label}”`,
    earlier: (label) => `Move “${label}” one place forward`,
    keys: 'Alt with up or down moves it, Delete removes it',
    added: (label, chosen) => `Added “${label}”, ${chosen} in all`,
    removed: (label) => `Removed “${label}”`,
    moved: (label, position) => `“${label}” is now number ${position}`,
  },
}
