import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  {
    locale: 'zh-CN',
    input: {
      objectives: [
        {
          id: 'o1',
          text: '甲',
          keyResults: [
            { id: 'k1', text: '良率从96%提升至98%' },
            { id: 'k2', text: '良率从96%提升至98%' },
          ],
        },
      ],
    },
    found: 'same',
  },
  {
    locale: 'en',
    input: {
      objectives: [
        {
          id: 'o1',
          text: 'A',
          keyResults: [
            { id: 'k1', text: 'Raise first-pass yield from 96% to 98%' },
            { id: 'k2', text: 'Raise first-pass yield from 96% to 97%' },
          ],
        },
      ],
    },
    found: 'near',
  },
  {
    locale: 'zh-CN',
    input: {
      objectives: [
        {
          id: 'o1',
          text: '甲',
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
          text: 'A',
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
