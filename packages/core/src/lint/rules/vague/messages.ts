import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '含糊的词代替了数字', en: 'A vague word in place of a number' },
  statement: { 'zh-CN': '程度词旁边有数字。', en: 'A word of degree stands beside a number.' },
}

export const messages = {
  vague: {
    'zh-CN': '“{word}”代替了数字：写出多少算达到。',
    en: '“{word}” stands in for a number: say how much is enough.',
  },
} as const satisfies RuleMessages
