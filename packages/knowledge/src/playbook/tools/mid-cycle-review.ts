import type { ToolTemplate } from '../types.ts'

export const tool: ToolTemplate = {
  id: 'mid-cycle-review',
  focusAreas: ['progress-tracking', 'leadership-support'],
  title: { 'zh-CN': '周期中段评审议程', en: 'Mid-cycle review' },
  intro: {
    'zh-CN': '60 分钟，{sponsor}主持，会前一天读数。只决定四件事：保留、改做法、换人手、停掉；目标值不下调。',
    en: 'Sixty minutes, {sponsor} in the chair, figures read the day before. Keep, change the approach, move people or stop; no target is lowered.',
  },
  header: [
    { 'zh-CN': '分钟', en: 'Minutes' },
    { 'zh-CN': '议题', en: 'Item' },
    { 'zh-CN': '怎么谈', en: 'How' },
    { 'zh-CN': '留下什么', en: 'What it leaves' },
  ],
  rows: [
    [
      { 'zh-CN': '0–5', en: '0–5' },
      { 'zh-CN': '护栏', en: 'Guardrails' },
      {
        'zh-CN': '{guardrail}是否守住；没有守住，其余议题让位',
        en: 'Did {guardrail} hold? If not, everything else waits',
      },
      { 'zh-CN': '继续，或叫停并点名补救人', en: 'Go on, or halt and name who repairs' },
    ],
    [
      { 'zh-CN': '5–25', en: '5–25' },
      { 'zh-CN': '一半时间、一半路程', en: 'Half the time, half the way' },
      {
        'zh-CN': '每条 KR 一分钟：当前值、信心；只停在落后又没人说得清原因的几条',
        en: 'A minute a key result: value and confidence; stop only where it lags and nobody knows why',
      },
      { 'zh-CN': '两三条需要决定的 KR', en: 'Two or three key results that need a decision' },
    ],
    [
      { 'zh-CN': '25–45', en: '25–45' },
      { 'zh-CN': '决定', en: 'Decide' },
      {
        'zh-CN': '负责人提两个方案；先问不做什么能腾出人，再谈加什么',
        en: 'The owner brings two options; ask what to stop before what to add',
      },
      { 'zh-CN': '每条一个决定、一个人、一个日期', en: 'One decision, one person, one date each' },
    ],
    [
      { 'zh-CN': '45–55', en: '45–55' },
      { 'zh-CN': '依赖', en: 'Dependencies' },
      {
        'zh-CN': '沿着{flow}过一遍逾期的交付，对方当场答复',
        en: 'Walk overdue deliveries along {flow}; each answers on the spot',
      },
      { 'zh-CN': '新的交付日，或改由谁做', en: 'A new date, or somebody else' },
    ],
    [
      { 'zh-CN': '55–60', en: '55–60' },
      { 'zh-CN': '说给大家听', en: 'Tell everybody' },
      {
        'zh-CN': '读出今天的决定，包括停掉了什么、为什么',
        en: 'Read out the decisions, with what was stopped and why',
      },
      { 'zh-CN': '当天发给{frontline}', en: 'Sent to {frontline} the same day' },
    ],
  ],
}
