import type { ToolTemplate } from '../types.ts'

export const tool: ToolTemplate = {
  id: 'raci-shared-key-result',
  focusAreas: ['cross-team-alignment'],
  title: { 'zh-CN': '一条共享 KR 的 RACI', en: 'RACI for one shared key result' },
  intro: {
    'zh-CN': '一条 KR 一张表，A 只有一个；护栏的报告人不能是 A。',
    en: 'One sheet a key result, with one A, who never reports the guardrail.',
  },
  header: [
    { 'zh-CN': '角色', en: 'Role' },
    { 'zh-CN': 'RACI', en: 'RACI' },
    { 'zh-CN': '承诺什么', en: 'What they promise' },
    { 'zh-CN': '日期', en: 'Date' },
  ],
  rows: [
    [
      { 'zh-CN': '{resultOwner}', en: '{resultOwner}' },
      { 'zh-CN': 'A', en: 'A' },
      {
        'zh-CN': '对{laggingKeyResult}负责，召集各方，决定排期',
        en: 'Answers for {laggingKeyResult}, convenes, decides the schedule',
      },
      { 'zh-CN': '整个周期', en: 'Whole cycle' },
    ],
    [
      { 'zh-CN': '{resultHelper}', en: '{resultHelper}' },
      { 'zh-CN': 'R', en: 'R' },
      {
        'zh-CN': '改进自己的交接点，目标写成{leadingKeyResult}',
        en: 'Improves its handover, stated as {leadingKeyResult}',
      },
      { 'zh-CN': '第 4 周起', en: 'From week 4' },
    ],
    [
      { 'zh-CN': '{dataOwner}', en: '{dataOwner}' },
      { 'zh-CN': 'R', en: 'R' },
      {
        'zh-CN': '从{systems}每周供数，口径变更先通知',
        en: 'Supplies weekly readings from {systems}, announces changes',
      },
      { 'zh-CN': '每周一', en: 'Mondays' },
    ],
    [
      { 'zh-CN': '{guardrail}的报告人', en: 'Reporter for {guardrail}' },
      { 'zh-CN': 'C', en: 'C' },
      { 'zh-CN': '独立报告护栏，跌破红线可叫停', en: 'Reports the guardrail independently, may call a halt' },
      { 'zh-CN': '每周', en: 'Weekly' },
    ],
    [
      { 'zh-CN': '{sponsor}', en: '{sponsor}' },
      { 'zh-CN': 'I', en: 'I' },
      {
        'zh-CN': '每周知情；升级事项五个工作日内裁决',
        en: 'Informed weekly; decides escalations within five working days',
      },
      { 'zh-CN': '按需', en: 'As needed' },
    ],
  ],
}
