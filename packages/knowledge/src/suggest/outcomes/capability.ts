import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'capability',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': [
      '组织能力',
      '梯队',
      '干部',
      '接班',
      '继任',
      '领导力',
      '管理能力',
      '人才培养',
      '人才',
      '队伍建设',
      '管理水平',
      '培养',
    ],
    en: ['leadership', 'capabilit', 'talent', 'succession', 'bench strength', 'skills', 'competenc'],
  },
  measured: { 'zh-CN': [], en: [] },
  owner: { 'zh-CN': '组织发展负责人', en: 'head of organisation development' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-internal-fill',
        name: { 'zh-CN': '关键岗位内部接任率', en: 'Internal fill rate of key positions' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '由内部人选接任的关键岗位数 ÷ 当期补充的关键岗位数 × 100',
          en: 'key positions filled from within / key positions filled × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['HRIS'],
        pitfall: { 'zh-CN': '名单要先定，事后挑岗位就失真', en: 'Fix the list of key positions beforehand' },
      },
      relation: 'in',
      baseline: 35,
      target: 55,
    },
    {
      metric: {
        id: 'out-skill-profile',
        name: { 'zh-CN': '岗位能力达标率', en: 'Share of people who meet the skill profile of their position' },
        aliases: { 'zh-CN': [], en: [] },
        definition: {
          'zh-CN': '经主管与同行评估达到岗位能力标准的人数 ÷ 评估人数 × 100',
          en: 'people assessed by manager and peers as meeting the profile / people assessed × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['HRIS', 'observation records'],
        pitfall: { 'zh-CN': '自评普遍偏高', en: 'Self-assessment reads high' },
      },
      relation: 'in',
      baseline: 58,
      target: 75,
    },
  ],
}
