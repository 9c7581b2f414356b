import type { PitfallPlaybook } from '../types.ts'

export const pitfall: PitfallPlaybook = {
  id: 'mechanical-cascade',
  maturities: ['piloting', 'scaling'],
  title: { 'zh-CN': '逐级拆数字', en: 'Cascading numbers level by level' },
  signal: {
    'zh-CN': '下级目标是上级数字的等分，谁也说不清自己能影响{flow}的哪一段。',
    en: 'Lower objectives split the number above; nobody can say what they influence along {flow}.',
  },
  remedy: {
    'zh-CN': '{organisation}只给方向，部门自写目标，并说明对{laggingMetric}的贡献；季前双向谈，允许支持多个上级目标。',
    en: 'Set direction from above; departments write their own and explain the link to {laggingMetric}. Negotiate before the quarter.',
  },
  sources: ['chesamel-2018-google-okr'],
}
