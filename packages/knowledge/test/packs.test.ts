import { type Edition, type Pack, type Source, sourceSchema } from '@okr/core/pack'
import { describe, expect, test } from 'vitest'
import { checkPack } from '../src/check/index.ts'
import { composeGuide, extendKnowledge, knowledge, packs } from '../src/index.ts'

test('the registry is valid, and each source stands in it once', () => {
  expect(() => knowledge.sources.forEach((source) => sourceSchema.parse(source))).not.toThrow()
  expect(new Set(knowledge.sources.map(({ id }) => id)).size).toBe(knowledge.sources.length)
})

test.each(packs.map((pack) => [pack.id, pack] as const))('pack %s has nothing to mend', (_, pack) => {
  const problems = checkPack(pack)
  expect(problems.map(({ path, message }) => `${path}: ${message.en}`)).toEqual([])
})

const sample = packs.find(({ id }) => id === 'automotive') ?? packs[0]
if (!sample) throw new Error('there are no packs')
/** The first of a list that is known not to be empty. */
function first<T>([one]: readonly T[]): T {
  if (one === undefined) throw new Error('the list is empty')
  return one
}

const changed = (change: (pack: Pack) => void): Pack => {
  const copy = structuredClone(sample)
  change(copy)
  return copy
}

const edition = (more: Partial<Edition>): Edition => ({
  id: 'parts',
  aliases: { 'zh-CN': ['零部件'], en: ['parts'] },
  companyTypes: [],
  parts: {},
  ...more,
})

const other = packs.find(({ id }) => id === 'energy-storage-batteries')
const foreign = { metric: other?.metrics[0]?.id ?? '', case: other?.cases[0]?.id ?? '' }

describe('what is wrong with a pack is said with its place', () => {
  test.each<[string, (pack: Pack) => void, string, string]>([
    ['a missing part', (pack) => Reflect.deleteProperty(pack, 'governance'), 'governance', 'needs array'],
    ['a misspelt part', (pack) => Reflect.set(pack, 'practises', []), '', 'knows no practises'],
    ['too few metrics', (pack) => pack.metrics.splice(2), 'metrics', 'needs at least 12 items'],
    [
      'half-width punctuation',
      (pack) => void (first(pack.overview).text['zh-CN'] = '产线,设备'),
      'overview[0].text.zh-CN',
      'half-width',
    ],
    [
      'Chinese in the English',
      (pack) => void (first(pack.overview).text.en = '产线'),
      'overview[0].text.en',
      'translate',
    ],
    [
      'an unknown source',
      (pack) => first(pack.overview).sources.push('nobody-1999'),
      `overview[0].sources[${sample.overview[0]?.sources.length}]`,
      'in no registry',
    ],
    [
      'a metric that is none',
      (pack) => void (first(first(pack.themes).keyResults).metric = 'mf-none'),
      'themes[0].keyResults[0].metric',
      'no metric mf-none',
    ],
    [
      'a value that cannot be',
      (pack) => void (first(first(pack.themes).keyResults).target = -1e9),
      'themes[0].keyResults[0].target',
      'outside',
    ],
    [
      'a theme twice',
      (pack) => void (first(pack.themes.slice(1)).id = first(pack.themes).id),
      'themes[1].id',
      'second time',
    ],
    [
      'an unknown case',
      (pack) => pack.transferableCases.unshift({ case: 'nobody', reason: { 'zh-CN': '无', en: 'none' } }),
      'transferableCases[0].case',
      'no case nobody',
    ],
    [
      'a metric that another industry has',
      (pack) => void (first(pack.metrics).id = foreign.metric),
      'metrics[0].id',
      'choose another id',
    ],
    [
      'a case that another industry has',
      (pack) => void (first(pack.cases).id = foreign.case),
      'cases[0].id',
      'choose another id',
    ],
    ['a guardrail that is none', (pack) => void (pack.guardrails[0] = 'mf-none'), 'guardrails[0]', 'no metric mf-none'],
    [
      'a guardrail of an edition that is none',
      (pack) => void (pack.editions = [edition({ parts: { guardrails: ['mf-none', 'mf-none'] } })]),
      'editions[0].parts.guardrails[0]',
      'no metric mf-none',
    ],
    [
      'a case left out that the industry has not',
      (pack) => void (pack.editions = [edition({ withoutCases: ['nobody'] })]),
      'editions[0].withoutCases[0]',
      'no case nobody',
    ],
    [
      'a function’s objective of an edition with a metric that is none',
      (pack) => {
        const functions = structuredClone(pack.functions.slice(0, 4))
        first(first(first(functions).themes).keyResults).metric = 'mf-none'
        pack.editions = [edition({ parts: { functions } })]
      },
      'editions[0].parts.functions[0].themes[0].keyResults[0].metric',
      'no metric mf-none',
    ],
  ])('%s', (_, change, path, said) => {
    const found = checkPack(changed(change)).filter((one) => one.path === path)
    expect(found.map(({ message }) => message.en).join('\n')).toContain(said)
    expect(found.every(({ message }) => /\p{Script=Han}/u.test(message['zh-CN']))).toBe(true)
  })

  test('a case that is gone although another pack tells of it', () => {
    const borrower = packs.find(({ transferableCases }) => transferableCases.length > 0)
    const lent = borrower?.transferableCases[0]?.case
    const lender = packs.find(({ cases }) => cases.some(({ id }) => id === lent))
    const poorer = { ...lender, cases: lender?.cases.filter(({ id }) => id !== lent) }
    const found = checkPack(poorer).filter(({ path }) => path === 'cases')
    expect(found.map(({ message }) => message.en).join('\n')).toContain(`the case ${lent}: keep it`)
  })

  test('a source that says something else than the registry', () => {
    const known = first(knowledge.sources)
    const found = checkPack(sample, [known, { ...known, title: 'Something else' }])
    expect(found.map(({ path }) => path)).toEqual(['sources[1].id'])
    expect(found[0]?.message.en).toContain(`another source ${known.id}`)
  })

  test.each([[null], [[]], ['x'], [{}], [{ id: 'A B' }]])('%j is no pack', (value) => {
    expect(checkPack(value).length).toBeGreaterThan(0)
  })
})

test('a pack from elsewhere writes guides, with the sources it brings along', () => {
  const source: Source = { ...first(knowledge.sources), id: 'beekeeping-2026', title: 'Bees', use: 'citable' }
  const pack = changed((copy) => {
    copy.id = 'beekeeping'
    copy.name = { 'zh-CN': '养蜂业', en: 'Beekeeping' }
    copy.aliases = { 'zh-CN': ['养蜂'], en: ['beekeeping'] }
    copy.overview[0] = { text: { 'zh-CN': '蜂群越冬。', en: 'Colonies winter.' }, sources: [source.id] }
  })
  const extended = extendKnowledge(knowledge, [{ pack, sources: [source] }])
  const guide = composeGuide(
    {
      industry: '养蜂',
      companyType: 'manufacturer',
      companySize: '1-50',
      maturity: 'piloting',
      focusAreas: ['progress-tracking'],
      locale: 'en',
    },
    extended,
  )
  expect(JSON.stringify(guide)).toContain('Colonies winter.')
  expect(JSON.stringify(guide)).toContain('beekeeping-2026')
})
