import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'forecast',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['预测质量', '预测', '预算准确', '产销协同'],
    en: ['forecast quality', 'forecast', 'demand planning'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '计划负责人', en: 'head of planning' },
  known: ['gen-forecast-accuracy'],
  outcomes: [],
}
