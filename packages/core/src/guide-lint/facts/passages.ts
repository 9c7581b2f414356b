import type { Block, Guide, ListItem, RichText, Section, SectionId } from '../../guide/guide.ts'
import { plainText } from '../../guide/rich-text.ts'

/** A text of a guide with the place where it stands. */
export interface Passage {
  readonly section: SectionId
  /** Path from the section to the text: `blocks.2.items.0`. */
  readonly block: string
  readonly isTitle: boolean
  readonly text: string
  /** Sources with their offset in `text`. */
  readonly citations: readonly { readonly source: string; readonly at: number }[]
  /** Whatever shares this path is covered by the same citations: a row of a table, a list item, a case. */
  readonly group: string
}

type Add = (block: string, text: RichText | string, group: string, isTitle?: boolean) => void

/** Every text of a guide but its own title, in reading order. */
export function passagesOf(guide: Guide): Passage[] {
  const passages: Passage[] = []
  for (const section of guide.sections) {
    const add: Add = (block, text, group, isTitle = false) => {
      const inlines: RichText = typeof text === 'string' ? [{ type: 'text', text }] : text
      const words = plainText(inlines)
      if (words.trim() === '' && !inlines.some(({ type }) => type === 'citation')) return
      passages.push({ section: section.id, block, isTitle, text: words, citations: citationsOf(inlines), group })
    }
    walkSection(section, add)
  }
  return passages
}

function citationsOf(inlines: RichText): Passage['citations'] {
  let at = 0
  return inlines.flatMap((inline) => {
    if (inline.type === 'citation') return [{ source: inline.source, at }]
    at += inline.text.length
    return []
  })
}

function walkSection(section: Section, add: Add): void {
  walkBlocks(section.blocks, 'blocks', add)
  switch (section.id) {
    case 'industry-analysis':
      return walkParts(section.subsections, 'subsections', add)
    case 'case-studies':
      return walkCases(section.cases, add)
    case 'implementation':
      walkParts(section.phases, 'phases', add)
      return walkParts(section.tools, 'tools', add)
    case 'best-practices':
      return walkParts(section.groups, 'groups', add)
    case 'pitfalls':
      return section.pitfalls.forEach(({ title, signal, remedy }, index) => {
        const path = `pitfalls.${index}`
        add(`${path}.title`, title, path, true)
        add(`${path}.signal`, signal, path)
        add(`${path}.remedy`, remedy, path)
      })
    case 'references':
      return section.references.forEach(({ text }, index) => add(`references.${index}`, text, `references.${index}`))
    case 'introduction':
    case 'conclusion':
  }
}

type Parts = readonly { readonly title: string; readonly blocks: readonly Block[] }[]

function walkParts(parts: Parts, path: string, add: Add): void {
  parts.forEach(({ title, blocks }, index) => {
    add(`${path}.${index}.title`, title, `${path}.${index}.title`, true)
    walkBlocks(blocks, `${path}.${index}.blocks`, add)
  })
}

const caseBlocks = ['blocks', 'background', 'deployment', 'outcomes', 'lessons', 'evidence'] as const

/** One citation anywhere in a case says where the case comes from. */
function walkCases(cases: Extract<Section, { id: 'case-studies' }>['cases'], add: Add): void {
  cases.forEach((study, index) => {
    const path = `cases.${index}`
    add(`${path}.title`, study.title, path, true)
    for (const part of caseBlocks) walkBlocks(study[part], `${path}.${part}`, add, path)
  })
}

function walkBlocks(blocks: readonly Block[], path: string, add: Add, group?: string): void {
  blocks.forEach((block, index) => {
    const at = `${path}.${index}`
    if (block.type === 'list') walkItems(block.items, at, add, group)
    else if (block.type === 'table') {
      block.header.forEach((cell, column) => add(`${at}.header.${column}`, cell, group ?? `${at}.header`, true))
      block.rows.forEach((row, line) =>
        row.forEach((cell, column) => add(`${at}.rows.${line}.${column}`, cell, group ?? `${at}.rows.${line}`)),
      )
    } else add(at, block.text, group ?? at)
  })
}

/** What stands beneath an item belongs to it. */
function walkItems(items: readonly ListItem[], path: string, add: Add, group?: string): void {
  items.forEach((item, index) => {
    const at = `${path}.items.${index}`
    add(at, item.text, group ?? at)
    walkItems(item.items, at, add, group ?? at)
  })
}
