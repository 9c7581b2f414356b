import type { Direction, Localized } from '@okr/core'
import { type FindingMessages, findingMessages } from '../finding/messages.ts'
import type { DraftField } from './draft.ts'

export interface KeyResultInputMessages extends FindingMessages {
  readonly label: string
  readonly placeholder: string
  readonly keys: string
  readonly fine: string
  /** What is said a moment after typing stopped. */
  readonly summary: (errors: number, others: number) => string
  readonly findings: string
  readonly fields: string
  readonly field: Readonly<Record<DraftField, string>>
  readonly direction: Readonly<Record<Direction, string>>
  /** What pressing a field does, said after its name and value. */
  readonly correct: string
  /** The same of a value that a person stated beside the sentence. */
  readonly correctStated: string
  /** Said before the name of a field that is missing. */
  readonly state: string
  /** Back to what the sentence says. */
  readonly takeBack: (field: string) => string
  readonly notANumber: string
}

export const keyResultInputMessages: Localized<KeyResultInputMessages> = {
  'zh-CN': {
    ...findingMessages['zh-CN'],
    label: '关键结果',
    placeholder: '例如：3 月底前，7 日激活率从 31% 提升到 45%',
    keys: 'F8 看下一处，Alt+Enter 采纳建议',
    fine: '没有发现问题',
    summary: (errors, others) =>
      [errors > 0 ? `${errors} 个错误` : '', others > 0 ? `${others} 条提醒` : ''].filter(Boolean).join('，') ||
      '没有发现问题',
    findings: '发现的问题',
    fields: '读到的内容',
    field: {
      metric: '指标',
      baseline: '基线',
      target: '目标',
      direction: '方向',
      deadline: '期限',
      dataSources: '数据来源',
      owner: '负责人',
    },
    direction: { increase: '提高', decrease: '降低', maintain: '保持' },
    correct: '，更正',
    correctStated: '，你填写的，更正',
    state: '补充',
    takeBack: (field) => `${field}改回句子里的内容`,
    notANumber: '请写一个数，可以带单位，例如 45%',
  },
  en: {
    ...findingMessages.en,
    label: 'Key result',
    placeholder: 'For example: raise day-7 activation from 31% to 45% by the end of March',
    keys: 'F8 goes to the next finding, Alt+Enter applies the suggestion',
    fine: 'Nothing to mend',
    summary: (errors, others) =>
      [
        errors > 0 ? (errors === 1 ? '1 error' : `${errors} errors`) : '',
        others > 0 ? (others === 1 ? '1 remark' : `${others} remarks`) : '',
      ]
        .filter(Boolean)
        .join(', ') || 'Nothing to mend',
    findings: 'What was found',
    fields: 'What was read',
    field: {
      metric: 'Metric',
      baseline: 'Baseline',
      target: 'Target',
      direction: 'Direction',
      deadline: 'Deadline',
      dataSources: 'Data source',
      owner: 'Owner',
    },
    direction: { increase: 'increase', decrease: 'decrease', maintain: 'maintain' },
    correct: ', correct',
    correctStated: ', stated by you, correct',
    state: 'Add',
    takeBack: (field) => `${field}: back to what the sentence says`,
    notANumber: 'Write a number, with its unit if it has one, for example 45%',
  },
}
