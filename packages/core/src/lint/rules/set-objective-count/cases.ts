import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  {
    locale: 'zh-CN',
    input: {
      objectives: [
        { id: 'o1', text: '目标1', level: 'company', keyResults: [] },
        { id: 'o2', text: '目标2', level: 'company', keyResults: [] },
        { id: 'o3', text: '目标3', level: 'company', keyResults: [] },
        { id: 'o4', text: '目标4', level: 'company', keyResults: [] },
        { id: 'o5', text: '目标5', level: 'company', keyResults: [] },
        { id: 'o6', text: '目标6', level: 'company', keyResults: [] },
      ],
    },
    found: 'tooMany',
  },
  {
    locale: 'en',
    input: {
      objectives: [
        { id: 'o1', text: 'Objective 1', level: 'company', keyResults: [] },
        { id: 'o2', text: 'Objective 2', level: 'company', keyResults: [] },
        { id: 'o3', text: 'Objective 3', level: 'company', keyResults: [] },
      ],
    },
    found: null,
  },
  {
    locale: 'en',
    input: {
      objectives: [
        { id: 'o1', text: 'Objective 1', level: 'company', keyResults: [] },
        { id: 'o2', text: 'Objective 2', level: 'company', keyResults: [] },
        { id: 'o3', text: 'Objective 3', level: 'company', keyResults: [] },
        { id: 'o4', text: 'Objective 4', level: 'company', keyResults: [] },
        { id: 'o5', text: 'Objective 5', level: 'company', keyResults: [] },
        { id: 'o6', text: 'Objective 6', level: 'company', keyResults: [] },
        { id: 'o7', text: 'Objective 7', level: 'company', keyResults: [] },
      ],
    },
    found: 'tooMany',
  },
  {
    locale: 'zh-CN',
    input: {
      objectives: [
        { id: 'o1', text: '目标1', level: 'company', keyResults: [] },
        { id: 'o2', text: '目标2', level: 'company', keyResults: [] },
        { id: 'o3', text: '目标3', level: 'company', keyResults: [] },
      ],
    },
    found: null,
  },
]
