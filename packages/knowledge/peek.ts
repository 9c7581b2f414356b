import { presetParams, renderPage } from '@okr/core'
import { first90Days, packs, planCalendar, planPage } from './src/index.ts'
import { monthsIn } from './src/plan/months.ts'

for (const p of packs)
  for (const s of p.seasonality) {
    const a = monthsIn(s.period['zh-CN'], 'zh-CN'),
      b = monthsIn(s.period.en, 'en')
    if (JSON.stringify(a) !== JSON.stringify(b) || a === null) console.log(p.id, s.period, a, b)
  }
const plan = first90Days({ ...presetParams('energy-storage', 'en'), maturity: 'not-adopted' }, '2027-01-02')
console.log(renderPage(planPage(plan)))
console.log(planCalendar(plan).slice(0, 3000))
