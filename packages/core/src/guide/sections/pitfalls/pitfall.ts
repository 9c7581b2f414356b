import type { Inline, Pitfall } from '../../guide.ts'
import { identifier } from '../../lexicon/identify.ts'
import { labels } from '../../lexicon/labels.ts'
import { pitfallWords } from '../../lexicon/sections.ts'
import { readInline } from '../../markdown/read-inline.ts'
import { append } from '../../read/append.ts'
import { normalise } from '../../rich-text.ts'

const { signal, remedy } = labels
const halves = identifier({ signal, remedy }, pitfallWords)
const label = /^(?:\*\*([^*:：]{1,30})\*\*\s{0,2}[:：]|\*\*([^*:：]{1,30})[:：]\s{0,2}\*\*|([^*:：]{1,30})[:：])\s{0,2}/

/** Lines without a label belong to the half that was named last, and to the signal before any. */
export function pitfallFrom(title: string, lines: readonly string[]): Pitfall {
  const texts: Readonly<Record<'signal' | 'remedy', Inline[]>> = { signal: [], remedy: [] }
  let half: 'signal' | 'remedy' = 'signal'
  for (const line of lines) {
    const found = label.exec(line)
    const named = found ? halves.roughly(found[1] ?? found[2] ?? found[3] ?? '') : undefined
    half = named ?? half
    const more = readInline(named && found ? line.slice(found[0].length) : line)
    if (texts[half].length > 0 && more.length > 0) texts[half].push({ type: 'text', text: ' ' })
    append(texts[half], more)
  }
  return { title, signal: normalise(texts.signal), remedy: normalise(texts.remedy) }
}
