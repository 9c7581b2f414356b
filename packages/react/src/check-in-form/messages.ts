import type { Localized, Status } from '@okr/core'
import type { Problem } from './answers.ts'

export interface CheckInFormMessages {
  readonly title: string
  readonly progressQuestion: string
  readonly evidenceQuestion: string
  readonly nextQuestion: string
  readonly value: string
  readonly milestones: (all: number) => string
  readonly last: (value: string, date: string) => string
  readonly confidence: string
  readonly unlikely: string
  readonly certain: string
  readonly evidencePlaceholder: string
  readonly nextPlaceholder: string
  readonly progress: (share: string) => string
  readonly expected: (share: string) => string
  readonly status: Readonly<Record<Status, string>>
  readonly trend: (count: number, first: string, last: string) => string
  readonly history: (count: number) => string
  readonly submit: string
  readonly cancel: string
  readonly newTab: string
  readonly problem: Readonly<Record<Problem, string>>
}

export const checkInFormMessages: Localized<CheckInFormMessages> = {
  'zh-CN': {
    title: '更新进展',
    progressQuestion: '进展到哪里了？',
    evidenceQuestion: '依据是什么？',
    nextQuestion: '有什么阻碍，下一步做什么？',
    value: '现在的数值',
    milestones: (all) => `共 ${all} 个里程碑，已完成几个`,
    last: (value, date) => `上次 ${value}（${date}）`,
    confidence: '达成目标的把握',
    unlikely: '很难达成',
    certain: '一定达成',
    evidencePlaceholder: '链接，或报表、系统的名称',
    nextPlaceholder: '阻碍、需要的帮助、下一步',
    progress: (share) => `完成 ${share}`,
    expected: (share) => `按时间应到 ${share}`,
    status: { green: '正常', amber: '有风险', red: '落后' },
    trend: (count, first, last) => `${count} 次更新，从 ${first} 到 ${last}`,
    history: (count) => `以往 ${count} 次更新`,
    submit: '提交',
    cancel: '取消',
    newTab: '（在新标签页打开）',
    problem: {
      'value-missing': '请填写现在的数值；没有变化就填上次的数',
      'not-a-number': '请写一个数，可以带单位，例如 45%',
      'too-many': '比里程碑的总数还多',
      'confidence-missing': '请选 1 到 10：有一半把握选 5',
      'unsafe-link': '这个链接不安全，请用 http 或 https 开头的地址',
    },
  },
  en: {
    title: 'Check in',
    progressQuestion: 'How far are we?',
    evidenceQuestion: 'What shows it?',
    nextQuestion: 'What is in the way, and what comes next?',
    value: 'Value now',
    milestones: (all) => `How many of ${all} milestones are reached`,
    last: (value, date) => `last time ${value} (${date})`,
    confidence: 'Confidence that the target will be met',
    unlikely: 'unlikely',
    certain: 'certain',
    evidencePlaceholder: 'A link, or the name of a report or system',
    nextPlaceholder: 'Blockers, help needed, next step',
    progress: (share) => `${share} done`,
    expected: (share) => `${share} expected by now`,
    status: { green: 'On track', amber: 'At risk', red: 'Off track' },
    trend: (count, first, last) => `${count} check-ins, from ${first} to ${last}`,
    history: (count) => (count === 1 ? '1 earlier check-in' : `${count} earlier check-ins`),
    submit: 'Check in',
    cancel: 'Cancel',
    newTab: ' (opens in a new tab)',
    problem: {
      'value-missing': 'State the value now; where nothing changed, the last one',
      'not-a-number': 'Write a number, with its unit if it has one, for example 45%',
      'too-many': 'More than there are milestones',
      'confidence-missing': 'Choose 1 to 10; a fifty-fifty chance is 5',
      'unsafe-link': 'This link is not safe: use an address that starts with http or https',
    },
  },
}
