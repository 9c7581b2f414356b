import type { SectionOf } from '../../../src/guide/index.ts'
import { callout, p, ul } from './words.ts'

export const introduction: SectionOf<'introduction'> = {
  id: 'introduction',
  title: 'Introduction',
  blocks: [
    p(
      'An objective says **where we want to go**; two to five key results say how we will know that we got there [S:doerr-2018]. The method grew out of management by objectives at Intel [S:grove-1983].',
    ),
    p('A battery maker gains most in three places:'),
    ul(
      'One set of priorities across process, quality and supply chain.',
      'Early warning: leading measures move weeks before yield does.',
      'A rhythm of review that the shop floor already knows from daily management.',
    ),
    callout(
      'note',
      'This guide is written for 250–1,000 people and a first pilot. Sentences about companies carry a source.',
    ),
  ],
}
