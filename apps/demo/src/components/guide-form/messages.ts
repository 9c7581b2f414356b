import type { Localized } from '@okr/core'

export interface GuideFormMessages {
  readonly ownWords: string
  readonly understoodAs: (label: string) => string
  readonly asWritten: string
  readonly submit: string
  readonly update: string
  readonly clear: string
  readonly problems: (count: number) => string
  readonly suggestions: string
  readonly packsFound: (names: string) => string
  readonly noPack: string
}

export const guideFormMessages: Localized<GuideFormMessages> = {
  'zh-CN': {
    ownWords: '或用自己的话',
    understoodAs: (label) => `理解为：${label}`,
    asWritten: '不在列表里，将按原话使用。',
    submit: '生成指南',
    update: '更新指南',
    clear: '清空',
    problems: (count) => `有 ${count} 处需要修改，已在相应字段下说明。`,
    suggestions: '已有知识包的行业',
    packsFound: (names) => `将使用知识包：${names}`,
    noPack: '没有匹配的行业知识包，将使用跨行业基础内容，指南里会注明。',
  },
  en: {
    ownWords: 'or in your own words',
    understoodAs: (label) => `Understood as: ${label}`,
    asWritten: 'Not in the list; used as you wrote it.',
    submit: 'Write the guide',
    update: 'Update the guide',
    clear: 'Clear',
    problems: (count) =>
      count === 1
        ? 'One answer needs attention; see the note below it.'
        : `${count} answers need attention; see the notes below them.`,
    suggestions: 'Industries with a knowledge pack',
    packsFound: (names) => `Knowledge packs used: ${names}`,
    noPack: 'No industry pack fits; cross-industry material will be used, and the guide will say so.',
  },
}
