import { type Localized, type Maturity, type Pitfall, type SectionOf, sectionTitles } from '@okr/core'
import type { PitfallPlaybook, Playbook } from '../../playbook/types.ts'
import type { Context } from '../context.ts'
import { say, text, words } from '../say.ts'

interface PitfallTexts {
  readonly title: Localized
  readonly signal: Localized
  readonly remedy: Localized
  readonly sources: readonly string[]
}

const pitfall = ({ title, signal, remedy, sources }: PitfallTexts, context: Context): Pitfall => ({
  title: words(title, context),
  signal: text(words(signal, context)),
  remedy: say({ text: remedy, sources: [...sources] }, context),
})

/** The general ones that bite at a stage, and least of the others. */
export const generalPitfalls = (maturity: Maturity, { pitfalls }: Pick<Playbook, 'pitfalls'>): PitfallPlaybook[] =>
  pitfalls
    .filter(({ maturities }) => maturities.includes(maturity))
    .toSorted((a, b) => a.maturities.length - b.maturities.length)
    .slice(0, 2)

/** How it goes wrong in the reader's industry first, then at the reader's stage. */
export function pitfalls(context: Context): SectionOf<'pitfalls'> {
  const [leading, second] = context.packs
  const all = [
    ...leading.pitfalls.slice(0, second ? 3 : 4),
    ...(second?.pitfalls.slice(0, 1) ?? []),
    ...generalPitfalls(context.params.maturity, context.knowledge.playbook),
  ]
  return {
    id: 'pitfalls',
    title: sectionTitles.pitfalls[context.params.locale],
    blocks: [],
    pitfalls: all.map((one) => pitfall(one, context)),
  }
}
