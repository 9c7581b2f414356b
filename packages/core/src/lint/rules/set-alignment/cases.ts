import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  {
    locale: 'zh-CN',
    input: { objectives: [{ id: 'o1', text: '甲', parents: ['o9'], keyResults: [] }] },
    found: 'unknown',
  },
  {
    locale: 'en',
    input: {
      objectives: [
        { id: 'o1', text: 'A', parents: ['o2'], keyResults: [] },
        { id: 'o2', text: 'B', parents: ['o1'], keyResults: [] },
      ],
    },
    found: 'cycle',
  },
  {
    locale: 'zh-CN',
    input: {
      objectives: [
        { id: 'o1', text: '甲', level: 'company', keyResults: [] },
        { id: 'o2', text: '乙', level: 'team', keyResults: [] },
      ],
    },
    found: 'orphan',
  },
  {
    locale: 'en',
    input: {
      objectives: [
        { id: 'o1', text: 'A', keyResults: [] },
        { id: 'o2', text: 'B', parents: ['o1'], keyResults: [] },
      ],
    },
    found: null,
  },
  {
    locale: 'zh-CN',
    input: {
      objectives: [
        { id: 'o1', text: '甲', keyResults: [] },
        { id: 'o2', text: '乙', parents: ['o1'], keyResults: [] },
      ],
    },
    found: null,
  },
]
