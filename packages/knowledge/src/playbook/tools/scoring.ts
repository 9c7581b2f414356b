import type { ToolTemplate } from '../types.ts'

export const tool: ToolTemplate = {
  id: 'scoring',
  focusAreas: ['performance-management'],
  title: { 'zh-CN': '评分（复盘的前半小时）', en: 'Scoring, the first half hour' },
  intro: {
    'zh-CN': '30 分钟，接着谈教训。数字由{dataOwner}会前从{systems}读出并封存；会上评的是结果，不是人。',
    en: 'Thirty minutes, before the lessons. Beforehand {dataOwner} reads the figures from {systems} and seals them; results are scored, not people.',
  },
  header: [
    { 'zh-CN': '分钟', en: 'Minutes' },
    { 'zh-CN': '议题', en: 'Item' },
    { 'zh-CN': '怎么做', en: 'How' },
    { 'zh-CN': '防着什么', en: 'What to guard against' },
  ],
  rows: [
    [
      { 'zh-CN': '0–5', en: '0–5' },
      { 'zh-CN': '读数', en: 'Figures' },
      {
        'zh-CN': '逐条念实际值、取数位置和日期，再算出分数',
        en: 'Read each actual value, where and when it was read, then compute the score',
      },
      { 'zh-CN': '临时换口径；周期中改过的要写明', en: 'A changed definition; any change is on the sheet' },
    ],
    [
      { 'zh-CN': '5–20', en: '5–20' },
      { 'zh-CN': '负责人的一句话', en: 'One sentence from the owner' },
      {
        'zh-CN': '说明分数背后发生了什么，可以建议调整 0.1 以内并说出理由',
        en: 'What stands behind the score; may propose up to 0.1 either way, with the reason',
      },
      { 'zh-CN': '{gaming}', en: '{gaming}' },
    ],
    [
      { 'zh-CN': '20–27', en: '20–27' },
      { 'zh-CN': '护栏', en: 'Guardrails' },
      {
        'zh-CN': '{guardrail}若失守，相关 KR 的得分搁置',
        en: 'Where {guardrail} did not hold, set the related scores aside',
      },
      { 'zh-CN': '用得分抵消失守', en: 'Good scores that outweigh a breach' },
    ],
    [
      { 'zh-CN': '27–30', en: '27–30' },
      { 'zh-CN': '封账', en: 'Close' },
      { 'zh-CN': '得分和理由公开，当天不再改', en: 'Scores and reasons are published and stay' },
      { 'zh-CN': '把分数直接换算成奖金', en: 'Turning scores into pay' },
    ],
  ],
}
