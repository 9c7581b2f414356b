import type { Pack } from '@okr/core/pack'

export const year: Pick<Pack, 'guardrails' | 'seasonality'> = {
  guardrails: ['hp-readmission-30', 'hp-falls', 'hp-pqcr', 'gen-compliance-findings'],
  seasonality: [
    {
      period: { 'zh-CN': '1–2 月：冬季流感与春节', en: 'January–February: influenza and the New Year holiday' },
      effect: {
        'zh-CN':
          '医院床位和护理人手最紧，不启动也不评分，只看安全护栏；药厂停产检修前后不排验证批，新周期从 3 月开始。',
        en: 'Beds and nurses are tightest: start and score nothing, watch only safety guardrails; makers keep validation batches clear of the shutdown and begin in March.',
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
        'zh-CN':
          '病区人员一半是新人，手卫生与核对类关键结果会先跌后升，中途不要改目标；药厂年度大修期间暂停产量类打分。',
        en: 'Wards are full of newcomers: hand hygiene and checking dip before they rise, so leave targets alone; pause output scores during plant overhauls.',
      },
    },
    {
      period: {
        'zh-CN': '9–10 月：学科与预算计划、医保准入谈判',
        en: 'September–October: budgets and reimbursement talks',
      },
      effect: {
        'zh-CN': '年度目标在预算前两周定稿，设备和编制写进同一张表；药企注册与准入团队此时不接新的关键结果。',
        en: 'Settle yearly objectives two weeks before the budget, with equipment and posts beside them; give registration and access teams no new key results.',
      },
    },
    {
      period: {
        'zh-CN': '11–12 月：医保额度收口、年末赶批',
        en: 'November–December: insurer ceilings and year-end batches',
      },
      effect: {
        'zh-CN': '防止推迟收治和赶批放行；评分提前到 12 月上旬，任何偏差未关闭的批次不计入成果。',
        en: 'Guard against postponed admissions and rushed release; score in early December and count no batch with an open deviation.',
      },
    },
  ],
}
