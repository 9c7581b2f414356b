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
            { id: 'k1', text: '良率从96%提升至98%', collaborators: [{ name: '质量部', role: 'responsible' }] },
          ],
        },
      ],
    },
    found: 'noOwner',
  },
  {
    locale: 'en',
    input: {
      objectives: [
        {
          id: 'o1',
          text: 'A',
          keyResults: [
            {
              id: 'k1',
              text: 'Raise yield from 96% to 98%',
              collaborators: [{ name: 'Quality', role: 'responsible' }],
            },
          ],
        },
      ],
    },
    found: 'noOwner',
  },
  {
    locale: 'zh-CN',
    input: {
      objectives: [
        {
          id: 'o1',
          text: '甲',
          keyResults: [
            {
              id: 'k1',
              text: '良率从96%提升至98%',
              owner: '周敏',
              collaborators: [{ name: '质量部', role: 'responsible' }],
            },
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
