import type { Localized } from '@okr/core'
import { type HistoryMessages, historyMessages } from '../lib/history.ts'
import type { Realignment } from './realign.ts'

/** What is said while something is moved or aligned, and on the way back. */
export interface CarryMessages extends HistoryMessages {
  readonly cancel: string
  readonly pickedUp: (title: string) => string
  /** What putting it here would do. */
  readonly over: Readonly<Record<Realignment, (target: string) => string>>
  readonly notHere: string
  readonly done: Readonly<Record<Realignment, (title: string, target: string) => string>>
  readonly cancelled: string
}

export const carryMessages: Localized<CarryMessages> = {
  'zh-CN': {
    ...historyMessages['zh-CN'],
    cancel: '取消',
    pickedUp: (title) => `已拿起“${title}”。选择要放到哪里，按回车放下，按 Esc 取消。`,
    over: {
      move: (target) => `放下后移到“${target}”`,
      align: (target) => `放下后支撑“${target}”`,
      unalign: (target) => `放下后不再支撑“${target}”`,
    },
    notHere: '不能放在这里',
    done: {
      move: (title, target) => `“${title}”已移到“${target}”`,
      align: (title, target) => `“${title}”现在支撑“${target}”`,
      unalign: (title, target) => `“${title}”不再支撑“${target}”`,
    },
    cancelled: '已取消移动',
  },
  en: {
    ...historyMessages.en,
    cancel: 'Cancel',
    pickedUp: (title) => `Picked up “${title}”. Choose where it goes, press Enter to put it there, Escape to cancel.`,
    over: {
      move: (target) => `Would move to “${target}”`,
      align: (target) => `Would support “${target}”`,
      unalign: (target) => `Would no longer support “${target}”`,
    },
    notHere: 'It cannot go here',
    done: {
      move: (title, target) => `“${title}” moved to “${target}”`,
      align: (title, target) => `“${title}” now supports “${target}”`,
      unalign: (title, target) => `“${title}” no longer supports “${target}”`,
    },
    cancelled: 'Move cancelled',
  },
}
