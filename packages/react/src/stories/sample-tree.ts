import type { Locale } from '@okr/core'
import type { Finding } from '@okr/core/lint'
import { type OkrTreeNode, type OkrUnit, okrTreeNodes } from '../okr-tree/index.ts'

const words = {
  en: {
    company: 'Acme Clinics',
    department: 'Service',
    team: 'Team North',
    owner: 'Lin Wei',
    win: 'Win more clinics',
    clinics: 'Bring clinics served from 20 to 60',
    renewals: 'Keep renewal rate no lower than 92%',
    serve: 'Serve clinics faster',
    reply: 'Reduce first reply from 12 to 4 hours',
    solve: 'Solve requests at once',
    once: 'Raise requests solved at once from 40% to 70%',
  },
  'zh-CN': {
    company: '安康诊所集团',
    department: '服务部',
    team: '北区团队',
    owner: '林薇',
    win: '赢得更多诊所',
    clinics: '服务诊所数从 20 家提升至 60 家',
    renewals: '续约率不低于 92%',
    serve: '更快地服务诊所',
    reply: '首次回复时间从 12 小时降至 4 小时',
    solve: '一次解决请求',
    once: '一次解决率从 40% 提升至 70%',
  },
} as const

function units(locale: Locale): OkrUnit[] {
  const said = words[locale]
  const { owner } = said
  return [
    {
      id: 'company',
      kind: 'company',
      name: said.company,
      objectives: [
        {
          id: 'O1',
          text: said.win,
          owner,
          ambition: 'aspirational',
          keyResults: [
            { id: 'O1-KR1', text: said.clinics, baseline: 20, target: 60, kind: 'lagging', owner },
            { id: 'O1-KR2', text: said.renewals, atLeast: 92, current: 93, kind: 'guardrail' },
          ],
        },
      ],
      units: [
        {
          id: 'service',
          kind: 'department',
          name: said.department,
          objectives: [
            {
              id: 'O2',
              text: said.serve,
              parents: ['O1', 'O1-KR2'],
              ambition: 'committed',
              keyResults: [{ id: 'O2-KR1', text: said.reply, baseline: 12, target: 4, current: 10, kind: 'leading' }],
            },
          ],
          units: [
            {
              id: 'north',
              kind: 'team',
              name: said.team,
              objectives: [
                {
                  id: 'O3',
                  text: said.solve,
                  parents: ['O2'],
                  keyResults: [{ id: 'O3-KR1', text: said.once, baseline: 40, target: 70, current: 58 }],
                },
              ],
            },
          ],
        },
      ],
    },
  ]
}

const finding: Finding = {
  ruleId: 'missing-owner',
  messageId: 'missing',
  severity: 'warning',
  range: null,
  data: {},
  suggestions: [],
  sources: [],
  subject: 'O2-KR1',
}

/** A company that shows everything a row can show. */
export const sampleNodes = (locale: Locale): OkrTreeNode[] =>
  okrTreeNodes(units(locale), {
    checkIns: [{ id: '1', keyResultId: 'O1-KR1', date: '2027-02-01', value: 40, confidence: 6 }],
    cycle: { label: '2027 Q1', start: '2027-01-01', end: '2027-03-31' },
    date: '2027-02-15',
    findings: [finding],
  })
