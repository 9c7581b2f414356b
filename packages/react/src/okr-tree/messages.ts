import type { KeyResultKind, Localized } from '@okr/core'
import { type CarryMessages, carryMessages } from '../okr-nodes/carry-messages.ts'
import type { NodeKind } from '../okr-nodes/node.ts'
import { type NodeMessages, nodeMessages } from '../okr-nodes/node-messages.ts'

export interface OkrTreeMessages extends CarryMessages, NodeMessages {
  /** Name of the tree where the host gives none. */
  readonly label: string
  readonly search: string
  readonly expandAll: string
  readonly collapseAll: string
  readonly move: string
  readonly drop: string
  readonly previous: string
  readonly next: string
  readonly found: (count: number) => string
  readonly nothingFound: string
  readonly empty: string
  readonly kind: Readonly<Record<NodeKind, string>>
  readonly indicator: Readonly<Record<KeyResultKind, string>>
  readonly confidence: (value: number) => string
  readonly serves: string
}

export const okrTreeMessages: Localized<OkrTreeMessages> = {
  'zh-CN': {
    ...carryMessages['zh-CN'],
    ...nodeMessages['zh-CN'],
    label: 'OKR 树',
    search: '搜索目标、关键结果和负责人',
    expandAll: '全部展开',
    collapseAll: '全部收起',
    move: '移动…',
    drop: '放到这里',
    previous: '上一个匹配',
    next: '下一个匹配',
    found: (count) => `${count} 个匹配`,
    nothingFound: '没有匹配的内容',
    empty: '还没有 OKR',
    kind: { company: '公司', department: '部门', team: '团队', objective: '目标', keyResult: '关键结果' },
    indicator: { leading: '领先', lagging: '滞后', guardrail: '护栏' },
    confidence: (value) => `信心 ${value}/10`,
    serves: '支撑',
  },
  en: {
    ...carryMessages.en,
    ...nodeMessages.en,
    label: 'OKR tree',
    search: 'Search objectives, key results and owners',
    expandAll: 'Expand all',
    collapseAll: 'Collapse all',
    move: 'Move…',
    drop: 'Put it here',
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
    indicator: { leading: 'Leading', lagging: 'Lagging', guardrail: 'Guardrail' },
    confidence: (value) => `Confidence ${value}/10`,
    serves: 'Supports',
  },
}
