import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '没有可衡量的指标', en: 'No metric' },
  statement: {
    'zh-CN': '关键结果写明可以数出来或核对的东西。',
    en: 'A key result names something that can be counted or checked.',
  },
}

export const messages = {
  noMetric: {
    'zh-CN': '这句话里没有可以衡量的指标：写明看哪个数，或写成可以判定是与否的结果。',
    en: 'Nothing here can be measured: name the figure to look at, or a result that is plainly met or not.',
  },
} as const satisfies RuleMessages
