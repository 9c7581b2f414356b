import { companySizes, type GuideParams, locales, maturities, readGuide, renderPage } from '@okr/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { first90Days, type Plan, packs, planCalendar, planPage } from '../src/index.ts'
import { folded } from '../src/plan/calendar.ts'
import { addDays, isDay, isWeekend } from '../src/plan/days.ts'
import { monthsIn } from '../src/plan/months.ts'

const params: GuideParams = {
  industry: 'energy storage',
  companyType: 'manufacturer',
  companySize: '250-1000',
  maturity: 'not-adopted',
  focusAreas: ['progress-tracking'],
  locale: 'en',
}
const plan = (more: Partial<GuideParams> = {}, start = '2027-01-04'): Plan => first90Days({ ...params, ...more }, start)

describe('the weeks of a plan', () => {
  test.each([
    ['a Monday', '2027-01-04', '2027-01-04', '2027-04-03', ['2027-01-04', '2027-01-08'], ['2027-03-29', '2027-04-02']],
    [
      'a Wednesday',
      '2027-01-06',
      '2027-01-06',
      '2027-04-05',
      ['2027-01-06', '2027-01-12'],
      ['2027-03-31', '2027-04-05'],
    ],
    ['a Friday', '2027-01-08', '2027-01-08', '2027-04-07', ['2027-01-08', '2027-01-14'], ['2027-04-02', '2027-04-07']],
    [
      'a Saturday',
      '2027-01-02',
      '2027-01-04',
      '2027-04-03',
      ['2027-01-04', '2027-01-08'],
      ['2027-03-29', '2027-04-02'],
    ],
    ['a Sunday', '2027-01-03', '2027-01-04', '2027-04-03', ['2027-01-04', '2027-01-08'], ['2027-03-29', '2027-04-02']],
    [
      'a leap day',
      '2028-02-29',
      '2028-02-29',
      '2028-05-28',
      ['2028-02-29', '2028-03-06'],
      ['2028-05-23', '2028-05-26'],
    ],
  ])('that starts on %s, %s', (_, asked, start, end, first, last) => {
    const made = plan({}, asked)
    expect([made.start, made.end]).toEqual([start, end])
    const spans = made.weeks.map(({ from, to }) => [from, to])
    expect(spans).toHaveLength(13)
    expect([spans[0], spans.at(-1)]).toEqual([first, last])
  })

  test('start and end on working days, follow each other and stay within 90 days, whatever the start', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2000-01-01', count))
    fc.assert(
      fc.property(day, fc.constantFrom(...maturities), (start, maturity) => {
        const { weeks, start: from, end } = plan({ maturity }, start)
        const days = weeks.flatMap((week) => [week.from, week.to, ...week.meetings.map(({ date }) => date)])
        expect(days.filter(isWeekend)).toEqual([])
        expect(days.every((one) => from <= one && one <= end)).toBe(true)
        for (const [index, week] of weeks.entries()) {
          expect(week.from <= week.to).toBe(true)
          expect(week.to < (weeks[index + 1]?.from ?? '9999')).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  test.each(['2027-1-4', '2027-02-29', '04.01.2027', 'soon', ''])('a start of “%s” is refused', (start) => {
    expect(() => plan({}, start)).toThrow(`not “${start}”`)
    expect(isDay(start)).toBe(false)
  })
})

describe('what a plan holds', () => {
  const numbers = (made: Plan, agenda: string) =>
    made.weeks.filter(({ meetings }) => meetings.some((one) => one.agenda === agenda)).map(({ number }) => number)

  test.each([
    ['not-adopted', 0, [4, 5, 6, 7, 8, 9, 10, 11], [8], [12], 0],
    ['piloting', 1, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], [], [], 2],
    ['scaling', 1, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], [7], [13], 3],
    ['established', 1, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13], [7], [13], 2],
  ] as const)('at %s', (maturity, first, checkIns, reviews, ends, later) => {
    const made = plan({ maturity })
    expect(made.weeks[0]?.number).toBe(first)
    expect(numbers(made, 'check-in')).toEqual(checkIns)
    expect(numbers(made, 'mid-cycle-review')).toEqual(reviews)
    expect(numbers(made, 'scoring')).toEqual(ends)
    expect(numbers(made, 'quarterly-retrospective')).toEqual(ends)
    expect(made.later).toHaveLength(later)
  })

  const every = maturities.flatMap((maturity) => locales.map((locale) => [maturity, locale] as const))
  test.each(every)(
    'at %s in %s: work in every week, every step of its phases once, no slot left open',
    (maturity, locale) => {
      for (const companySize of companySizes) {
        const made = plan({ maturity, locale, companySize })
        expect(made.weeks.every(({ tasks }) => tasks.length > 0)).toBe(true)
        const steps = made.weeks.flatMap(({ tasks }) => tasks.flatMap((task) => task.steps.map(({ text }) => text)))
        expect(new Set(steps).size).toBe(steps.length)
        const phases = new Set(made.weeks.flatMap(({ tasks }) => tasks.map(({ phase }) => phase)))
        const own = packs.find(({ id }) => id === 'energy-storage-batteries')?.phaseSteps[maturity] ?? []
        expect(own.filter(({ text }) => steps.includes(text[locale]))).toHaveLength(phases.size)
        expect(JSON.stringify(made)).not.toMatch(/[{](?:\w+)[}]/u)
      }
    },
  )

  test('each phase within the plan ends with what exists then', () => {
    const artefacts = plan().weeks.flatMap(({ number, tasks }) =>
      tasks.flatMap(({ artefact }) => (artefact === undefined ? [] : [number])),
    )
    expect(artefacts).toEqual([1, 2, 3, 4, 11, 12])
  })

  test('agendas are those of the meetings that are held', () => {
    expect(plan().agendas.map(({ id }) => id)).toEqual([
      'check-in',
      'mid-cycle-review',
      'scoring',
      'quarterly-retrospective',
    ])
    expect(plan({ maturity: 'piloting' }).agendas.map(({ id }) => id)).toEqual(['check-in'])
  })

  test('seasons are those that the plan runs into, by week', () => {
    const seasons = plan({}, '2027-05-03').seasons.map(({ period, weeks }) => [period.split(',')[0], weeks])
    expect(seasons).toEqual([
      ['May–June', [0, 1, 2, 3, 4, 5, 6, 7, 8]],
      ['July–August', [8, 9, 10, 11, 12]],
    ])
  })

  test('a season that is not told in months is noted without weeks', () => {
    const { seasons } = plan({ industry: 'insurance' }, '2027-05-03')
    expect(seasons.filter(({ weeks }) => weeks === null).map(({ period }) => period)).toContain(
      'First month of each quarter (solvency and reserves)',
    )
  })
})

describe('the months of a period', () => {
  test.each([
    ['1–2 月（春节前后）', 'January–February (around Chinese New Year)', [1, 2]],
    ['12 月（冲刺、盘点与结账）', 'December (final rush)', [12]],
    ['上年 11 月–次年 3 月（寿险开门红）', 'November–March (the life sales drive)', [11, 12, 1, 2, 3]],
    ['5–6 月与 10–11 月（大促）', 'May–June and October–November (sales peaks)', [5, 6, 10, 11]],
    ['6 月与 11 月（电商大促）', 'June and November (shopping festivals)', [6, 11]],
    ['10 月下旬–12 月（封版与旺季）', 'Late October–December (code freeze and peak)', [10, 11, 12]],
    ['3–4 月：春季学期前半', 'March to April: first half of the spring term', [3, 4]],
    ['10–12 月，双 11 到年末旺季', 'October–December, Double 11 to year-end', [10, 11, 12]],
    ['年末至 1 月（再保续转）', 'Year-end to January (renewals)', null],
    ['每季末最后一周', 'Last week of each quarter', null],
    ['春节前后', 'Around Chinese New Year', null],
    ['13 月', 'Smarch', null],
  ])('%s · %s', (zh, en, months) => {
    expect([monthsIn(zh, 'zh-CN'), monthsIn(en, 'en')]).toEqual([months, months])
  })

  test('are the same in both languages, in every pack', () => {
    const unlike = packs.flatMap(({ id, seasonality }) =>
      seasonality
        .map(({ period }) => [id, monthsIn(period['zh-CN'], 'zh-CN'), monthsIn(period.en, 'en')] as const)
        .filter(([, zh, en]) => JSON.stringify(zh) !== JSON.stringify(en)),
    )
    expect(unlike).toEqual([])
  })
})

describe('a plan on paper', () => {
  test.each([
    [
      'en',
      '# OKRs in energy storage: the first 90 days',
      '### Week 4 (2027-02-01 to 2027-02-05)',
      '**Meetings**: Weekly check-in 2027-02-01',
    ],
    [
      'zh-CN',
      '# energy storage：OKR 的前 90 天',
      '### 第 4 周（2027-02-01 至 2027-02-05）',
      '**会议**：周度 Check-in 模板 2027-02-01',
    ],
  ] as const)('in %s is Markdown with dates, meetings and agendas', (locale, ...parts) => {
    const markdown = renderPage(planPage(plan({ locale })))
    for (const part of parts) expect(markdown).toContain(part)
    expect(readGuide(markdown).title).toBe(parts[0]?.slice(2))
  })
})

describe('a plan as a calendar', () => {
  const calendar = planCalendar(plan({ locale: 'zh-CN' }))
  const unfolded = calendar.replaceAll('\r\n ', '')
  const values = (name: string) =>
    unfolded.split('\r\n').flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []))

  test('has lines of at most 75 octets that end with CRLF', () => {
    const lines = calendar.split('\r\n')
    expect(lines.at(-1)).toBe('')
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
    expect(lines.filter((line) => /[\r\n]/u.test(line))).toEqual([])
  })

  test('has an event for each week and each meeting, with an id of its own that stays', () => {
    const made = plan({ locale: 'zh-CN' })
    const count = made.weeks.length + made.weeks.flatMap(({ meetings }) => meetings).length
    expect(values('UID')).toHaveLength(count)
    expect(new Set(values('UID')).size).toBe(count)
    expect(values('UID')[0]).toBe('okr-energy-storage-batteries-not-adopted-250-1000-2027-01-04-week-0@okr')
    expect(planCalendar(plan({ locale: 'zh-CN' }))).toBe(calendar)
  })

  test('ends each event on the day after its last', () => {
    expect(values('DTSTART;VALUE=DATE').slice(0, 2)).toEqual(['20270104', '20270111'])
    expect(values('DTEND;VALUE=DATE').slice(0, 2)).toEqual(['20270109', '20270116'])
  })

  test('escapes what has a meaning in iCalendar', () => {
    const made = plan()
    const odd: Plan = { ...made, title: 'a\\b; c, d\ne', weeks: [], agendas: [] }
    expect(planCalendar(odd)).toContain('X-WR-CALNAME:a\\\\b\\; c\\, d\\ne\r\n')
  })

  test('folding loses nothing and cuts no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (line) => {
        const parts = folded(line).split('\r\n ')
        expect(parts.join('')).toBe(line)
        expect(parts.every((part, index) => new TextEncoder().encode(part).length <= (index === 0 ? 75 : 74))).toBe(
          true,
        )
        expect(parts.every((part) => !/[\uD800-\uDFFF]/u.test(part))).toBe(true)
      }),
    )
  })
})
