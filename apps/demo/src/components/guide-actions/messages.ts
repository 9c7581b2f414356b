import type { Localized } from '@okr/core'

export interface GuideActionsMessages {
  readonly title: string
  readonly copyMarkdown: string
  readonly copyPrompt: string
  readonly share: string
  readonly print: string
  readonly download: string
  /** Holds the extension, which is all that stands on the button. */
  readonly downloadAs: (extension: string, format: string) => string
  readonly copiedMarkdown: (characters: string) => string
  readonly copiedLink: string
  readonly downloaded: (file: string) => string
  readonly copyFailed: string
  readonly promptFailed: string
  readonly promptTitle: string
  readonly promptHelp: string
  readonly close: string
}

export const guideActionsMessages: Localized<GuideActionsMessages> = {
  'zh-CN': {
    title: '带走这份指南',
    copyMarkdown: '复制 Markdown',
    copyPrompt: '复制提示词',
    share: '复制分享链接',
    print: '打印',
    download: '下载',
    downloadAs: (extension, format) => `下载 ${extension}（${format}）`,
    copiedMarkdown: (characters) => `已复制 Markdown，${characters} 字符`,
    copiedLink: '已复制链接，打开即是同一份指南',
    downloaded: (file) => `已下载 ${file}`,
    promptFailed: '依据没有载入，请检查网络后再试',
    copyFailed: '浏览器不允许写剪贴板，请改用下载',
    promptTitle: '提示词',
    promptHelp: '把它粘贴到任何对话应用，让语言模型按同样的参数写。',
    close: '关闭',
  },
  en: {
    title: 'Take it with you',
    copyMarkdown: 'Copy Markdown',
    copyPrompt: 'Copy prompt',
    share: 'Copy link',
    print: 'Print',
    download: 'Download',
    downloadAs: (extension, format) => `Download ${extension} (${format})`,
    copiedMarkdown: (characters) => `Markdown copied, ${characters} characters`,
    copiedLink: 'Link copied; it opens this very guide',
    downloaded: (file) => `Downloaded ${file}`,
    promptFailed: 'The grounding could not be loaded; check the connection and try again',
    copyFailed: 'The browser does not allow copying here; download instead',
    promptTitle: 'Prompt',
    promptHelp: 'Paste it into any chat app to have a language model write from the same answers.',
    close: 'Close',
  },
}
