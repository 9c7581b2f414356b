import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'collaboration',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['协同', '跨部门', '对齐', '沟通', '协作', '拧成一股绳', '衔接', '部门墙', '各说各的', 'aligned'],
    en: ['align', 'collaborat', 'cross-team', 'cross-functional', 'communicat', 'silo', 'work together', 'handover'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '运营负责人', en: 'head of operations' },
  known: ['gen-overdue-dependencies', 'gen-decision-lead-time'],
  outcomes: [
    {
      metric: {
        id: 'out-handover-time',
        name: { 'zh-CN': '跨部门事项交接等待时间', en: 'Waiting time at handovers between teams' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '事项从一个团队转出到下一个团队开始处理的工作日中位数',
          en: 'median working days between leaving one team and being taken up by the next',
        },
        unit: 'd',
        direction: 'lower',
        kind: 'leading',
        bounds: [0, null],
        dataSources: ['ticketing', 'BPM'],
        pitfall: { 'zh-CN': '点一下“已接收”不算开始处理', en: 'Pressing “received” is not starting' },
      },
      relation: 'for',
      baseline: 6,
      target: 2,
    },
    {
      metric: {
        id: 'out-goal-awareness',
        name: { 'zh-CN': '能说出共同目标的员工占比', en: 'Share of people who can name the shared goals' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '抽样访谈中能说出本季度共同目标及自己所负部分的人数 ÷ 受访人数 × 100',
          en: 'people asked who can name the shared goals of the quarter and their part / people asked × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['survey'],
        pitfall: { 'zh-CN': '提前通知会变成背诵', en: 'Announced beforehand it becomes recitation' },
      },
      relation: 'in',
      baseline: 45,
      target: 80,
    },
  ],
}
