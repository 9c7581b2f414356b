import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'process',
  breadth: 'broad',
  names: 'thing',
  said: {
    'zh-CN': ['流程', '审批', '效率', '提效', '简化', '精益', '标准作业', '办理', '工作方式', '工作方法'],
    en: [
      'process',
      'workflow',
      'streamline',
      'simplif',
      'efficien',

      'approval',
      'lean',
      'productivity',
      'waiting',
      'how we work',
      'ways of working',
      'way we work',
    ],
  },
  measured: { 'zh-CN': ['周期', '时长', '直通', '办结'], en: ['cycle time', 'turnaround', 'straight-through'] },
  owner: { 'zh-CN': '流程负责人', en: 'process owner' },
  known: ['gen-lead-time', 'gen-first-time-right'],
  outcomes: [
    {
      metric: {
        id: 'out-touch-time',
        name: { 'zh-CN': '单件处理工时', en: 'Effort per case' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '完成一件所投入的工时中位数', en: 'median hours of work put into one case' },
        unit: 'h',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, null],
        dataSources: ['BPM', 'ERP'],
        pitfall: { 'zh-CN': '转给别的部门的工时也要算', en: 'Count hours moved to other units too' },
      },
      relation: 'in',
      baseline: 3,
      target: 2,
    },
  ],
}
