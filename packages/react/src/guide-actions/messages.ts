import type { Localized, PromptTemplate } from '@okr/core'

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
  readonly copiedPrompt: (tokens: string) => string
  readonly copiedLink: string
  readonly downloaded: (file: string) => string
  readonly copyFailed: string
  readonly promptFailed: string
  readonly promptTitle: string
  readonly promptHelp: string
  readonly template: Readonly<Record<PromptTemplate, string>>
  readonly templateHelp: Readonly<Record<PromptTemplate, string>>
  readonly tokens: (count: string) => string
  readonly preview: string
  readonly copy: string
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
    copiedPrompt: (tokens) => `已复制提示词，约 ${tokens} tokens`,
    copiedLink: '已复制链接，打开即是同一份指南',
    downloaded: (file) => `已下载 ${file}`,
    promptFailed: '依据没有载入，请检查网络后再试',
    copyFailed: '浏览器不允许写剪贴板，请改用下载',
    promptTitle: '提示词',
    promptHelp: '把它粘贴到任何对话应用，让语言模型按同样的参数写。',
    template: { compact: '精简', grounded: '带依据' },
    templateHelp: {
      compact: '参数和任务。适合任何对话应用。',
      grounded: '另附核实过的事实、指标、案例与来源编号，模型只能引用这些。',
    },
    tokens: (count) => `约 ${count} tokens`,
    preview: '提示词预览',
    copy: '复制提示词',
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
    copiedPrompt: (tokens) => `Prompt copied, about ${tokens} tokens`,
    copiedLink: 'Link copied; it opens this very guide',
    downloaded: (file) => `Downloaded ${file}`,
    promptFailed: 'The grounding could not be loaded; check the connection and try again',
    copyFailed: 'The browser does not allow copying here; download instead',
    promptTitle: 'Prompt',
    promptHelp: 'Paste it into any chat app to have a language model write from the same answers.',
    template: { compact: 'Compact', grounded: 'Grounded' },
    templateHelp: {
      compact: 'Your answers and the assignment. Fits any chat app.',
      grounded: 'Adds vetted facts, metrics, cases and source ids; the model may cite nothing else.',
    },
    tokens: (count) => `about ${count} tokens`,
    preview: 'Preview of the prompt',
    copy: 'Copy prompt',
    close: 'Close',
  },
}
