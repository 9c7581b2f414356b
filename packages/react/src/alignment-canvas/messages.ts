import type { Localized } from '@okr/core'
import { type CarryMessages, carryMessages } from '../okr-nodes/carry-messages.ts'
import { type NodeMessages, nodeMessages } from '../okr-nodes/node-messages.ts'

export interface AlignmentCanvasMessages extends CarryMessages, NodeMessages {
  /** Name of the canvas where the host gives none. */
  readonly label: string
  readonly middle: string
  /** All units: the objectives that serve nothing are in the middle. */
  readonly wholeCompany: string
  readonly keyResults: string
  readonly align: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly fit: string
  readonly exportSvg: string
  readonly exportPng: string
  readonly exported: string
  readonly exportFailed: string
  readonly empty: string
  readonly serves: (titles: readonly string[]) => string
  readonly servesNothing: string
  readonly servedBy: (count: number) => string
  readonly waitsFor: (titles: readonly string[]) => string
  readonly onCircle: string
  readonly legend: Readonly<Record<'first' | 'second' | 'dependency' | 'circle', string>>
}

const list = (titles: readonly string[], separator: string): string => titles.join(separator)

export const alignmentCanvasMessages: Localized<AlignmentCanvasMessages> = {
  'zh-CN': {
    ...carryMessages['zh-CN'],
    ...nodeMessages['zh-CN'],
    label: '对齐画布',
    middle: '以谁为中心',
    wholeCompany: '整个公司',
    keyResults: '显示关键结果',
    align: '对齐…',
    zoomIn: '放大',
    zoomOut: '缩小',
    fit: '显示全部',
    exportSvg: '导出 SVG',
    exportPng: '导出 PNG',
    exported: '已导出',
    exportFailed: '此页面的安全策略不允许生成 PNG，请导出 SVG',
    empty: '还没有目标',
    serves: (titles) => `支撑“${list(titles, '”、“')}”`,
    servesNothing: '未对齐到任何目标',
    servedBy: (count) => `有 ${count} 个目标支撑它`,
    waitsFor: (titles) => `等待“${list(titles, '”、“')}”`,
    onCircle: '处在循环中',
    legend: { first: '支撑', second: '同时支撑', dependency: '依赖', circle: '循环' },
  },
  en: {
    ...carryMessages.en,
    ...nodeMessages.en,
    label: 'Alignment canvas',
    middle: 'In the middle',
    wholeCompany: 'Whole company',
    keyResults: 'Key results',
    align: 'Align…',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show all',
    exportSvg: 'Save as SVG',
    exportPng: 'Save as PNG',
    exported: 'Saved',
    exportFailed: 'The content policy of this page allows no PNG; save as SVG instead',
    empty: 'No objectives yet',
    serves: (titles) => `supports “${list(titles, '”, “')}”`,
    servesNothing: 'supports nothing',
    servedBy: (count) => (count === 1 ? '1 objective supports it' : `${count} objectives support it`),
    waitsFor: (titles) => `waits for “${list(titles, '”, “')}”`,
    onCircle: 'in a circle',
    legend: { first: 'supports', second: 'also supports', dependency: 'depends on', circle: 'circle' },
  },
}
