import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  {
    locale: 'zh-CN',
    input: {
      objectives: [
        { id: 'o1', text: '成为区域内患者信赖的医院', keyResults: [] },
        { id: 'o2', text: '成为区域内患者信赖的医院', parents: ['o1'], keyResults: [] },
      ],
    },
    found: 'copied',
  },
  {
    locale: 'en',
    input: {
      objectives: [
        { id: 'o1', text: 'The hospital patients trust', keyResults: [] },
        { id: 'o2', text: 'The hospital patients trust', parents: ['o1'], keyResults: [] },
      ],
    },
    found: 'copied',
  },
  {
    locale: 'zh-CN',
    input: {
      objectives: [
        { id: 'o1', text: '成为区域内患者信赖的医院', keyResults: [] },
        { id: 'o2', text: '急诊患者不再久等', parents: ['o1'], keyResults: [] },
      ],
    },
    found: null,
  },
  {
    locale: 'en',
    input: {
      objectives: [
        { id: 'o1', text: 'The hospital patients trust', keyResults: [] },
        { id: 'o2', text: 'Nobody waits long in A&E', parents: ['o1'], keyResults: [] },
      ],
    },
    found: null,
  },
]
