import type { Localized } from '@okr/core'

export interface GuideActionsMessages {
  readonly title: string
  readonly copyMarkdown: string
  readonly print: string
  readonly download: string
  /** Holds the extension, which is all that stands on the button. */
  readonly downloadAs: (extension: string, format: string) => string
  readonly copiedMarkdown: (characters: string) => string
  readonly downloaded: (file: string) => string
  readonly copyFailed: string
  readonly notLoaded: string
}

export const guideActionsMessages: Localized<GuideActionsMessages> = {
  'zh-CN': {
    title: '带走这份指南',
    copyMarkdown: '复制 Markdown',
    print: '打印',
    download: '下载',
    downloadAs: (extension, format) => `下载 ${extension}（${format}）`,
    copiedMarkdown: (characters) => `已复制 Markdown，${characters} 字符`,
    downloaded: (file) => `已下载 ${file}`,
    copyFailed: '浏览器不允许写剪贴板，请改用下载',
    notLoaded: '没有载入所需的部分，请检查网络后再试',
  },
  en: {
    title: 'Take it with you',
    copyMarkdown: 'Copy Markdown',
    print: 'Print',
    download: 'Download',
    downloadAs: (extension, format) => `Download ${extension} (${format})`,
    copiedMarkdown: (characters) => `Markdown copied, ${characters} characters`,
    downloaded: (file) => `Downloaded ${file}`,
    copyFailed: 'The browser does not allow copying here; download instead',
    notLoaded: 'A part could not be loaded; check the connection and try again',
  },
}
