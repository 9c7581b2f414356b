import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  {
    locale: 'zh-CN',
    input: {
      objectives: [{ id: 'o1', text: '门店效率成为同行标杆', keyResults: [{ id: 'k1', text: '坪效从2万提升到3万' }] }],
    },
    found: 'tooFew',
  },
  { locale: 'en', input: { objectives: [{ id: 'o1', text: 'Stores others copy', keyResults: [] }] }, found: 'none' },
  {
    locale: 'zh-CN',
    input: {
      objectives: [
        {
          id: 'o1',
          text: '门店效率成为同行标杆',
          keyResults: [
            { id: 'k1', text: '良率从96%提升至98%' },
            { id: 'k2', text: '停线时长从26小时降到9小时' },
          ],
        },
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
          text: 'Stores others copy',
          keyResults: [
            { id: 'k1', text: 'Raise yield from 96% to 98%' },
            { id: 'k2', text: 'Line stops from 26 h to 9 h' },
          ],
        },
      ],
    },
    found: null,
  },
]
