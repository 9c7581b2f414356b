import type { Locale, Localized } from '@okr/core'
import { fieldTexts, formatParamIssue, type Parameter, type ParamIssue, parameters } from '@okr/core/params'

interface FieldWords {
  readonly label: string
  readonly help: string
  readonly placeholder: string
}

interface WriterWords {
  readonly label: string
  readonly help: string
  readonly composed: string
  readonly composedHelp: string
  readonly modelHelp: string
}

export interface GuideFormMessages {
  /** Names the form. */
  readonly title: string
  /** What each question is called and says beside itself. */
  readonly fields: Readonly<Record<Parameter, FieldWords>>
  readonly issue: (issue: ParamIssue) => string
  readonly ownWords: string
  readonly understoodAs: (label: string) => string
  readonly asWritten: string
  readonly samples: string
  readonly submit: string
  readonly update: string
  readonly clear: string
  readonly cancel: string
  /** Of `onCancel` while a guide is being written. */
  readonly stop: string
  readonly problems: (count: number) => string
  readonly suggestions: string
  readonly prompt: string
  readonly noPrompt: string
  readonly loadingPrompt: string
  readonly writer: WriterWords
}

/** The words of core for the questions and for what is wrong with an answer. */
const ofCore = (locale: Locale): Pick<GuideFormMessages, 'fields' | 'issue'> => ({
  fields: Object.fromEntries(
    parameters.map((parameter) => {
      const { label, help, placeholder } = fieldTexts[parameter]
      return [parameter, { label: label[locale], help: help[locale], placeholder: placeholder[locale] }]
    }),
  ) as Record<Parameter, FieldWords>,
  issue: (issue) => formatParamIssue(issue, locale),
})

export const guideFormMessages: Localized<GuideFormMessages> = {
  'zh-CN': {
    ...ofCore('zh-CN'),
    title: '指南的参数',
    ownWords: '或用自己的话',
    understoodAs: (label) => `理解为：${label}`,
    asWritten: '不在列表里，将按原话使用。',
    samples: '用样例填写',
    submit: '生成指南',
    update: '更新指南',
    clear: '清空',
    cancel: '取消',
    stop: '停止',
    problems: (count) => `有 ${count} 处需要修改，已在相应字段下说明。`,
    suggestions: '建议的行业',
    prompt: '查看提示词',
    noPrompt: '五个问题都回答后，这里是可以交给任何对话应用的提示词。',
    loadingPrompt: '正在写提示词…',
    writer: {
      label: '谁来写',
      help: '两种写法用的是同一批来源，章节相同。',
      composed: '知识包',
      composedHelp: '立刻写成，不用语言模型，同样的答案总得到同样的文字。',
      modelHelp: '语言模型按来源逐节撰写并检查，需要几分钟；你的回答会发送给它。',
    },
  },
  en: {
    ...ofCore('en'),
    title: 'What the guide is for',
    ownWords: 'or in your own words',
    understoodAs: (label) => `Understood as: ${label}`,
    asWritten: 'Not in the list; used as you wrote it.',
    samples: 'Fill in a sample',
    submit: 'Write the guide',
    update: 'Update the guide',
    clear: 'Clear',
    cancel: 'Cancel',
    stop: 'Stop',
    problems: (count) =>
      count === 1
        ? 'One answer needs attention; see the note below it.'
        : `${count} answers need attention; see the notes below them.`,
    suggestions: 'Suggested industries',
    prompt: 'See the prompt',
    noPrompt: 'With all five questions answered, here is the prompt, for any chat app.',
    loadingPrompt: 'Writing the prompt…',
    writer: {
      label: 'Who writes',
      help: 'Both work from the same sources and give the same sections.',
      composed: 'The composer',
      composedHelp: 'At once and without a language model; equal answers give equal words.',
      modelHelp:
        'A language model writes from the sources, section by section, each checked. It takes minutes, and your answers are sent to it.',
    },
  },
}
