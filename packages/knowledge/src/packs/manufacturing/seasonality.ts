import type { Pack } from '@okr/core/pack'

export const seasonality: Pack['seasonality'] = [
  {
    period: { 'zh-CN': '1–2 月：春节停产与返岗', en: 'January to February: Spring Festival stop and return' },
    effect: {
      'zh-CN': '节前赶货、节后新人多，一次合格率必然跳水；不评分，基线从复产第三周取，先盯护栏和上岗培训。',
      en: 'A rush, then many new hands: first-pass yield dips. Score nothing, take baselines from week three, watch safety and training.',
    },
  },
  {
    period: { 'zh-CN': '3–6 月：新品导入与改善窗口', en: 'March to June: new products and improvement' },
    effect: {
      'zh-CN': '产能相对宽松，试模、换型演练和产线改造排在这里；首个完整 OKR 周期从三月起步最稳。',
      en: 'Capacity is easier: put mould trials, changeover rehearsals and line changes here; a first full cycle starts best in March.',
    },
  },
  {
    period: { 'zh-CN': '7–8 月：高温限电与停产检修', en: 'July to August: heat, power limits, shutdown' },
    effect: {
      'zh-CN': '检修周数字标灰；限电改为错峰生产时，能耗与 OEE 类 KR 重定基线，欧洲客户休假期的交付提前确认。',
      en: 'Grey out shutdown weeks; under power limits reset energy and OEE baselines, and confirm deliveries around European holidays early.',
    },
  },
  {
    period: { 'zh-CN': '9–11 月：旺季赶货与体系审核', en: 'September to November: peak orders, system audits' },
    effect: {
      'zh-CN': '本季不加新目标，只保交付与质量两条；外审发现项并入 KR 支撑材料，不另立迎审目标。',
      en: 'Add no goals: keep delivery and quality. Audit findings become evidence for key results, without a separate audit objective.',
    },
  },
  {
    period: { 'zh-CN': '12 月：年末出货、盘点与方针', en: 'December: year-end shipping, stock count, policy' },
    effect: {
      'zh-CN': '评分在盘点之后、按首次承诺日重算；来年方针与一季度 OKR 同一次会定，别分两轮。',
      en: 'Score after the stock count against first promise dates; settle next year’s policy and first-quarter OKRs in one meeting.',
    },
  },
]
