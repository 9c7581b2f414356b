import type { AudiencePlaybook } from '../types.ts'

export const playbook: AudiencePlaybook = {
  id: 'team-lead',
  opening: {
    'zh-CN': '先看示例 OKR 和 Check-in 模板，换上自己的基线，下周就能在{forum}试用；其余部分遇到问题时再翻。',
    en: 'Start with the example OKRs and check-in template: insert your baselines and try them in {forum} next week. Keep the rest for later need.',
  },
  decisions: [
    {
      'zh-CN': '与{frontline}选出本季度一两个目标，其余放进“不做”',
      en: 'One or two objectives for the quarter, chosen with {frontline}; the rest goes on a “not now” list',
    },
    {
      'zh-CN': '每条 KR 从{systems}的哪里读、谁每周更新',
      en: 'Where in {systems} each key result is read, and who updates it weekly',
    },
    {
      'zh-CN': '上下游需要谁在哪天之前交付什么，并当面谈定',
      en: 'Who up and down the line must deliver what by when, agreed face to face',
    },
  ],
  focusOrder: [
    'key-result-definition',
    'progress-tracking',
    'cross-team-alignment',
    'employee-motivation',
    'culture-adoption',
    'strategic-goal-setting',
    'leadership-support',
    'performance-management',
  ],
}
