import type { Edition } from '@okr/core/pack'

export const pharmaYear: Pick<Edition['parts'], 'guardrails' | 'seasonality'> = {
  guardrails: ['hp-pqcr', 'hp-ioosr', 'gen-compliance-findings'],
  seasonality: [
    {
      period: { 'zh-CN': '1–2 月：春节停产与检修', en: 'January–February: holiday shutdown and overhaul' },
      effect: {
        'zh-CN': '停产前后不排验证批，也不给产量类关键结果打分；复产首批一律加严检验，新周期从 3 月开始。',
        en: 'Keep validation batches clear of the shutdown and score no output; test the first batches after it more tightly and begin in March.',
      },
    },
    {
      period: { 'zh-CN': '3–4 月：年度产品质量回顾', en: 'March–April: yearly product quality reviews' },
      effect: {
        'zh-CN': '质量部门写回顾报告，口径冻结；回顾里反复出现的前三类偏差直接作为下季目标的候选。',
        en: 'The quality unit writes its reviews, so definitions freeze; the three deviations that recur in them become candidates for the next objectives.',
      },
    },
    {
      period: { 'zh-CN': '7–8 月：夏季大修与高温运输', en: 'July–August: overhauls and transport in the heat' },
      effect: {
        'zh-CN': '大修期暂停产量类打分，冷链偏差单列；临床中心有假期，入组进度按月滚动看，不追周数。',
        en: 'Pause output scores during overhauls and list cold-chain deviations separately; sites take holidays, so read enrolment as a rolling month.',
      },
    },
    {
      period: {
        'zh-CN': '9–10 月：预算与医保准入谈判',
        en: 'September–October: budgets and reimbursement talks',
      },
      effect: {
        'zh-CN': '注册与准入团队此时不接新的关键结果；年度目标在预算前两周定稿，检验与产能写在同一张表。',
        en: 'Give registration and access teams nothing new; settle yearly objectives two weeks before the budget, with testing and capacity on one sheet.',
      },
    },
    {
      period: { 'zh-CN': '11–12 月：年末赶批', en: 'November–December: year-end batches' },
      effect: {
        'zh-CN': '防止为完成计划赶批放行；评分提前到 12 月上旬，任何偏差未关闭的批次不计入成果。',
        en: 'Guard against release rushed for the plan; score in early December and count no batch with an open deviation.',
      },
    },
  ],
}
