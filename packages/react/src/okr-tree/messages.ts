import type { Ambition, KeyResultKind, Localized, Status } from '@okr/core'
import type { NodeKind } from './node.ts'
import type { Realignment } from './realign.ts'

export interface OkrTreeMessages {
  /** Name of the tree where the host gives none. */
  readonly label: string
  readonly search: string
  readonly expandAll: string
  readonly collapseAll: string
  readonly undo: string
  readonly redo: string
  readonly move: string
  readonly drop: string
  readonly cancel: string
  readonly previous: string
  readonly next: string
  readonly found: (count: number) => string
  readonly nothingFound: string
  readonly empty: string
  readonly kind: Readonly<Record<NodeKind, string>>
  readonly status: Readonly<Record<Status, string>>
  readonly ambition: Readonly<Record<Ambition, string>>
  readonly indicator: Readonly<Record<KeyResultKind, string>>
  readonly confidence: (value: number) => string
  readonly findings: (count: number) => string
  readonly serves: string
  readonly pickedUp: (title: string) => string
  /** What putting it here would do. */
  readonly over: Readonly<Record<Realignment, (target: string) => string>>
  readonly notHere: string
  readonly done: Readonly<Record<Realignment, (title: string, target: string) => string>>
  readonly cancelled: string
  readonly undone: string
  readonly redone: string
  readonly nothingToUndo: string
}

export const okrTreeMessages: Localized<OkrTreeMessages> = {
  'zh-CN': {
    label: 'OKR 树',
    search: '搜索目标、关键结果和负责人',
    expandAll: '全部展开',
    collapseAll: '全部收起',
    undo: '撤销',
    redo: '重做',
    move: '移动…',
    drop: '放到这里',
    cancel: '取消',
    previous: '上一个匹配',
    next: '下一个匹配',
    found: (count) => `${count} 个匹配`,
    nothingFound: '没有匹配的内容',
    empty: '还没有 OKR',
    kind: { company: '公司', department: '部门', team: '团队', objective: '目标', keyResult: '关键结果' },
    status: { green: '正常', amber: '有风险', red: '落后' },
    ambition: { committed: '承诺型', aspirational: '挑战型' },
    indicator: { leading: '领先', lagging: '滞后', guardrail: '护栏' },
    confidence: (value) => `信心 ${value}/10`,
    findings: (count) => `${count} 条建议`,
    serves: '支撑',
    pickedUp: (title) => `已拿起“${title}”。选择要放到哪一行，按回车放下，按 Esc 取消。`,
    over: {
      move: (target) => `放下后移到“${target}”`,
      align: (target) => `放下后支撑“${target}”`,
      unalign: (target) => `放下后不再支撑“${target}”`,
    },
    notHere: '不能放在这里',
    done: {
      move: (title, target) => `“${title}”已移到“${target}”`,
      align: (title, target) => `“${title}”现在支撑“${target}”`,
      unalign: (title, target) => `“${title}”不再支撑“${target}”`,
    },
    cancelled: '已取消移动',
    undone: '已撤销',
    redone: '已重做',
    nothingToUndo: '没有可撤销的更改',
  },
  en: {
    label: 'OKR tree',
    search: 'Search objectives, key results and owners',
    expandAll: 'Expand all',
    collapseAll: 'Collapse all',
    undo: 'Undo',
    redo: 'Redo',
    move: 'Move…',
    drop: 'Put it here',
    cancel: 'Cancel',
    previous: 'Previous match',
    next: 'Next match',
    found: (count) => (count === 1 ? '1 match' : `${count} matches`),
    nothingFound: 'Nothing matches',
    empty: 'No OKRs yet',
    kind: {
      company: 'Company',
      department: 'Department',
      team: 'Team',
      objective: 'Objective',
      keyResult: 'Key result',
    },
    status: { green: 'On track', amber: 'At risk', red: 'Off track' },
    ambition: { committed: 'Committed', aspirational: 'Aspirational' },
    indicator: { leading: 'Leading', lagging: 'Lagging', guardrail: 'Guardrail' },
    confidence: (value) => `Confidence ${value}/10`,
    findings: (count) => (count === 1 ? '1 finding' : `${count} findings`),
    serves: 'Supports',
    pickedUp: (title) => `Picked up “${title}”. Choose a row, press Enter to put it there, Escape to cancel.`,
    over: {
      move: (target) => `Would move to “${target}”`,
      align: (target) => `Would support “${target}”`,
      unalign: (target) => `Would no longer support “${target}”`,
    },
    notHere: 'It cannot go here',
    done: {
      move: (title, target) => `“${title}” moved to “${target}”`,
      align: (title, target) => `“${title}” now supports “${target}”`,
      unalign: (title, target) => `“${title}” no longer supports “${target}”`,
    },
    cancelled: 'Move cancelled',
    undone: 'Undone',
    redone: 'Done again',
    nothingToUndo: 'There is nothing to undo',
  },
}
