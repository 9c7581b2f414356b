import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  {
    locale: 'zh-CN',
    input: {
      objectives: [
        { id: 'o1', text: '甲', keyResults: [] },
        { id: 'o2', text: '乙', keyResults: [] },
      ],
    },
    found: 'unsaid',
  },
  {
    locale: 'en',
    input: {
      objectives: [
        { id: 'o1', text: 'A', ambition: 'committed', keyResults: [] },
        { id: 'o2', text: 'B', ambition: 'committed', keyResults: [] },
      ],
    },
    found: 'onlyCommitted',
  },
  {
    locale: 'zh-CN',
    input: {
      objectives: [
        { id: 'o1', text: '甲', ambition: 'committed', keyResults: [] },
        { id: 'o2', text: '乙', ambition: 'aspirational', keyResults: [] },
      ],
    },
    found: null,
  },
  { locale: 'en', input: { objectives: [{ id: 'o1', text: 'A', keyResults: [] }] }, found: null },
  {
    locale: 'zh-CN',
    input: {
      objectives: [
        { id: 'o1', text: '甲', keyResults: [{ id: 'k1', text: '甲', ambition: 'aspirational' }] },
        { id: 'o2', text: '乙', keyResults: [{ id: 'k2', text: '乙', ambition: 'committed' }] },
      ],
    },
    found: null,
  },
  {
    locale: 'en',
    input: {
      objectives: [
        {
          id: 'o1',
          text: 'A',
          ambition: 'aspirational',
          keyResults: [{ id: 'k1', text: 'A', ambition: 'aspirational' }],
        },
        { id: 'o2', text: 'B', keyResults: [] },
      ],
    },
    found: 'onlyAspirational',
  },
]
