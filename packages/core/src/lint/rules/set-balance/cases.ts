import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  {
    locale: 'zh-CN',
    input: {
      objectives: [
        {
          id: 'o1',
          text: '质量让客户放心',
          keyResults: [
            { id: 'k1', text: '指标1从1提升到6', kind: 'lagging' },
            { id: 'k2', text: '指标2从2提升到7', kind: 'lagging' },
            { id: 'k3', text: '指标3从3提升到8', kind: 'lagging' },
          ],
        },
      ],
    },
    found: 'onlyLagging',
  },
  {
    locale: 'en',
    input: {
      objectives: [
        {
          id: 'o1',
          text: 'Quality customers trust',
          keyResults: [
            { id: 'k1', text: 'Metric 1 from 1 to 6', kind: 'leading' },
            { id: 'k2', text: 'Metric 2 from 2 to 7', kind: 'leading' },
            { id: 'k3', text: 'Metric 3 from 3 to 8', kind: 'leading' },
          ],
        },
      ],
    },
    found: 'onlyLeading',
  },
  {
    locale: 'zh-CN',
    input: {
      objectives: [
        {
          id: 'o1',
          text: '质量让客户放心',
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
          text: 'Quality customers trust',
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
