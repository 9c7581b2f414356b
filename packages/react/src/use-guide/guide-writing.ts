import type { Locale } from '@okr/core'
import {
  createGuideReader,
  type Guide,
  type GuideReader,
  type Section,
  type SectionId,
  sectionIds,
  sectionOf,
} from '@okr/core/guide'
import type { GuideFinding } from '@okr/core/guide-lint'
import type { SectionProgress } from '../guide-viewer/progress.ts'
import type { GuideProvenance } from '../guide-viewer/provenance.ts'
import { isSame } from '../lib/is-same.ts'
import type { GuideEvent } from './events.ts'
import { reuse } from './reuse.ts'

/** What there is of a guide. What has not changed since the last look is the same object. */
export interface GuideSoFar {
  readonly guide: Guide
  /** Of the sections that are or were written, in the order of the plan; empty for a guide that only stands there. */
  readonly progress: readonly SectionProgress[]
  readonly findings: readonly GuideFinding[]
  /** null until the guide is done. */
  readonly provenance: GuideProvenance | null
}

interface Writing {
  progress: SectionProgress
  /** Reads the text that has come; none once the section is done. */
  reader: GuideReader | undefined
  /** As it was last shown. */
  section: Section | undefined
}

/** Takes the events of a guide that is being written, or of some of its sections, and says what there is of it. */
export class GuideWriting {
  readonly #locale: Locale
  readonly #before: Guide | undefined
  readonly #written = new Map<SectionId, Writing>()
  readonly #findings = new Map<SectionId, readonly GuideFinding[]>()
  #title: string
  #progress: readonly SectionProgress[] = []
  #done: Extract<GuideEvent, { type: 'guide-done' }> | undefined
  #last: GuideSoFar | undefined

  /** `before` keeps the sections that no event speaks of. */
  constructor(locale: Locale, before?: Guide, findings: readonly GuideFinding[] = []) {
    this.#locale = locale
    this.#before = before
    this.#title = before?.title ?? ''
    for (const { section } of findings) {
      if (section)
        this.#findings.set(
          section,
          findings.filter((one) => one.section === section),
        )
    }
  }

  take(event: GuideEvent): void {
    switch (event.type) {
      case 'plan':
        this.#title = event.title || this.#title
        this.#written.clear()
        for (const { id, title } of event.sections) this.#put(id, { title })
        return
      case 'section-start':
        this.#put(event.section, { title: event.title, state: 'writing' })
        return this.#begin(event.section)
      case 'delta':
        this.#open(event.section).push(event.text)
        return
      case 'section-replaced':
        this.#begin(event.section)
        this.#open(event.section).push(event.text)
        return
      case 'section-findings':
        this.#findings.set(event.section, event.findings)
        return
      case 'section-done':
        return this.#finish(event)
      case 'guide-done':
        this.#done = event
    }
  }

  /** Nothing more comes: what was begun is unfinished, what was not is given up. */
  end(): void {
    for (const { progress } of this.#written.values()) {
      if (progress.state === 'writing') this.#put(progress.id, { state: 'done', partial: true })
      if (progress.state === 'waiting') this.#written.delete(progress.id)
    }
    this.#progress = this.#listed(this.#progress)
  }

  /** All of it; to be asked for when it is shown, not for every event. */
  snapshot(): GuideSoFar {
    const last = this.#last
    const guide = this.#done?.guide ?? this.#assembled(last?.guide)
    const findings = [...this.#findings.values()].flat()
    const progress = this.#progress
    const provenance = this.#done?.provenance ?? null
    const hasSame = last?.guide === guide && last.progress === progress && last.provenance === provenance
    if (last && hasSame && isSame(last.findings, findings)) return last
    const kept = last && isSame(last.findings, findings) ? last.findings : findings
    this.#last = { guide, progress, findings: kept, provenance }
    return this.#last
  }

  #put(id: SectionId, change: Partial<SectionProgress>): void {
    const known = this.#written.get(id)
    const before = known?.progress ?? { id, title: '', state: 'waiting', degraded: false, partial: false }
    this.#written.set(id, {
      reader: undefined,
      section: undefined,
      ...known,
      progress: { ...before, ...change },
    })
    this.#progress = this.#listed(this.#progress)
  }

  #listed(before: readonly SectionProgress[]): readonly SectionProgress[] {
    const listed = [...this.#written.values()].map(({ progress }) => progress)
    return isSame(before, listed) ? before : listed
  }

  #of(id: SectionId): Writing {
    if (!this.#written.has(id)) this.#put(id, { state: 'writing' })
    return this.#written.get(id) as Writing
  }

  /** From the heading on. */
  #begin(id: SectionId): void {
    const writing = this.#of(id)
    writing.section = undefined
    writing.reader = createGuideReader()
    writing.reader.push(
      `<!-- lang: ${this.#locale} -->\n\n## ${sectionIds.indexOf(id) + 1}. ${writing.progress.title}\n\n`,
    )
  }

  #open(id: SectionId): GuideReader {
    const writing = this.#of(id)
    if (!writing.reader) this.#begin(id)
    return writing.reader as GuideReader
  }

  #finish(event: Extract<GuideEvent, { type: 'section-done' }>): void {
    const { section: id, data, degraded, partial, findings } = event
    this.#put(id, { title: data.title, state: 'done', degraded, partial })
    const writing = this.#of(id)
    writing.reader = undefined
    writing.section = data
    this.#findings.set(id, findings)
  }

  #assembled(last: Guide | undefined): Guide {
    const sections = sectionIds.flatMap((id) => {
      const section = this.#section(id)
      return section ? [section] : []
    })
    if (last && last.title === this.#title && isSame(last.sections, sections)) return last
    return { locale: this.#locale, title: this.#title, sections }
  }

  #section(id: SectionId): Section | undefined {
    const writing = this.#written.get(id)
    const isBegun = writing && writing.progress.state !== 'waiting'
    if (!isBegun) return this.#before && sectionOf(this.#before, id)
    if (writing.reader) writing.section = reuse(writing.section, sectionOf(writing.reader.snapshot(), id))
    return writing.section
  }
}
