import type { NamedPart } from '../data/field-names.ts'
import { isFieldName, keyResultFields, objectiveFields } from '../data/field-values.ts'
import { type Cell, type Columns, columnsOf, itemsOfRow, unlabelled } from '../data/rows.ts'
import type { FieldName, Item, Quote } from '../item.ts'
import { type Label, labelOf, opensOther, sectionOf } from '../labels.ts'
import type { Line } from '../lines.ts'
import type { Block } from './blocks.ts'
import { detailsOf } from './details.ts'
import { directiveOf, merged } from './directive.ts'
import { type Sentence, sentenceOf } from './sentence.ts'
import { cellsOf, words } from './table.ts'

/** What the lists and paragraphs beneath a heading or a bullet are. */
type Holds = 'key-results' | 'objectives' | 'okrs' | 'one-objective' | 'one-key-result' | 'details' | 'nothing'

interface Section {
  readonly level: number
  holds: Holds
  objective: Draft | null
}

interface Bullet {
  readonly indent: number
  readonly holds: Holds
  readonly draft: Draft | null
}

/** An item that may still get fields and, where it is a guess, may turn out to be an objective. */
interface Draft {
  kind: Item['kind']
  readonly cell: Cell
  readonly ignore: Item['ignore']
  readonly objective: Draft | null
  readonly details: Map<NamedPart, string>
  /** Only the title above says that it is one, or the user. */
  isGuess: boolean
  readonly row: Item | null
}

/** Marks of Markdown in a replacement would be read as such. */
const quote: Quote = (text) => (/[\n|*_`<[\]\\]/u.test(text) ? null : text)

/** Follows headings and bullets through a page and notes which sentences are objectives and key results. */
export class Outline {
  private readonly text: string
  private readonly insists: boolean
  private readonly drafts: Draft[] = []
  private readonly sections: Section[]
  private bullets: Bullet[] = []
  private pending: Item['ignore'] = []
  private readonly asked = new Set<FieldName>()
  /** Something on the page says that it is about OKRs. */
  private isMarked = false
  private isIgnored = false
  /** Nothing on the page is a list: the user who named it means its lines. */
  private readonly isBare: boolean

  constructor(text: string, blocks: readonly Block[], insists: boolean) {
    this.text = text
    this.insists = insists
    this.isBare = insists && blocks.every(({ type }) => type === 'paragraph' || type === 'comment')
    this.sections = [{ level: 0, holds: insists ? 'okrs' : 'nothing', objective: null }]
    for (const block of blocks) this.block(block)
  }

  items(): Item[] {
    if (this.isIgnored || !(this.isMarked || this.insists)) return []
    const made = new Map<Draft, Item>()
    // On a page with sentences that are marked, lists without marks are text about OKRs.
    const marked = this.drafts.filter(({ isGuess }) => !isGuess)
    return (marked.length > 0 ? marked : this.drafts).map((draft) => {
      const objective = (draft.objective && made.get(draft.objective)) ?? null
      const item = draft.row
        ? { ...draft.row, objective: draft.row.objective ?? objective }
        : this.item(draft, objective)
      made.set(draft, item)
      return item
    })
  }

  private item({ kind, cell, ignore, details }: Draft, objective: Item | null): Item {
    const read = kind === 'objective' ? objectiveFields : keyResultFields
    const fields = details.size > 0 ? read(details) : null
    const hasFields = fields !== null && Object.keys(fields).length > 0
    const id = details.get('id') ?? null
    return { kind, ...cell, quote, ignore, id, fields: hasFields ? fields : null, asked: this.asked, objective }
  }

  private get section(): Section {
    return this.sections.at(-1) as Section
  }

  private block(block: Block): void {
    if (block.type === 'comment') this.comment(block.text)
    else if (block.type === 'heading') this.heading(block.level, sentenceOf(this.text, [block]))
    else if (block.type === 'table') this.table(block.rows)
    else if (block.type === 'item') this.bullet(block.indent, sentenceOf(this.text, block.lines))
    else this.paragraph(block.lines)
  }

  private comment(words: string): void {
    const directive = directiveOf(words)
    if (directive?.wholeFile) this.isIgnored = true
    else if (directive) this.pending = merged(this.pending, directive.ignore)
  }

  private add(kind: Item['kind'], sentence: Sentence, objective: Draft | null, isGuess = false): Draft | null {
    const { text, place } = unlabelled(sentence)
    if (text === '') return null
    const ignore = merged(this.pending, sentence.ignore)
    this.pending = []
    const draft = { kind, cell: { text, place }, ignore, objective, details: new Map(), isGuess, row: null }
    this.drafts.push(draft)
    return draft
  }

  private heading(level: number, sentence: Sentence): void {
    while (this.sections.length > 1 && this.section.level >= level) this.sections.pop()
    this.bullets = []
    const { objective } = this.section
    const label = labelOf(sentence.text)
    const named = sectionOf(sentence.text)
    const next: Section = { level, holds: this.insists ? 'okrs' : 'nothing', objective }
    this.sections.push(next)
    if (named) this.openSection(next, named)
    else if (label?.kind === 'objective') {
      this.isMarked ||= label.numbered
      next.objective = this.add('objective', sentence, null)
      next.holds = next.objective ? 'key-results' : 'one-objective'
    } else if (label) {
      this.isMarked = true
      next.holds = this.add('key-result', sentence, objective) ? 'details' : 'one-key-result'
    } else if (objective) next.holds = 'nothing'
  }

  private openSection(section: Section, named: 'key-results' | 'objectives' | 'okrs'): void {
    section.holds = named === 'objectives' ? 'objectives' : named
    if (named !== 'objectives') this.isMarked = true
    // "## Objective" and "## Key results" often stand side by side.
    if (named === 'key-results') section.objective ??= this.lastObjective()
    else section.objective = null
  }

  private lastObjective(): Draft | null {
    return this.drafts.findLast(({ kind }) => kind === 'objective') ?? null
  }

  private bullet(indent: number, sentence: Sentence): void {
    while (this.bullets.length > 0 && (this.bullets.at(-1) as Bullet).indent >= indent) this.bullets.pop()
    const parent = this.bullets.at(-1) ?? null
    if (parent?.draft?.isGuess) parent.draft.kind = 'objective'
    const label = labelOf(sentence.text)
    const named = sentence.text.length < 40 ? sectionOf(sentence.text) : null
    if (named === 'key-results') this.bullets.push({ indent, holds: 'key-results', draft: parent?.draft ?? null })
    else if (label) this.labelledBullet(indent, sentence, label, parent)
    else this.plainBullet(indent, sentence, parent)
  }

  private objectiveFor(parent: Bullet | null): Draft | null {
    if (parent?.draft?.kind === 'objective') return parent.draft
    return this.section.objective
  }

  private labelledBullet(indent: number, sentence: Sentence, label: Label, parent: Bullet | null): void {
    this.isMarked ||= label.kind === 'key-result' || label.numbered
    if (label.kind === 'key-result') {
      if (parent?.draft) parent.draft.isGuess = false
      const draft = this.add('key-result', sentence, this.objectiveFor(parent))
      this.bullets.push({ indent, holds: draft ? 'details' : 'key-results', draft })
    } else {
      const draft = this.add('objective', sentence, null)
      this.section.objective = draft
      this.bullets.push({ indent, holds: draft ? 'key-results' : 'objectives', draft })
    }
  }

  private plainBullet(indent: number, sentence: Sentence, parent: Bullet | null): void {
    const details = detailsOf(sentence.text)
    if (opensOther(sentence.text) || (details && this.detail(details, parent))) {
      this.bullets.push({ indent, holds: 'details', draft: null })
      return
    }
    let holds: Holds = parent?.holds ?? this.section.holds
    const isGuess = holds === 'okrs' || parent?.draft?.isGuess === true
    if (parent?.draft?.isGuess) holds = 'key-results'
    const isObjective = holds === 'objectives'
    const isItem = isObjective || holds === 'key-results' || holds === 'okrs'
    const draft = isItem
      ? this.add(isObjective ? 'objective' : 'key-result', sentence, this.objectiveFor(parent), isGuess)
      : null
    this.bullets.push({ indent, holds: isObjective ? 'key-results' : 'details', draft })
  }

  /** Fields beneath a key result are its own; those beside key results are the objective's or the section's. */
  private detail(details: ReadonlyMap<NamedPart, string>, parent: Bullet | null): boolean {
    const draft = parent?.draft ?? (this.section.holds === 'details' ? this.drafts.at(-1) : this.section.objective)
    if (!draft && !parent) return false
    for (const [name, value] of details) {
      if (draft && !draft.details.has(name)) draft.details.set(name, value)
      if (isFieldName(name) && (draft?.kind === 'key-result' || name === 'ambition')) this.asked.add(name)
    }
    return true
  }

  /** Lines with a label each start a sentence of their own; the others go on with the one before. */
  private paragraph(lines: readonly Line[]): void {
    this.bullets = []
    const groups: Line[][] = []
    for (const line of lines) {
      const own = labelOf(sentenceOf(this.text, [line]).text) !== null || groups.length === 0 || this.isBare
      if (own) groups.push([line])
      else groups.at(-1)?.push(line)
    }
    for (const group of groups) this.sentence(sentenceOf(this.text, group))
  }

  private sentence(sentence: Sentence): void {
    const label = labelOf(sentence.text)
    const named = sentence.text.length < 40 ? sectionOf(sentence.text) : null
    const { section } = this
    if (named && named !== 'okrs') this.openSection(section, named)
    else if (label?.kind === 'objective') {
      this.isMarked ||= label.numbered
      const draft = this.add('objective', sentence, null)
      section.objective = draft
      section.holds = draft ? 'key-results' : 'one-objective'
    } else if (label) {
      this.isMarked = true
      this.add('key-result', sentence, section.objective)
    } else this.unlabelledSentence(sentence, section)
  }

  private unlabelledSentence(sentence: Sentence, section: Section): void {
    if (opensOther(sentence.text)) {
      section.holds = 'nothing'
      return
    }
    const details = detailsOf(sentence.text)
    if (details && this.detail(details, null)) return
    if (section.holds === 'one-objective' || section.holds === 'objectives') {
      section.objective = this.add('objective', sentence, null)
      if (section.holds === 'one-objective') section.holds = 'key-results'
    } else if (section.holds === 'one-key-result') {
      this.add('key-result', sentence, section.objective)
      section.holds = 'details'
    } else if (this.isBare) this.add('key-result', sentence, section.objective)
  }

  private table(rows: readonly Line[]): void {
    this.bullets = []
    const [header, ...body] = rows.map((row) => cellsOf(this.text, row))
    const columns = columnsOf(words(header ?? []), words(body[0] ?? [])) ?? this.metricColumns(words(header ?? []))
    if (!columns) return
    this.isMarked = true
    let objective: Item | null = null
    for (const cells of body) {
      const ignore = cells.map((cell) => cell.ignore).reduce(merged, this.pending)
      const items = itemsOfRow({ columns, cells, quote, ignore, objective })
      if (items.length > 0) this.pending = []
      objective = items.find(({ kind }) => kind === 'objective') ?? objective
      for (const row of items) this.addRow(row)
    }
  }

  /** In a section of key results, a table of metrics and targets is one of key results. */
  private metricColumns(header: readonly string[]): Columns | null {
    if (this.section.holds !== 'key-results') return null
    const columns = columnsOf(
      header.map((name) => name.replace(/^(?:指标|metric)$/iu, 'key result')),
      [],
    )
    return columns
  }

  private addRow(row: Item): void {
    const parent = row.kind === 'key-result' ? this.section.objective : null
    this.drafts.push({
      kind: row.kind,
      cell: row,
      ignore: row.ignore,
      objective: parent,
      details: new Map(),
      isGuess: false,
      row,
    })
  }
}
