import { remember } from '../../guide/read/remember.ts'
import type { Grounding } from '../../prompt/grounding.ts'
import { numbersIn } from './figures.ts'
import { bareName, nameKey } from './names.ts'

/** What the writer was handed, ready to be asked. */
export interface HandedOut {
  readonly numbers: ReadonlySet<string>
  /** Whether an organisation occurs in the facts or the references. */
  readonly names: (organisation: string) => boolean
  /** The facts that cite a source, as one text. */
  readonly factsOf: (source: string) => string
}

/** Remembered: a guide is checked section by section, and again after every edit. */
export const handedOut = remember(function handedOut(grounding: Grounding): HandedOut {
  const texts = allTexts(grounding)
  const haystack = nameKey(texts.join(' '))
  const bySource = factsBySource(grounding)
  return {
    numbers: new Set(texts.flatMap(numbersIn)),
    names: (organisation) => {
      const key = nameKey(bareName(organisation))
      return key === '' || haystack.includes(key) || parts(organisation).some((part) => haystack.includes(part))
    },
    factsOf: (source) => bySource.get(source) ?? '',
  }
})

/** "Humana / Humana Inc." and "小米（Xiaomi）" are known by any of their names. */
const parts = (organisation: string): string[] =>
  organisation
    .split(/[/／()（）、]/)
    .map(nameKey)
    .filter((part) => part.length >= 3 || /\p{Script=Han}{2}/u.test(part))

const allTexts = (grounding: Grounding): string[] => [
  ...grounding.statements.map(({ text }) => text),
  ...grounding.valueStream,
  ...grounding.systems.flatMap(({ name, holds }) => [name, holds]),
  ...grounding.standards.flatMap(({ name, concerns }) => [name, concerns]),
  ...grounding.metrics.flatMap(({ name, definition }) => [name, definition]),
  ...grounding.cases.flatMap(({ organisation, facts, caveats }) => [
    organisation,
    caveats,
    ...facts.map(({ text }) => text),
  ]),
  ...grounding.sources.flatMap(({ reference, supports }) => [reference, ...supports]),
]

function factsBySource(grounding: Grounding): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const facts = [...grounding.statements, ...grounding.cases.flatMap((one) => one.facts)]
  for (const { text, sources } of facts)
    for (const source of sources) texts.set(source, `${texts.get(source) ?? ''} ${text}`)
  for (const { name, concerns, sources } of grounding.standards)
    for (const source of sources) texts.set(source, `${texts.get(source) ?? ''} ${name} ${concerns}`)
  for (const { id, reference, supports } of grounding.sources)
    texts.set(id, [texts.get(id) ?? '', reference, ...supports].join(' '))
  return texts
}
