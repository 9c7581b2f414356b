import { type Block, type Guide, plainText, sectionOf } from '../../guide/index.ts'
import { bareName } from './names.ts'

/** An organisation that a guide holds up as an example, and where. */
interface Organisation {
  readonly name: string
  readonly section: 'industry-analysis' | 'case-studies'
  readonly block: string
}

/** The titles of the cases, and the representative companies: first cells of a table, first words of list items. */
export function organisationsIn(guide: Guide): Organisation[] {
  const cases = sectionOf(guide, 'case-studies')?.cases ?? []
  const subsections = sectionOf(guide, 'industry-analysis')?.subsections ?? []
  const at = subsections.findIndex(({ id }) => id === 'representative-companies')
  const listed = (subsections[at]?.blocks ?? []).flatMap((block, index) =>
    namesIn(block).map(
      ({ name, path }): Organisation => ({
        name,
        section: 'industry-analysis',
        block: `subsections.${at}.blocks.${index}.${path}`,
      }),
    ),
  )
  const titled = cases.map(
    ({ title }, index): Organisation => ({
      name: title,
      section: 'case-studies',
      block: `cases.${index}.title`,
    }),
  )
  return [...titled, ...listed].filter(({ name }) => isName(bareName(name)))
}

function namesIn(block: Block): { name: string; path: string }[] {
  if (block.type === 'table')
    return block.rows.map((row, line) => ({ name: plainText(row[0] ?? []), path: `rows.${line}.0` }))
  if (block.type !== 'list') return []
  return block.items.map(({ text }, index) => ({
    name: /^[^：:。，,]{1,60}(?=[:：]|\s[–—-]\s|——)/.exec(plainText(text))?.[0] ?? '',
    path: `items.${index}`,
  }))
}

/** Generic headings ("Case 2") name nobody. */
const isName = (name: string): boolean =>
  name.length >= 2 && name.length <= 60 && !/^(?:案例|case)\s*[\d一二三四五六七八九十]*$/i.test(name)
