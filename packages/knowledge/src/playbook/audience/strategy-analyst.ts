import type { AudiencePlaybook } from '../types.ts'

export const playbook: AudiencePlaybook = {
  id: 'strategy-analyst',
  opening: {
    'zh-CN': '先看行业分析的“尚不清楚”与参考文献：每条事实带来源编号和核验级别，未注来源的是建议，不是事实。',
    en: 'Start with what is unknown and the references: facts carry a source and its level of checking; a sentence without one is advice.',
  },
  decisions: [
    {
      'zh-CN': '哪些指标进词典，口径与{dataOwner}逐条确认',
      en: 'Which metrics enter the dictionary, each definition confirmed with {dataOwner}',
    },
    {
      'zh-CN': '用哪三个案例作对照，证据等级够不够支撑结论',
      en: 'Which three cases to compare with, and whether their evidence bears the conclusion',
    },
    {
      'zh-CN': '用哪些数据判断推行有效，何时复核',
      en: 'Which data will show that the method works, reviewed when',
    },
  ],
  focusOrder: [
    'strategic-goal-setting',
    'key-result-definition',
    'progress-tracking',
    'cross-team-alignment',
    'performance-management',
    'leadership-support',
    'culture-adoption',
    'employee-motivation',
  ],
}
