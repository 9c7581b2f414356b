import { companySizes, focusAreas, type GuideParams, maturities, renderGuide, renderPage } from '@okr/core'
import { expect, test } from 'vitest'
import { editionFor } from '../src/find/edition.ts'
import { composeGuide, first90Days, functionsFor, knowledge, packs, planPage } from '../src/index.ts'
import { asEdition } from '../src/knowledge/as-edition.ts'

/** Words that give a neighbour away. */
const foreign: readonly [part: string, industry: string, companyType: string, words: RegExp][] = [
  ['a hospital', '医院', 'healthcare-provider', /药企|GMP|入组|放行|CRO|药厂|产线|车间|罗氏/u],
  ['a drug maker', '制药企业', 'manufacturer', /病区|护士|急诊|国考|再入院|住院|床位|出院/u],
  ['a property insurer', '财产保险', 'financial-institution', /寿险|犹豫期|继续率|开门红|健康险/u],
  ['a life insurer', '人寿保险', 'financial-institution', /车险|综合成本率|查勘|大灾|台风|企财险|修理厂|定损/u],
  ['a government body', '政府机构', 'public-sector', /捐赠|社工|公益|志愿|基金会|秘书长|筹款/u],
  ['a charity', '公益组织', 'public-sector', /窗口|审批|信访|好差评|政务|办件|群众|处室|处长|分管领导/u],
  ['an operator', '电信运营商', 'services', /玩家|游戏|剧集|完播|买量|编辑部|制片|排播|流水/u],
  ['a media company', '媒体', 'technology', /玩家|游戏|基站|装维|割接|套餐|宽带|退服|买量|流水/u],
  ['a game studio', '游戏公司', 'technology', /基站|装维|割接|套餐|宽带|运营商|剧集|完播|编辑部|排播|总编辑|观众/u],
]

const starts = ['2027-01-04', '2027-04-05', '2027-07-05', '2027-10-04']

function* written(industry: string, companyType: string): Generator<string> {
  for (const maturity of maturities) {
    for (const [index, companySize] of companySizes.entries()) {
      const areas = index % 2 === 0 ? focusAreas.slice(0, 4) : focusAreas.slice(4)
      const params: GuideParams = { industry, companyType, companySize, maturity, focusAreas: areas, locale: 'zh-CN' }
      yield renderGuide(composeGuide(params)).replace(/^## 8\. .*/msu, '')
      for (const start of starts) yield renderPage(planPage(first90Days(params, start)))
    }
  }
}

test.each(foreign)('%s reads nothing of its neighbours in guides and plans', (_, industry, companyType, words) => {
  const lines = [...written(industry, companyType)].flatMap((text) => text.split('\n'))
  expect(lines.filter((line) => words.test(line))).toEqual([])
})

test.each([
  ['医院', 'healthcare-provider', 'hp-fn-nursing', 'hp-fn-production'],
  ['制药企业', 'manufacturer', 'hp-fn-production', 'hp-fn-nursing'],
  ['财产保险', 'financial-institution', 'in-fn-claims', 'in-fn-agency'],
  ['人寿保险', 'financial-institution', 'in-fn-agency', 'in-fn-finance'],
  ['政府机构', 'public-sector', 'ps-fn-casework', 'ps-fn-grants'],
  ['公益组织', 'public-sector', 'ps-fn-grants', 'ps-fn-casework'],
  ['电信运营商', 'services', 'tm-op-build', 'tm-game-development'],
  ['媒体', 'technology', 'tm-md-membership', 'tm-field-care'],
  ['游戏公司', 'technology', 'tm-gm-quality', 'tm-editorial-production'],
])('%s is offered its own functions', (industry, companyType, own, other) => {
  const ids = functionsFor({
    industry,
    companyType,
    companySize: '250-1000',
    maturity: 'piloting',
    focusAreas: ['progress-tracking'],
    locale: 'zh-CN',
  }).map(({ id }) => id)
  expect(ids).toContain(own)
  expect(ids).not.toContain(other)
})

test('a case that an edition leaves out is told by it in no place, and by the whole industry as before', () => {
  const pack = packs.find(({ id }) => id === 'hospitals-pharma-biotech')
  if (!pack) throw new Error('there is no such pack')
  const told = (industry: string) =>
    knowledge.casesIn(asEdition(pack, { industry, companyType: 'technology' })).map(({ id }) => id)
  expect(told('医院')).not.toContain('roche-team-goals')
  expect(told('制药')).not.toContain('zigong-third-hospital')
  expect(told('医院')).toContain('zigong-third-hospital')
  expect(told('生命科学')).toEqual(expect.arrayContaining(['roche-team-goals', 'zigong-third-hospital']))
})

test.each([
  ['医院', 'technology', 'hospital'],
  ['non-life insurance', 'financial-institution', 'property'],
  ['人寿保险', 'financial-institution', 'life'],
  ['医院与医药研发', 'technology', undefined],
  ['财险与寿险', 'financial-institution', undefined],
  ['医院与制药', 'healthcare-provider', 'hospital'],
  ['保险', 'financial-institution', undefined],
  ['宽带运营商', 'services', 'operator'],
  ['music streaming', 'technology', 'media'],
  ['手游发行', 'technology', 'games'],
  ['电信、媒体与游戏', 'technology', undefined],
])('“%s” of a %s calls for the edition %s', (industry, companyType, id) => {
  const pack = packs.find((one) => editionFor(one, { industry, companyType }))
  expect(pack && editionFor(pack, { industry, companyType })?.id).toBe(id)
})
