import { expect, test } from 'vitest'
import { type Block, type Guide, guideSchema, type Inline, readGuide, renderGuide } from '../../src/guide/index.ts'
import { english } from './samples/en.ts'
import { chinese } from './samples/zh-cn.ts'

const introduction = (...blocks: Block[]): Guide => ({
  locale: 'en',
  title: 'Guide',
  sections: [{ id: 'introduction', title: 'Introduction', blocks }],
})
const body = (...blocks: Block[]): string =>
  renderGuide(introduction(...blocks)).split('## 1. Introduction\n\n')[1] ?? ''
const paragraph = (...text: Inline[]): Block => ({ type: 'paragraph', text })
const words = (text: string): Inline => ({ type: 'text', text })

test.each([
  ['english', english],
  ['chinese', chinese],
] as const)('the %s sample is valid, reads well and is read back the same', async (name, sample) => {
  const markdown = renderGuide(sample)
  expect(guideSchema.parse(sample)).toEqual(sample)
  expect(readGuide(markdown)).toEqual(sample)
  await expect(markdown).toMatchFileSnapshot(`samples/${name}.md.snap`)
})

test.each([
  ['# no heading', '\\# no heading\n'],
  ['- no item', '\\- no item\n'],
  ['1. no item', '1\\. no item\n'],
  ['> no quotation', '\\> no quotation\n'],
  ['-5% is a number', '-5% is a number\n'],
  ['a *star* and [a bracket]', 'a \\*star\\* and \\[a bracket]\n'],
  ['[S1] is text', '\\[S1] is text\n'],
  ['snake_case stays', 'snake_case stays\n'],
  ['<b> and <5%', '\\<b> and <5%\n'],
  ['R&D &amp; more', 'R&D \\&amp; more\n'],
  ['see https://a.b', 'see https\\://a.b\n'],
  ['---', '\\---\n'],
  [' edges ', '&#32;edges&#32;\n'],
  ['KR1: no key result', 'KR1<!-- -->: no key result\n'],
])('%j as text is written %j', (text, markdown) => {
  const block = paragraph(words(text))
  expect(body(block)).toBe(markdown)
  expect(readGuide(renderGuide(introduction(block)))).toEqual(introduction(block))
})

test('a citation prints the position of its reference, or its own key where there is none', () => {
  const cite = (source: string): Inline => ({ type: 'citation', source })
  const guide: Guide = {
    ...introduction(paragraph(cite('grove-1983'), cite('S9'), cite('lost-2001'), cite('S1'), cite('TODO'))),
  }
  const references = {
    id: 'references',
    title: 'References',
    blocks: [],
    references: [{ source: 'grove-1983', text: [words('Grove')] }],
  } as const
  const whole = { ...guide, sections: [...guide.sections, references] }
  expect(renderGuide(whole)).toContain('\n[S1][S9][lost-2001][S1?][TODO?]\n')
  expect(renderGuide(whole)).toContain('\n- [S1] Grove · id: `grove-1983`\n')
  expect(readGuide(renderGuide(whole))).toEqual(whole)
})

test('a bold that ends in punctuation before a letter still reads as bold elsewhere', () => {
  expect(body(paragraph({ type: 'strong', text: '重点：' }, words('先做')))).toBe('**重点：**<!-- -->先做\n')
})

test('two lists in a row stay two', () => {
  const list: Block = { type: 'list', ordered: false, items: [{ text: [words('one')], items: [] }] }
  expect(body(list, list)).toBe('- one\n\n<!-- -->\n\n- one\n')
})

test('a language that the letters do not show is named', () => {
  expect(renderGuide({ locale: 'zh-CN', title: 'OKR', sections: [] })).toBe('<!-- lang: zh-CN -->\n\n# OKR\n')
})
