import type { Edition, PackFunction } from '@okr/core/pack'
import { functions } from './functions.ts'

type Year = Required<Pick<Edition['parts'], 'guardrails' | 'seasonality'>>

/** Functions of the pack, without those of the other trade and without their objectives for it. */
const functionsWithout = (left: readonly string[]): PackFunction[] =>
  functions
    .filter(({ id }) => !left.includes(id))
    .map((one) => ({ ...one, themes: one.themes.filter(({ id }) => !left.includes(id)) }))

export const propertyFunctions = functionsWithout(['in-fn-agency', 'in-fn-health', 'in-underwriting-life-clear'])
export const lifeFunctions = functionsWithout([
  'in-claims-disaster-ready',
  'in-fn-finance',
  'in-underwriting-judgement',
])

export const propertyYear: Year = {
  guardrails: ['in-solvency', 'in-complaints', 'in-claims-reopen'],
  seasonality: [
    {
      period: {
        'zh-CN': '12 月–次年 1 月（再保续转与车险到期高峰）',
        en: 'December–January (reinsurance renewals and motor expiries)',
      },
      effect: {
        'zh-CN': '核保与再保忙于合约谈判，渠道抢到期车险；承保类 KR 在 12 月中旬评分，1 月下旬再启动。',
        en: 'Underwriters and reinsurance negotiate treaties while channels chase expiries. Score underwriting key results by mid-December and restart in late January.',
      },
    },
    {
      period: { 'zh-CN': '1–3 月（冰雪与春节出行）', en: 'January–March (ice and holiday travel)' },
      effect: {
        'zh-CN': '道路救援与小额案量冲高，首响只看中位数和积压；节前把修理厂排班写进共享 KR。',
        en: 'Roadside and small claims peak: read median response and backlog only, and put garage rosters into the shared key result beforehand.',
      },
    },
    {
      period: {
        'zh-CN': '1、4、7、10 月（准备金评估与结账）',
        en: 'January, April, July, October (reserves and closing)',
      },
      effect: {
        'zh-CN': '赔付率类 KR 等准备金评估后再评；联席会只看时效，不提前放数。',
        en: 'Score loss-ratio key results after the reserve review; until then the meeting reads times only.',
      },
    },
    {
      period: { 'zh-CN': '5–10 月（汛期与台风）', en: 'May–October (floods and storms)' },
      effect: {
        'zh-CN': '大灾预案启动时理赔 KR 暂停计分，改看首响与预付；灾后一个月补复盘，预付未清的案子逐件点名。',
        en: 'When the catastrophe plan starts, pause claims scores; watch first response and interim payments, and a month later go through unpaid files one by one.',
      },
    },
    {
      period: { 'zh-CN': '9–11 月（预算与费率）', en: 'September–November (budget and rates)' },
      effect: {
        'zh-CN': '费率与预算定稿前先做季度复盘，让已发展的赔付进假设；分公司目标在预算数下发之前对齐方向。',
        en: 'Hold the review before rates and budget close, so that developed losses enter the assumptions; align branches before their figures are issued.',
      },
    },
  ],
}

export const lifeYear: Year = {
  guardrails: ['in-solvency', 'in-complaints', 'in-free-look'],
  seasonality: [
    {
      period: { 'zh-CN': '10 月（开门红预备）', en: 'October (before the sales drive)' },
      effect: {
        'zh-CN': '渠道类目标在启动会前定稿，写进犹豫期退保与回访问题两条护栏；之后到春天不再加渠道 KR。',
        en: 'Settle channel goals before the kick-off, with free-look cancellations and call-back problems as guardrails; add none until spring.',
      },
    },
    {
      period: { 'zh-CN': '上年 11 月–次年 3 月（开门红）', en: 'November–March (the sales drive)' },
      effect: {
        'zh-CN': '个险与银保全员冲刺，此间只看护栏，不启动新团队；保全、回访人手提前留出，别被抽去支援销售。',
        en: 'Agents and banks sprint: watch guardrails only and start no teams. Keep servicing and call-back staff from being lent to sales.',
      },
    },
    {
      period: { 'zh-CN': '4–6 月（退保与投诉露头）', en: 'April–June (cancellations and complaints surface)' },
      effect: {
        'zh-CN': '首季保单的问题此时才看得清：先复盘销售品质再定二季度，孤儿单在这一季分完。',
        en: 'Only now do first-quarter policies show their problems: review sales quality before setting the quarter, and reassign orphans within it.',
      },
    },
    {
      period: { 'zh-CN': '7–8 月（半年考核与增员）', en: 'July–August (half-year tests and recruiting)' },
      effect: {
        'zh-CN': '代理人考核点前后的缴费不单独计分；新人留存看入司三个月，不看当月增员。',
        en: 'Premiums around the agents’ test dates get no score of their own; judge recruiting by three-month stay, not by heads.',
      },
    },
    {
      period: { 'zh-CN': '9–11 月（预算与精算假设）', en: 'September–November (budget and assumptions)' },
      effect: {
        'zh-CN': '假设与佣金方案定稿前先做季度复盘，把继续率的实际值交给精算；之后再写次年目标。',
        en: 'Hold the review before assumptions and commission close, hand actual persistency to actuarial, then write next year’s goals.',
      },
    },
  ],
}
