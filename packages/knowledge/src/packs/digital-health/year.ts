import type { Pack } from '@okr/core/pack'

export const year: Pick<Pack, 'guardrails' | 'seasonality'> = {
  guardrails: ['dh-safety-events', 'dh-prom-followup', 'gen-compliance-findings'],
  seasonality: [
    {
      period: { 'zh-CN': '1–2 月：呼吸道疾病高峰与春节', en: 'January–February: respiratory peak and New Year' },
      effect: {
        'zh-CN': '线上问诊量冲高而医生回乡休假，不启动也不评分，冻结分诊规则；只看高风险响应和安全事件。',
        en: 'Requests surge while clinicians take leave: start and score nothing, freeze triage rules, watch only high-risk response and safety events.',
      },
    },
    {
      period: { 'zh-CN': '3–5 月：医院信息化立项与招采', en: 'March–May: hospital IT budgets and tenders' },
      effect: {
        'zh-CN': '接口类关键结果按信息科的排期窗口写日期；没进当年预算的医院，放进明年的目标，不挂本季。',
        en: 'Date integration key results by hospital IT’s windows; hospitals without this year’s budget go into next year’s objectives.',
      },
    },
    {
      period: { 'zh-CN': '7–8 月：医生休假、患者出行', en: 'July–August: clinicians’ leave and patients’ travel' },
      effect: {
        'zh-CN': '爽约上升、随访量表回收下降是季节性的，按入组月队列比较，不因单月数字改口径；适合做法规评审和技术债。',
        en: 'No-shows rise and score capture dips by season: compare enrolment cohorts, change no definition for one month; use the lull for regulatory reviews.',
      },
    },
    {
      period: {
        'zh-CN': '9–11 月：支付方与雇主续约谈判',
        en: 'September–November: renewals with payers and employers',
      },
      effect: {
        'zh-CN': '疗效口径在 9 月前锁定，谈判期间不改量表时点；周期评分提前两周，报告与 OKR 用同一次取数。',
        en: 'Lock outcome definitions before September and move no measuring point during talks; score two weeks early from the same data pull.',
      },
    },
    {
      period: {
        'zh-CN': '12 月：年终结算、监管检查与发布冻结',
        en: 'December: settlement, inspections and release freeze',
      },
      effect: {
        'zh-CN': '非安全类发布冻结，不赶季末上线；把检查发现写成下季护栏，新周期从 1 月下旬之后启动。',
        en: 'Freeze all but safety releases and rush no quarter-end go-live; turn findings into guardrails and begin the cycle after late January.',
      },
    },
  ],
}
