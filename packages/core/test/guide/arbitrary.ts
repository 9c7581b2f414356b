import fc from 'fast-check'
import {
  type Block,
  calloutTones,
  type Guide,
  type Inline,
  industryAnalysisIds,
  type ListItem,
  type RichText,
  type Section,
  sectionIds,
} from '../../src/guide/index.ts'
import { normalise } from '../../src/guide/rich-text.ts'
import { ambitions, directions, keyResultKinds, objectiveLevels, unitIds } from '../../src/okr/index.ts'
import { focusAreas } from '../../src/params/index.ts'
import { fragments } from './fragments.ts'

const fragment = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...fragments) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
)
export const hostile = fc
  .array(fragment, { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''))
  .filter((text) => text !== '')
const title = hostile.map((text) => text.trim()).filter((text) => text !== '')
const line = hostile.map((text) => text.replace(/[\n\r\u2028\u2029]/g, '') || 'x')
const key = fc.oneof(
  fc.constantFrom('S1', 'S2', 's3', '1', '12', 'S99', 'grove-1983', 'doerr-2018', 'x', 'TODO', 'A.b_c-'),
  fc.stringMatching(/^[a-z0-9]{1,5}(?:-[a-z0-9]{1,5}){0,3}$/),
)
const href = fc.oneof(
  fc.constantFrom(
    'https://example.com/a_b*c(d)~e&amp;f',
    'mailto:a@b.c',
    'http://x.y/[z]?a=b&copy;c#d',
    'HTTPS://例子.中国/路径',
    'http://a/)',
    'https://a/!',
  ),
  fc.webUrl({ withQueryParameters: true, withFragments: true }).filter((url) => !/['|`\\"]/.test(url)),
)

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: hostile.map((text): Inline => ({ type: 'text', text })) },
  hostile.map((text): Inline => ({ type: 'strong', text })),
  line.map((text): Inline => ({ type: 'code', text })),
  fc.record({ text: hostile, href }).map((link): Inline => ({ type: 'link', ...link })),
  href.map((address): Inline => ({ type: 'link', text: address, href: address })),
  key.map((source): Inline => ({ type: 'citation', source })),
)
const richText: fc.Arbitrary<RichText> = fc.array(inline, { maxLength: 5 }).map(normalise)
const someText = fc.array(inline, { minLength: 1, maxLength: 5 }).map(normalise)

const listItem = [0, 1, 2].reduce<fc.Arbitrary<ListItem>>(
  (below, depth) => fc.record({ text: someText, items: fc.array(below, { maxLength: depth === 0 ? 0 : 2 }) }),
  someText.map((text) => ({ text, items: [] })),
)

const table = fc.integer({ min: 1, max: 3 }).chain((columns) => {
  const row = fc.array(richText, { minLength: columns, maxLength: columns })
  return fc.record({ type: fc.constant('table' as const), header: row, rows: fc.array(row, { maxLength: 2 }) })
})
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ type: fc.constant('paragraph' as const), text: someText }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(listItem, { minLength: 1, maxLength: 3 }),
    }),
  },
  table,
  fc.record({ type: fc.constant('callout' as const), tone: fc.constantFrom(...calloutTones), text: someText }),
)
const blocks = fc.array(block, { maxLength: 3 })
const partOf = <Extra>(
  extra: { [Key in keyof Extra]: fc.Arbitrary<Extra[Key]> },
): fc.Arbitrary<{ title: string; blocks: Block[] } & Extra> =>
  fc.tuple(fc.record({ title, blocks }), fc.record(extra)).map(([part, more]) => ({ ...part, ...more }) as never)

const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(0, 98.5, 1e21, 1e-9),
)
const strings = fc.array(title, { maxLength: 3 })
const ids = fc.array(hostile, { maxLength: 2 })
const optional = { requiredKeys: ['id', 'text'] as ['id', 'text'] }
const keyResult = fc.record(
  {
    id: fc.oneof(hostile, fc.constantFrom('O1-KR1', 'O1-KR2')),
    text: title,
    metric: title,
    baseline: number,
    target: number,
    current: number,
    atLeast: number,
    atMost: number,
    milestones: strings,
    unit: fc.oneof(title, fc.constantFrom('%', 'CNY/kWh', 'd', '小时', '`h`', 'count', '个数', ...unitIds)),
    direction: fc.constantFrom(...directions),
    deadline: title,
    dataSources: strings,
    owner: title,
    collaborators: fc.array(
      fc.record({
        name: title,
        role: fc.constantFrom('responsible' as const, 'consulted' as const, 'informed' as const),
      }),
      { maxLength: 3 },
    ),
    kind: fc.constantFrom(...keyResultKinds),
    ambition: fc.constantFrom(...ambitions),
    weight: fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
    dependsOn: ids,
  },
  optional,
)
const objective = fc.record(
  {
    id: fc.oneof(hostile, fc.constantFrom('O1', 'O2')),
    text: title,
    rationale: title,
    level: fc.constantFrom(...objectiveLevels),
    ambition: fc.constantFrom(...ambitions),
    owner: title,
    parents: ids,
    weight: fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
    keyResults: fc.array(keyResult, { maxLength: 3 }),
  },
  { requiredKeys: ['id', 'text', 'keyResults'] },
)

const few = { maxLength: 2 }
const sections: Record<Section['id'], fc.Arbitrary<Section>> = {
  introduction: partOf({ id: fc.constant('introduction' as const) }),
  'industry-analysis': partOf({
    id: fc.constant('industry-analysis' as const),
    subsections: fc.uniqueArray(partOf({ id: fc.constantFrom(...industryAnalysisIds) }), {
      maxLength: 3,
      selector: ({ id }) => id,
    }),
  }),
  'case-studies': partOf({
    id: fc.constant('case-studies' as const),
    cases: fc.array(
      partOf({ background: blocks, deployment: blocks, outcomes: blocks, lessons: blocks, evidence: blocks }),
      few,
    ),
  }),
  implementation: partOf({
    id: fc.constant('implementation' as const),
    phases: fc.array(partOf({ timing: fc.oneof(fc.constantFrom('', 'Weeks 1–2', '第 1–2 周'), title) }), few),
    objectives: fc.array(objective, few),
    tools: fc.array(partOf({}), few),
  }),
  'best-practices': partOf({
    id: fc.constant('best-practices' as const),
    groups: fc.array(
      partOf({
        title: fc.oneof(title, fc.constantFrom('战略目标设定', 'Culture adoption', '对齐')),
        focusArea: fc.constantFrom(null, 'my-own', ...focusAreas),
      }),
      few,
    ),
  }),
  pitfalls: partOf({
    id: fc.constant('pitfalls' as const),
    pitfalls: fc.array(fc.record({ title, signal: richText, remedy: richText }), few),
  }),
  conclusion: partOf({ id: fc.constant('conclusion' as const) }),
  references: partOf({
    id: fc.constant('references' as const),
    references: fc.uniqueArray(fc.record({ source: key, text: someText }), {
      maxLength: 4,
      selector: ({ source }) => source,
    }),
  }),
}

export const guide: fc.Arbitrary<Guide> = fc
  .tuple(
    fc.record({ locale: fc.constantFrom('zh-CN' as const, 'en' as const), title: fc.oneof(title, fc.constant('')) }),
    fc.tuple(...sectionIds.map((id) => fc.option<Section, undefined>(sections[id], { nil: undefined, freq: 3 }))),
  )
  .map(([head, found]) => ({ ...head, sections: found.filter((section) => section !== undefined) }))

/** Runs of each property: a sample in `npm test`, in full in `npm run test:full`. */
export const runs = { numRuns: process.env['OKR_FULL'] ? 2000 : 100 }
