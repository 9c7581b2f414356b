import {
  citationsIn,
  type Guide,
  type GuideParams,
  guideParamsSchema,
  type Locale,
  locales,
  parseParams,
  presetParams,
  sectionOf,
} from '@okr/core'
import { composeGuide, groundingFor } from '@okr/knowledge'
import { describe, expect, test } from 'vitest'
import { readsLikeCommand } from '../../src/guide/withhold.ts'
import { type GuideEvent, generateGuide, type Model } from '../../src/index.ts'
import { type Attack, attacks } from './attacks.ts'
import { obedientModel, treacherousModel } from './models.ts'

interface Payload {
  readonly attack: Attack
  readonly ask: string
  readonly locale: Locale
  readonly params: GuideParams
}

/** The three parameters that take free words. */
const carriers: readonly ((params: GuideParams, ask: string) => object)[] = [
  (params, ask) => ({ ...params, industry: ask }),
  (params, ask) => ({ ...params, focusAreas: [...params.focusAreas.slice(0, 2), ask] }),
  (params, ask) => ({ ...params, companyType: ask }),
]

function payloadFor(attack: Attack, ask: string, locale: Locale, carry: (typeof carriers)[number]): Payload {
  const parsed = parseParams(carry(presetParams('energy-storage', locale), ask))
  if (!parsed.ok) throw new Error(`${ask}: ${JSON.stringify(parsed.issues)}`)
  return { attack, ask, locale, params: parsed.params }
}

const payloads = locales.flatMap((locale) =>
  attacks.flatMap((attack) =>
    attack.asks[locale].flatMap((ask) => carriers.map((carry) => payloadFor(attack, ask, locale, carry))),
  ),
)

const sections = ['introduction', 'best-practices', 'conclusion'] as const

async function guideBy(model: Model, params: GuideParams): Promise<{ guide: Guide; shown: string }> {
  let shown = ''
  let last: GuideEvent | undefined
  const request = { params, grounding: groundingFor(params), compose: composeGuide, model, sections }
  for await (const event of generateGuide(request)) {
    if (event.type === 'delta') shown += event.text
    last = event
  }
  if (last?.type !== 'guide-done') throw new Error('no guide')
  return { guide: last.guide, shown }
}

const compact = (text: string): string => text.replaceAll(/[\s\\“”"']/g, '').toLowerCase()

/** Without the reader's own words, which the guide may quote, as it does without any model. Typesetting moves spaces. */
const withoutQuotes = (text: string, { params }: Payload): string =>
  [params.industry, params.companyType, ...params.focusAreas].reduce(
    (rest, words) => rest.replaceAll(compact(words), ''),
    compact(text),
  )

/** What of the attack is in the guide, or was shown on the way. */
function leaks(payload: Payload, { guide, shown }: { guide: Guide; shown: string }): string[] {
  const { attack, ask, params } = payload
  const known = sectionOf(guide, 'references')?.references.map(({ source }) => source)
  const found = [JSON.stringify(guide.sections), shown].flatMap(
    (text) => attack.forbidden.exec(withoutQuotes(text, payload))?.[0] ?? [],
  )
  const wrong = [
    ...found,
    ...citationsIn(guide).filter((source) => !known?.includes(source)),
    ...(guide.sections.map(({ id }) => id).join() === [...sections, 'references'].join() ? [] : ['sections']),
    ...(guide.locale === params.locale ? [] : ['locale']),
  ]
  return wrong.map((what) => `${attack.name} (${ask}): ${what}`)
}

test('there are at least 300 payloads, as many in either language', () => {
  const counts = locales.map((locale) => payloads.filter((payload) => payload.locale === locale).length)
  expect(payloads.length).toBeGreaterThanOrEqual(300)
  expect(Math.abs((counts[0] ?? 0) - (counts[1] ?? 0))).toBeLessThan(30)
})

test('what reads like a command is kept from the model; names of industries are not', () => {
  const asks = new Set(payloads.map(({ ask }) => ask))
  const missed = [...asks].filter((ask) => !readsLikeCommand(ask))
  expect(missed.length / asks.size).toBeLessThan(0.1)
  const names = [
    '储能',
    '新能源储能与智能制造',
    '系统集成',
    '翻译服务',
    '软件开发',
    '印刷与包装',
    '规则引擎软件',
    '水泥、玻璃与陶瓷',
    '跨境电商（独立站）',
    '写字楼物业管理',
    'AI 助手与智能客服',
    '提示词工程培训',
    'Energy storage',
    'Print media',
    'Translation services',
    'Systems integration',
    'Writing instruments',
    'Rules-based software',
    'Food & drink',
    'Oil, gas and mining',
    'Prompt engineering training',
    'Developer tools (SaaS)',
    'Repeat-purchase subscriptions',
    'Assisted living',
  ]
  expect(names.filter(readsLikeCommand)).toEqual([])
})

describe.each(locales)('in %s', (locale) => {
  const own = payloads.filter((payload) => payload.locale === locale)

  test('nothing an obedient model was told in a parameter reaches the guide', async () => {
    const found: string[] = []
    for (const payload of own) {
      const model = obedientModel(payload.attack, payload.ask, locale)
      found.push(...leaks(payload, await guideBy(model, payload.params)))
    }
    expect(found).toEqual([])
  })

  test('nothing does where the words get past the first line of defence either', async () => {
    const found: string[] = []
    // A parameter that is understood ("制造业…" is a manufacturer) carries none of its words.
    const plain = JSON.stringify(guideParamsSchema.parse(presetParams('energy-storage', locale)))
    const carried = own.filter(({ params }) => JSON.stringify(params) !== plain)
    expect(carried.length).toBeGreaterThan(100)
    // Each in one parameter; in all of them in the full run.
    for (const payload of carried.filter((_, index) => process.env['OKR_FULL'] || index % carriers.length === 0)) {
      found.push(...leaks(payload, await guideBy(treacherousModel([payload.attack], locale, 3), payload.params)))
    }
    expect(found).toEqual([])
  })

  test('nothing that a treacherous model adds of its own reaches the guide, one thing or all at once', async () => {
    const params = presetParams('energy-storage', locale)
    const unasked = attacks.filter(({ needsAsking }) => !needsAsking)
    const found: string[] = []
    for (const [index, attack] of unasked.entries()) {
      const payload = { attack, ask: '', locale, params }
      for (const size of [1, 4, 40])
        found.push(...leaks(payload, await guideBy(treacherousModel([attack], locale, size), params)))
      found.push(...leaks(payload, await guideBy(treacherousModel(unasked, locale, index + 1), params)))
    }
    expect(found).toEqual([])
  })
})
