import type { Finding } from '@okr/core/lint'
import { expect, test } from 'vitest'
import { type OkrUnit, okrTreeNodes } from '../../src/okr-nodes/okr-tree-nodes.ts'

const shared = {
  id: 'O2',
  text: 'Serve clinics faster',
  parents: ['O1', 'O1-KR1'],
  keyResults: [
    { id: 'O2-KR1', text: 'First reply within 4 hours', baseline: 0, target: 10, current: 2, kind: 'leading' },
  ],
} as const
const units: readonly OkrUnit[] = [
  {
    id: 'acme',
    kind: 'company',
    name: 'Acme',
    objectives: [
      {
        id: 'O1',
        text: 'Win clinics',
        owner: 'CEO',
        ambition: 'aspirational',
        keyResults: [{ id: 'O1-KR1', text: '60 clinics', baseline: 0, target: 60 }],
      },
    ],
    units: [
      { id: 'north', kind: 'team', name: 'North', objectives: [shared] },
      { id: 'south', kind: 'team', name: 'South', objectives: [shared] },
    ],
  },
]
const finding = (severity: Finding['severity']): Finding => ({
  ruleId: 'vague',
  messageId: 'vague',
  severity,
  range: null,
  data: {},
  suggestions: [],
  sources: [],
  subject: 'O1-KR1',
})

test('an organisation becomes rows with progress, status, confidence, findings and links', () => {
  const [company] = okrTreeNodes(units, {
    checkIns: [{ id: '1', keyResultId: 'O1-KR1', date: '2027-02-01', value: 24, confidence: 6 }],
    cycle: { label: '2027 Q1', start: '2027-01-01', end: '2027-03-31' },
    date: '2027-03-31',
    findings: [finding('info'), finding('error'), finding('warning')],
  })
  const team = (id: string, title: string) => ({
    id,
    kind: 'team',
    title,
    progress: 0.2,
    status: 'red',
    children: [
      {
        id: 'O2',
        kind: 'objective',
        title: 'Serve clinics faster',
        links: ['O1', 'O1-KR1'],
        progress: 0.2,
        status: 'red',
        children: [
          {
            id: 'O2-KR1',
            kind: 'keyResult',
            title: 'First reply within 4 hours',
            indicator: 'leading',
            progress: 0.2,
            status: 'red',
          },
        ],
      },
    ],
  })
  expect(company).toEqual({
    id: 'acme',
    kind: 'company',
    title: 'Acme',
    // O2 counts once, though two teams share it: (0.4 + 0.2) / 2.
    progress: expect.closeTo(0.3, 12),
    status: 'red',
    children: [
      {
        id: 'O1',
        kind: 'objective',
        title: 'Win clinics',
        owner: 'CEO',
        ambition: 'aspirational',
        progress: 0.4,
        status: 'amber',
        children: [
          {
            id: 'O1-KR1',
            kind: 'keyResult',
            title: '60 clinics',
            confidence: 6,
            findings: { count: 3, gravest: 'error' },
            progress: 0.4,
            status: 'amber',
          },
        ],
      },
      team('north', 'North'),
      team('south', 'South'),
    ],
  })
})

test('no status is made up where nobody said which day it is', () => {
  expect(okrTreeNodes(units)[0]?.children?.[1]).not.toHaveProperty('status')
})
