import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  {
    locale: 'zh-CN',
    input: {
      objectives: [
        {
          id: 'o1',
          text: '产能翻番',
          keyResults: [
            { id: 'k1', text: '良率从96%提升至98%' },
            { id: 'k2', text: '停线时长从26小时降到9小时' },
          ],
        },
      ],
    },
    found: 'missing',
    guardrails: ['安全事故'],
  },
  {
    locale: 'en',
    input: {
      objectives: [
        {
          id: 'o1',
          text: 'Twice the output',
          keyResults: [
            { id: 'k1', text: 'Output from 4 to 8' },
            { id: 'k2', text: 'Zero safety incidents' },
          ],
        },
      ],
    },
    found: null,
    guardrails: ['safety'],
  },
  {
    locale: 'zh-CN',
    input: { objectives: [{ id: 'o1', text: '产能翻番', keyResults: [{ id: 'k1', text: '安全事故为0' }] }] },
    found: null,
    guardrails: ['安全事故'],
  },
  {
    locale: 'en',
    input: {
      objectives: [
        {
          id: 'o1',
          text: 'Twice the output',
          keyResults: [
            { id: 'k1', text: 'Raise yield from 96% to 98%' },
            { id: 'k2', text: 'Line stops from 26 h to 9 h' },
          ],
        },
      ],
    },
    found: 'missing',
    guardrails: ['safety'],
  },
]
