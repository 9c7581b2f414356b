import type { Localized } from '@okr/core'

export interface PasteBoxMessages {
  readonly title: string
  readonly help: string
  readonly label: string
  readonly submit: string
  readonly empty: string
}

export const pasteBoxMessages: Localized<PasteBoxMessages> = {
  'zh-CN': {
    title: '已经有一份了？',
    help: '把聊天应用的回答原样贴进来，看看哪些文献能确认、哪些站不住。什么格式都行，内容不会离开这台设备。',
    label: '聊天应用的回答',
    submit: '检查这份回答',
    empty: '先贴入一段文字，再检查。',
  },
  en: {
    title: 'Have one already?',
    help: 'Paste the answer of a chat app as it is, and see which references can be confirmed and what does not hold. Any format will do; nothing leaves this device.',
    label: 'Answer of a chat app',
    submit: 'Check this answer',
    empty: 'Paste a text first, then check it.',
  },
}
