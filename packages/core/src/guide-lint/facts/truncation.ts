import type { Guide, SectionId } from '../../guide/guide.ts'
import { passagesOf } from './passages.ts'

/** How one sees that a guide is not whole: it ends inside a sentence, beneath a bare heading, or long before its end. */
export type Truncation = 'mid-sentence' | 'bare-heading' | 'no-ending'

/** Sections that a text written in order must have come to; fewer than this before them is a fragment, not a guide. */
const endings: ReadonlySet<SectionId> = new Set(['conclusion', 'references'])
const fewest = 3

export function truncationOf(guide: Guide): Truncation | undefined {
  const ids = guide.sections.map(({ id }) => id)
  const last = ids.at(-1)
  if (last === undefined) return undefined
  const passages = passagesOf(guide).filter(({ section }) => section === last)
  if (last === 'references') return undefined
  const ending = passages.at(-1)
  if (!ending || ending.isTitle) return endsWithObjectives(guide) ? undefined : 'bare-heading'
  if (!ending.block.includes('.rows.') && breaksOff(ending.text)) return 'mid-sentence'
  return ids.length >= fewest && !endings.has(last) ? 'no-ending' : undefined
}

/** Example key results stand at the end of a section and are no passages. */
function endsWithObjectives({ sections }: Guide): boolean {
  const last = sections.at(-1)
  return last?.id === 'implementation' && last.objectives.some(({ keyResults }) => keyResults.length > 0)
}

/** A full sentence ends with a mark; a heading-like item without any verb mark may stand without one, if it is short. */
const breaksOff = (text: string): boolean => {
  const end = text.trimEnd()
  if (/[。！？!?.…；;：:”"」』）)\]]$/.test(end)) return /[：:，,、]$/.test(end)
  return /[，,、（(：:“-]$/.test(end) || /[。；，,;]|\. /.test(end) || end.length > 40
}
