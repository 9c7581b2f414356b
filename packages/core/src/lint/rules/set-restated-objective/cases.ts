import type { RuleCase } from '../../rule-case.ts'

export const cases: readonly RuleCase[] = [
  {
    locale: 'zh-CN',
    input: {
      objectives: [
        { id: 'o1', text: '成为区域内患者信赖的医院', keyResults: [{ id: 'k1', text: '成为区域内患者最信赖的医院' }] },
      ],
    },
    found: 'restated',
  },
  {
    locale: 'en',
    input: {
      objectives: [
        {
          id: 'o1',
          text: 'Become the hospital patients trust',
          keyResults: [{ id: 'k1', text: 'Become the hospital that patients trust' }],
        },
      ],
    },
    found: 'restated',
  },
  {
    locale: 'zh-CN',
    input: {
      objectives: [
        { id: 'o1', text: '成为区域内患者信赖的医院', keyResults: [{ id: 'k1', text: '患者NPS从20提升至45' }] },
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
          text: 'Become the hospital patients trust',
          keyResults: [{ id: 'k1', text: 'Patient NPS from 20 to 45' }],
        },
      ],
    },
    found: null,
  },
]
