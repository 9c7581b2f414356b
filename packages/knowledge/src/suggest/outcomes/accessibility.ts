import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'accessibility',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['无障碍'], en: ['accessible', 'accessibility', 'wcag'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '数字体验负责人', en: 'head of digital experience' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-access-tasks',
        name: { 'zh-CN': '辅助技术用户任务完成率', en: 'Task completion with assistive technology' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '用辅助技术完成关键任务的测试者数 ÷ 测试者数 × 100',
          en: 'testers who complete the key tasks with assistive technology / testers × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['observation records'],
        pitfall: { 'zh-CN': '由真实使用者测试', en: 'Test with real users' },
      },
      relation: null,
      baseline: 46,
      target: 85,
    },
    {
      metric: {
        id: 'out-access-criteria',
        name: { 'zh-CN': '无障碍条款达标率', en: 'Share of accessibility criteria met' },
        aliases: { 'zh-CN': [], en: [] },
        definition: { 'zh-CN': '达标条款数 ÷ 适用条款数 × 100', en: 'criteria met / criteria that apply × 100' },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['audit reports'],
        pitfall: { 'zh-CN': '自动检测只覆盖一部分', en: 'Automatic tests cover but a part' },
      },
      relation: 'on',
      baseline: 54,
      target: 95,
    },
  ],
}
