import type { Localized, PromptTemplate } from '@okr/core'

export interface PromptPreviewMessages {
  readonly title: string
  readonly template: Readonly<Record<PromptTemplate, string>>
  readonly templateHelp: Readonly<Record<PromptTemplate, string>>
  readonly tokens: (count: string) => string
  readonly preview: string
  readonly copy: string
  readonly copied: (tokens: string) => string
  readonly copyFailed: string
}

export const promptPreviewMessages: Localized<PromptPreviewMessages> = {
  'zh-CN': {
    title: '提示词',
    template: { compact: '精简', grounded: '带依据' },
    templateHelp: {
      compact: '参数和任务。适合任何对话应用。',
      grounded: '另附核实过的事实、指标、案例与来源编号，模型只能引用这些。',
    },
    tokens: (count) => `约 ${count} tokens`,
    preview: '提示词预览',
    copy: '复制提示词',
    copied: (tokens) => `已复制提示词，约 ${tokens} tokens`,
    copyFailed: '浏览器不允许写剪贴板，请选中文字自行复制',
  },
  en: {
    title: 'Prompt',
    template: { compact: 'Compact', grounded: 'Grounded' },
    templateHelp: {
      compact: 'Your answers and the assignment. Fits any chat app.',
      grounded: 'Adds vetted facts, metrics, cases and source ids; the model may cite nothing else.',
    },
    tokens: (count) => `about ${count} tokens`,
    preview: 'Preview of the prompt',
    copy: 'Copy prompt',
    copied: (tokens) => `Prompt copied, about ${tokens} tokens`,
    copyFailed: 'The browser does not allow copying here; select the words and copy them yourself',
  },
}
