import type { GuideRuleMessages } from '../../define-rule.ts'

export const messages = {
  title: { 'zh-CN': '事实句没有来源', en: 'A fact without a source' },
  statement: {
    'zh-CN': '写到数字、标准或具名企业的句子带引用。',
    en: 'Sentences with a figure, a standard or a named organisation carry a citation.',
  },
  messages: {
    figure: {
      'zh-CN': '这句话写了数字 {what}，没有来源。',
      en: 'This sentence states the figure {what} without a source.',
    },
    standard: {
      'zh-CN': '这句话写了标准 {what}，没有来源。',
      en: 'This sentence names the standard {what} without a source.',
    },
    organisation: {
      'zh-CN': '这句话写了 {what}，没有来源。',
      en: 'This sentence is about {what} and has no source.',
    },
  },
} as const satisfies GuideRuleMessages
