import type { RichText, SectionOf } from '@okr/core/guide'
import type { GuideFinding } from '@okr/core/guide-lint'
import { describe, expect, test } from 'vitest'
import { dropSentence, fixSection } from '../src/guide/fix.ts'

const text = (words: string): RichText[number] => ({ type: 'text', text: words })
const cite = (source: string): RichText[number] => ({ type: 'citation', source })

describe('a sentence goes with what it cites', () => {
  const cases: readonly (readonly [string, RichText, number, RichText])[] = [
    ['the first of three', [text('One 7. Two. Three.')], 4, [text('Two. Three.')]],
    ['the last', [text('One. Two 7.'), cite('a')], 9, [text('One.')]],
    [
      'one in the middle, and its citation',
      [text('One.'), cite('a'), text(' Two 7.'), cite('b'), text(' Three.'), cite('c')],
      9,
      [text('One.'), cite('a'), text(' Three.'), cite('c')],
    ],
    ['a Chinese one', [text('第一句。第二句 7。第三句。')], 8, [text('第一句。第三句。')]],
    ['one with a decimal point in it', [text('It is 3.5 of 7. Two.')], 6, [text('Two.')]],
    [
      'one with bold words',
      [text('One. '), { type: 'strong', text: 'Two' }, text(' is 7. Three.')],
      12,
      [text('One.'), text(' Three.')],
    ],
    ['the only one', [text('Only 7.'), cite('a')], 5, []],
  ]
  test.each(cases)('%s', (_, before, at, after) => {
    expect(dropSentence(before, at)).toEqual(after)
  })
})

const finding = (block: string, start: number, ruleId = 'ungrounded-number'): GuideFinding => ({
  ruleId,
  messageId: 'x',
  severity: 'warning',
  section: 'pitfalls',
  block,
  range: { start, end: start + 1 },
  data: {},
  suggestions: [],
  sources: [],
  subject: null,
})

const item = (words: string) => ({ text: [text(words)], items: [] })
const section: SectionOf<'pitfalls'> = {
  id: 'pitfalls',
  title: 'Pitfalls 7',
  blocks: [
    { type: 'paragraph', text: [text('One 7.')] },
    { type: 'list', ordered: false, items: [item('A 7. B.'), item('C 7.'), item('D.')] },
    { type: 'table', header: [[text('H')]], rows: [[[text('E 7.')]], [[text('F.')]]] },
  ],
  pitfalls: [{ title: 'T', signal: [text('S 7. Sign.')], remedy: [text('R.')] }],
}

describe('a section is mended', () => {
  test('in every place at once, without one moving the other', () => {
    const places = ['blocks.0', 'blocks.1.items.0', 'blocks.1.items.1', 'blocks.2.rows.0.0', 'pitfalls.0.signal']
    expect(
      fixSection(
        section,
        places.map((block) => finding(block, 2)),
      ),
    ).toEqual({
      ...section,
      blocks: [
        { type: 'list', ordered: false, items: [item('B.'), item('D.')] },
        { type: 'table', header: [[text('H')]], rows: [[[]], [[text('F.')]]] },
      ],
      pitfalls: [{ title: 'T', signal: [text('Sign.')], remedy: [text('R.')] }],
    })
  })

  test.each([
    ['a heading', finding('pitfalls.0.title', 0)],
    ['what another rule is about', finding('blocks.0', 0, 'uncited-fact')],
    ['a place that is not there', finding('blocks.9.items.3', 0)],
  ])('but not %s', (_, found) => {
    expect(fixSection(section, [found])).toEqual(section)
  })
})
