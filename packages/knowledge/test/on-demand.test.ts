import { companySizes, companyTypes, focusAreas, type GuideParams, locales, maturities } from '@okr/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as compose from '../src/compose/compose-guide.ts'
import { groundingFor } from '../src/compose/grounding.ts'
import { composeGuide, first90Days, groundingFor as groundingFromAll, knowledge, packs } from '../src/index.ts'
import { loadGuideKnowledge, loadKnowledge, type Slices } from '../src/on-demand/load.ts'
import {
  catalogueOf,
  packDetails,
  packSlice,
  playbookPart,
  playbookSlice,
  playbookSources,
  printed,
} from '../src/on-demand/slice.ts'
import * as plan from '../src/plan/first-90-days.ts'
import { documentsOf } from '../src/search/documents.ts'

/** As the build writes them: through JSON. */
const written = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

const asked: string[] = []
const slices: Slices = {
  catalogue: async () => written(catalogueOf(knowledge)),
  playbook: async (maturity, locale) => written(playbookSlice(maturity, locale, knowledge)),
  playbookPart: async (part, id, locale) => written(playbookPart(part, id, locale, knowledge)),
  registry: async () => written(knowledge.sources.map(printed)),
  search: async () => written(documentsOf(knowledge)),
  playbookSources: async () => written(playbookSources(knowledge)),
  packDetails: async (id, locale) => written(packDetails(id, locale, knowledge)),
  pack: async (id, locale) => {
    asked.push(`${locale}/${id}`)
    return written(packSlice(id, locale, knowledge))
  },
}

const names = packs.flatMap(({ name }) => [name['zh-CN'], name.en])
const editionNames = packs.flatMap(({ editions = [] }) =>
  editions.flatMap(({ aliases }) => [...aliases['zh-CN'], ...aliases.en]),
)
const industries = fc.oneof(
  fc.constantFrom(...names, ...editionNames, '博物馆', '宠物医院连锁', '钟表修理'),
  fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)).map(([a, b]) => `${a} ${b}`),
)

const requests: fc.Arbitrary<GuideParams> = fc.record({
  industry: industries,
  companyType: fc.constantFrom<string>(...companyTypes, 'cooperative'),
  companySize: fc.constantFrom(...companySizes),
  maturity: fc.constantFrom(...maturities),
  focusAreas: fc.uniqueArray(fc.constantFrom(...focusAreas), { minLength: 1, maxLength: 4 }),
  locale: fc.constantFrom(...locales),
})

test('what is loaded for a request writes the same guide, plan and grounding as everything there is', () =>
  fc.assert(
    fc.asyncProperty(requests, async (params) => {
      const guide = composeGuide(params)
      const enough = await loadGuideKnowledge(slices, params)
      expect(compose.composeGuide(params, enough)).toEqual(guide)
      expect(plan.first90Days(params, '2027-01-04', enough)).toEqual(first90Days(params, '2027-01-04'))
      const loaded = await loadKnowledge(slices, params)
      expect(compose.composeGuide(params, loaded)).toEqual(guide)
      expect(groundingFor(params, loaded)).toEqual(groundingFromAll(params))
    }),
    { numRuns: 60 },
  ))

test('only the packs that the industry names are loaded, in the language asked for', async () => {
  asked.length = 0
  await loadGuideKnowledge(slices, {
    industry: '储能与制造业',
    companyType: 'manufacturer',
    companySize: '50-250',
    maturity: 'piloting',
    focusAreas: ['progress-tracking'],
    locale: 'zh-CN',
  })
  expect(asked.toSorted()).toEqual(['zh-CN/energy-storage-batteries', 'zh-CN/manufacturing'])
})
