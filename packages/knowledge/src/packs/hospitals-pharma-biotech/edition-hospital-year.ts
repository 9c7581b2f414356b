import type { Edition } from '@okr/core/pack'

export const hospitalYear: Pick<Edition['parts'], 'guardrails' | 'seasonality'> = {
  guardrails: ['hp-readmission-30', 'hp-falls', 'hp-hand-hygiene', 'gen-compliance-findings'],
  seasonality: [
    {
      period: { 'zh-CN': '1–2 月：冬季流感与春节', en: 'January–February: influenza and the New Year holiday' },
      effect: {
        'zh-CN': '床位和护理人手最紧，不启动也不评分，只看安全护栏；新周期从 3 月开始。',
        en: 'Beds and nurses are tightest: start and score nothing, watch only safety guardrails, and begin the new cycle in March.',
      },
    },
    {
      period: {
        'zh-CN': '3–4 月：上年质量数据上报与医保清算',
        en: 'March–April: yearly quality returns and payer settlement',
      },
      effect: {
        'zh-CN': '质控办、病案科和医保办忙于填报，不改指标口径；把上年数据当作基线一次取齐，起草会放在清算之后。',
        en: 'Quality, coding and payer offices are filing: change no definitions, draw last year’s data once as baselines, draft after settlement.',
      },
    },
    {
      period: {
        'zh-CN': '7–8 月：新住院医师轮转与暑期手术高峰',
        en: 'July–August: new residents rotate, elective surgery peaks',
      },
      effect: {
        'zh-CN': '病区人员一半是新人，手卫生与核对类关键结果会先跌后升，中途不要改目标。',
        en: 'Wards are full of newcomers: hand hygiene and checking dip before they rise, so leave targets alone.',
      },
    },
    {
      period: { 'zh-CN': '9–10 月：学科与预算计划', en: 'September–October: specialty plans and budgets' },
      effect: {
        'zh-CN': '年度目标在预算前两周定稿，设备、床位和编制写进同一张表，缺哪样就把目标往后排。',
        en: 'Settle yearly objectives two weeks before the budget with equipment, beds and posts beside them; what lacks one waits.',
      },
    },
    {
      period: { 'zh-CN': '11–12 月：医保额度收口', en: 'November–December: insurer ceilings close' },
      effect: {
        'zh-CN': '防止推迟收治和提前出院；评分提前到 12 月上旬，再入院护栏看到次年 1 月。',
        en: 'Guard against postponed admissions and early discharge; score in early December and watch readmissions into January.',
      },
    },
  ],
}
