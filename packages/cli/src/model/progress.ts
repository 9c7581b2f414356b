import type { Locale } from '@okr/core'
import type { GuideEvent, WrittenSection } from '@okr/llm'
import { message } from '../locale.ts'
import type { Terminal } from '../terminal.ts'
import { costText, count, tokensOf } from './amounts.ts'
import { messages } from './messages.ts'

/** Beside the guide, on standard error: a line for each section, and on a screen one that moves while they are written. */
export function progressOn(terminal: Terminal, locale: Locale): (event: GuideEvent) => void {
  const lengths = new Map<string, number>()
  const titles = new Map<string, string>()
  const done = new Map<string, WrittenSection>()
  let last = 0
  const line = (): string => {
    const open = [...lengths].filter(([id]) => !done.has(id))
    const sections = open.map(([id, length]) =>
      message(messages.section, locale, { title: titles.get(id) ?? id, length: count(length, locale) }),
    )
    const tokens = [...done.values()].reduce((sum, { usage }) => sum + tokensOf(usage), 0)
    const values = { done: String(done.size), all: String(titles.size), sections: sections.join('，'), cost: '' }
    return message(messages.progress, locale, { ...values, tokens: count(tokens, locale) })
  }
  const show = (): void => {
    // A screen shows no more than this; a model is faster.
    if (!terminal.errorIsScreen || Date.now() - last < 100) return
    last = Date.now()
    terminal.error(`${clear}${line()}`)
  }
  return (event) => {
    switch (event.type) {
      case 'plan':
        for (const { id, title } of event.sections) titles.set(id, title)
        return
      case 'section-start':
        lengths.set(event.section, 0)
        return show()
      case 'delta':
        lengths.set(event.section, (lengths.get(event.section) ?? 0) + event.text.length)
        return show()
      case 'section-replaced':
        lengths.set(event.section, event.text.length)
        return show()
      case 'section-done':
        done.set(event.section, event)
        return terminal.error(`${terminal.errorIsScreen ? clear : ''}${sectionLine(event, titles, locale)}\n`)
      case 'section-findings':
      case 'guide-done':
        return undefined
    }
  }
}

/** To the start of the line, which is emptied. */
const clear = '\r\u001b[2K'

function sectionLine(written: WrittenSection, titles: ReadonlyMap<string, string>, locale: Locale): string {
  const { section, markdown, usage, cost, degraded, partial } = written
  const notes = notesOn(written, locale)
  return message(messages.done, locale, {
    mark: degraded || partial ? '!' : '✓',
    title: titles.get(section) ?? section,
    length: count(markdown.length, locale),
    tokens: count(tokensOf(usage), locale),
    cost: cost ? ` · ${costText(cost, locale)}` : '',
    notes: notes.map((note) => ` · ${note}`).join(''),
  })
}

function notesOn({ attempts, degraded, partial, cuts, failure }: WrittenSection, locale: Locale): string[] {
  const cut = Object.values(cuts).reduce((sum, one) => sum + one, 0)
  return [
    ...(attempts > 1 ? [message(messages.rewritten, locale, { count: String(attempts) })] : []),
    ...(cut > 0 ? [message(messages.cut, locale, { count: String(cut) })] : []),
    ...(degraded ? [messages.degraded[locale]] : []),
    ...(partial ? [messages.partial[locale]] : []),
    ...(failure && failure !== 'aborted' ? [message(messages.failure, locale, { kind: failure })] : []),
  ]
}
