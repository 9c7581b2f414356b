import { type SectionOf, sectionTitles } from '@okr/core'
import type { Context } from '../context.ts'
import { phrases } from '../phrases.ts'
import { list, paragraph, text, words } from '../say.ts'

export function conclusion(context: Context): SectionOf<'conclusion'> {
  const [leading, second] = context.packs
  const points = [...leading.conclusion.slice(0, 3), ...(second?.conclusion.slice(0, 1) ?? [])]
  return {
    id: 'conclusion',
    title: sectionTitles.conclusion[context.params.locale],
    blocks: [
      ...points.map((point) => paragraph(text(words(point, context)))),
      paragraph(text(words(phrases.nextSteps, context))),
      list(
        context.maturity.nextSteps.map((step) => text(words(step, context))),
        true,
      ),
    ],
  }
}
