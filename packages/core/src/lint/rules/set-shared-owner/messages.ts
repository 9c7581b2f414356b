import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '共享却无人负责', en: 'Shared but unowned' },
  statement: { 'zh-CN': '共享的关键结果也有唯一负责人。', en: 'A shared key result still has one owner.' },
}

export const messages = {
  noOwner: {
    'zh-CN': '有 {count} 个协作者，却没有负责人：指定一名 DRI。',
    en: '{count} collaborators and no owner: name one DRI.',
  },
} as const satisfies RuleMessages
