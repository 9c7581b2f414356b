import type { PitfallPlaybook } from '../types.ts'

export const pitfall: PitfallPlaybook = {
  id: 'shared-without-owner',
  maturities: ['piloting', 'scaling', 'established'],
  title: { 'zh-CN': '共享 KR 没有唯一负责人', en: 'A shared key result without one owner' },
  signal: {
    'zh-CN': '{laggingMetric}的负责人一栏写着“各部门”或两个名字，落后时每一方都说在等另一方。',
    en: 'Beside {laggingMetric} stand “all departments” or two names; when it slips, each waits for the other.',
  },
  remedy: {
    'zh-CN': '指定一名负责人并给予排期或预算决定权，其余角色写进 RACI；找{flow}上决定权最大的那一位。',
    en: 'Name one owner, whoever can decide most along {flow}, with a say over schedule or budget; others go into the RACI.',
  },
  sources: [],
}
