import type { RuleMessages, RuleText } from '../../define-rule.ts'

export const about: RuleText = {
  title: { 'zh-CN': '先行与滞后失衡', en: 'Leading and lagging out of balance' },
  statement: { 'zh-CN': '先行指标和滞后指标大致各半。', en: 'Leading and lagging results are mixed.' },
}

export const messages = {
  onlyLagging: {
    'zh-CN': '{count} 个关键结果全是滞后的：加一个先行指标，好早点看到苗头。',
    en: 'All {count} key results are lagging: add a leading one that moves first.',
  },
  onlyLeading: {
    'zh-CN': '{count} 个关键结果全是先行的：加一个证明结果的。',
    en: 'All {count} key results are leading: add one that proves the result.',
  },
} as const satisfies RuleMessages
