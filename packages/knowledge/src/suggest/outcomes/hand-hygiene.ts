import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'hand-hygiene',
  breadth: 'narrow',
  names: 'quality',
  said: { 'zh-CN': ['手卫生', '洗手'], en: ['hand hygiene', 'hand washing', 'handwashing'] },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '感染控制负责人', en: 'head of infection control' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-hygiene-compliance',
        name: { 'zh-CN': '手卫生依从率', en: 'Hand hygiene compliance' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '暗访中执行手卫生的时机数 ÷ 观察到的时机数 × 100',
          en: 'moments with hand hygiene done / moments observed unannounced × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['observation records'],
        pitfall: { 'zh-CN': '明着看会虚高', en: 'Announced observation inflates it' },
      },
      relation: 'on',
      baseline: 64,
      target: 85,
    },
    {
      metric: {
        id: 'out-infection-rate',
        name: { 'zh-CN': '院内感染发生率', en: 'Hospital-acquired infection rate' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '新发院内感染人数 ÷ 出院人数 × 100',
          en: 'patients with a new hospital-acquired infection / patients discharged × 100',
        },
        unit: '%',
        direction: 'lower',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['HIS'],
        pitfall: { 'zh-CN': '漏报率要抽查', en: 'Sample for missed cases' },
      },
      relation: 'on',
      baseline: 2.4,
      target: 1.6,
    },
  ],
}
