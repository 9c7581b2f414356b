import type { Pack } from '@okr/core/pack'

export const year: Pick<Pack, 'guardrails' | 'seasonality'> = {
  guardrails: ['ps-equity-gap', 'ps-accessibility', 'ps-appeal-overturned', 'gen-compliance-findings'],
  seasonality: [
    {
      period: {
        'zh-CN': '1–3 月：年度工作要点与人代会、部分国家财年收尾',
        en: 'January–March: yearly work plans, and fiscal year-end in some countries',
      },
      effect: {
        'zh-CN':
          '先读懂下达的任务再写本季关键结果，把必办项标成承诺型；财年收尾的地方不启动新周期，防止为花完预算而动工。',
        en: 'Read the tasks handed down before writing key results and mark them committed; where the fiscal year ends, start no cycle and spend nothing for spending’s sake.',
      },
    },
    {
      period: {
        'zh-CN': '5–6 月：入学、毕业与社保申报高峰',
        en: 'May–June: school admissions, graduates, benefit filings',
      },
      effect: {
        'zh-CN': '窗口和热线最忙，只看积压与公平护栏；起草会排在 4 月，线上改版冻结到高峰之后。',
        en: 'Counters and hotlines are fullest: watch backlog and fairness only, draft in April, freeze website changes until the peak is over.',
      },
    },
    {
      period: { 'zh-CN': '7–8 月：汛期、救灾与年中督查', en: 'July–August: floods, relief and midyear inspections' },
      effect: {
        'zh-CN': '应急接管日常目标：预先写明哪几条暂停、由谁宣布恢复；督查材料直接取 OKR 看板，不另造报表。',
        en: 'Emergencies take over: name beforehand which key results pause and who restarts them; inspectors read the board, not new returns.',
      },
    },
    {
      period: {
        'zh-CN': '9–10 月：下年预算编制、公益募捐季',
        en: 'September–October: next year’s budget, giving season',
      },
      effect: {
        'zh-CN': '年度目标在预算申报前两周定稿，绩效目标表与 OKR 用同一口径；筹款团队不接其他部门的新依赖。',
        en: 'Settle yearly objectives two weeks before the budget bid with the same definitions; fundraisers take on no new dependencies.',
      },
    },
    {
      period: {
        'zh-CN': '11–12 月：年终考核、结项与换届',
        en: 'November–December: appraisals, closing reports, elections',
      },
      effect: {
        'zh-CN': '评分放在 11 月，早于年终考核，两者分开开会；临近换届只留不改承诺的服务类目标。',
        en: 'Score in November, before appraisal and in another meeting; near an election keep only service objectives that outlive it.',
      },
    },
  ],
}
