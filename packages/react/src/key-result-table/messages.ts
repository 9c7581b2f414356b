import type { Localized, Status } from '@okr/core'
import { type HistoryMessages, historyMessages } from '../lib/history.ts'
import type { ColumnId } from './columns.ts'

export interface KeyResultTableMessages extends HistoryMessages {
  readonly label: string
  readonly column: Readonly<Record<ColumnId, string>>
  readonly status: Readonly<Record<Status, string>>
  readonly search: string
  readonly group: string
  readonly noGroups: string
  readonly columns: string
  readonly copy: string
  readonly copied: (rows: number) => string
  readonly notCopied: string
  readonly pasted: (cells: number, left: number) => string
  /** Name of the button after which a press on a row selects it. */
  readonly select: string
  readonly selectNone: string
  readonly selected: (rows: number) => string
  readonly noValue: string
  readonly rows: (count: number) => string
  readonly edit: (column: string) => string
  readonly resize: (column: string) => string
  readonly problem: Readonly<Record<'readOnly' | 'noNumber' | 'empty', string>>
  readonly nothingFound: string
}

export const keyResultTableMessages: Localized<KeyResultTableMessages> = {
  'zh-CN': {
    ...historyMessages['zh-CN'],
    label: '关键结果',
    column: {
      id: '编号',
      objective: '目标',
      text: '关键结果',
      owner: '负责人',
      team: '团队',
      baseline: '基线',
      target: '目标值',
      current: '当前值',
      unit: '单位',
      progress: '进度',
      status: '状态',
      deadline: '截止',
    },
    status: { green: '正常', amber: '有风险', red: '落后' },
    search: '筛选关键结果',
    group: '分组',
    noGroups: '不分组',
    columns: '显示的列',
    copy: '复制为 CSV',
    copied: (rows) => `已复制 ${rows} 行`,
    notCopied: '浏览器不允许写入剪贴板，请用 Ctrl+C 复制',
    pasted: (cells, left) => `已粘贴 ${cells} 格${left > 0 ? `，另有 ${left} 格不能粘贴` : ''}`,
    select: '选择行',
    selectNone: '取消选择',
    selected: (rows) => `已选 ${rows} 行`,
    noValue: '（无）',
    rows: (count) => `${count} 行`,
    edit: (column) => `编辑${column}`,
    resize: (column) => `调整“${column}”的列宽`,
    problem: { readOnly: '这一列不能编辑', noNumber: '请输入数字，例如 45 或 98.5%', empty: '关键结果不能为空' },
    nothingFound: '没有匹配的关键结果',
  },
  en: {
    ...historyMessages.en,
    label: 'Key results',
    column: {
      id: 'Id',
      objective: 'Objective',
      text: 'Key result',
      owner: 'Owner',
      team: 'Team',
      baseline: 'Baseline',
      target: 'Target',
      current: 'Current',
      unit: 'Unit',
      progress: 'Progress',
      status: 'Status',
      deadline: 'Deadline',
    },
    status: { green: 'On track', amber: 'At risk', red: 'Off track' },
    search: 'Filter key results',
    group: 'Group by',
    noGroups: 'Nothing',
    columns: 'Columns shown',
    copy: 'Copy as CSV',
    copied: (rows) => (rows === 1 ? '1 row copied' : `${rows} rows copied`),
    notCopied: 'The browser lets nobody write to the clipboard; copy with Ctrl+C instead',
    pasted: (cells, left) => `${cells} cells pasted${left > 0 ? `, ${left} could not be` : ''}`,
    select: 'Select rows',
    selectNone: 'Select none',
    selected: (rows) => (rows === 1 ? '1 row selected' : `${rows} rows selected`),
    noValue: '(none)',
    rows: (count) => (count === 1 ? '1 row' : `${count} rows`),
    edit: (column) => `Edit ${column}`,
    resize: (column) => `Width of ${column}`,
    problem: {
      readOnly: 'This column cannot be edited',
      noNumber: 'Type a number, such as 45 or 98.5%',
      empty: 'A key result needs words',
    },
    nothingFound: 'No key result matches',
  },
}
