import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '虚荣指标', en: 'A vanity measure' },
  statement: { 'zh-CN': '衡量价值，而不只是曝光或数量。', en: 'Measure value, not mere exposure.' },
}

export const messages = {
  vanity: {
    'zh-CN': '“{metric}”只说明有多少人看到：改看活跃、转化或收入。',
    en: '“{metric}” only tells how many saw it: look at active use, conversion or revenue.',
  },
} as const satisfies RuleMessages
