import { expect, test } from 'vitest'
import { citationsIn, guideJsonSchema, guideSchema, plainText, sectionOf } from '../../src/guide/index.ts'
import { english } from './samples/en.ts'

test('citations are listed once each, in the order of the text', () => {
  expect(citationsIn(english)).toEqual(['doerr-2018', 'grove-1983', 'niven-2016'])
})

test('a citation says nothing by itself', () => {
  expect(
    plainText([
      { type: 'text', text: 'so ' },
      { type: 'strong', text: 'it' },
      { type: 'citation', source: 'x' },
    ]),
  ).toBe('so it')
})

test('a section is found by its id', () => {
  expect(sectionOf(english, 'pitfalls')?.pitfalls).toHaveLength(2)
  expect(sectionOf({ ...english, sections: [] }, 'pitfalls')).toBeUndefined()
})

test.each([
  ['an unknown key', { ...english, author: 'x' }],
  ['sections out of order', { ...english, sections: english.sections.toReversed() }],
  [
    'a link that could run',
    {
      ...english,
      sections: [
        {
          id: 'conclusion',
          title: 'x',
          blocks: [{ type: 'paragraph', text: [{ type: 'link', text: 'x', href: 'javascript:x' }] }],
        },
      ],
    },
  ],
  [
    'an empty paragraph',
    { ...english, sections: [{ id: 'conclusion', title: 'x', blocks: [{ type: 'paragraph', text: [] }] }] },
  ],
])('%s is no guide', (_, value) => {
  expect(guideSchema.safeParse(value).success).toBe(false)
})

test('the JSON Schema describes the sections', () => {
  const schema = JSON.stringify(guideJsonSchema())
  expect(schema).toContain('"industry-analysis"')
  expect(schema).toContain('"additionalProperties":false')
})
