import type { ToolTemplate } from '../types.ts'

export const tool: ToolTemplate = {
  id: 'check-in',
  focusAreas: ['progress-tracking', 'leadership-support', 'culture-adoption'],
  title: { 'zh-CN': '周度 Check-in 模板', en: 'Weekly check-in' },
  intro: {
    'zh-CN': '放进{forum}，每条 KR 两分钟，只答三问；会前更新数字，会上谈阻塞。',
    en: 'Inside {forum}, two minutes and three questions a key result; update numbers before, discuss blockers there.',
  },
  header: [
    { 'zh-CN': '问题', en: 'Question' },
    { 'zh-CN': '怎么答', en: 'How to answer' },
    { 'zh-CN': '示例', en: 'Example' },
  ],
  rows: [
    [
      { 'zh-CN': '进度如何？证据在哪里？', en: 'How far are we, and what is the evidence?' },
      {
        'zh-CN': '当前值、上周值、取数位置与日期、信心 0–10',
        en: 'This week’s value, last week’s, where and when read, confidence 0–10',
      },
      {
        'zh-CN': '{leadingMetric}较上周改善，周一读数，附来源报表；信心 6',
        en: '{leadingMetric} better than last week, read Monday, report attached; confidence 6',
      },
    ],
    [
      { 'zh-CN': '什么在阻塞？', en: 'What is in the way?' },
      { 'zh-CN': '一个阻塞，点名需要谁、在哪天之前', en: 'One blocker, who is needed and by which day' },
      {
        'zh-CN': '上游一项变更未确认，需计划负责人周三前答复',
        en: 'An upstream change is open; planning must answer by Wednesday',
      },
    ],
    [
      { 'zh-CN': '下一步做什么？', en: 'What comes next?' },
      {
        'zh-CN': '一个动作、一个人、一个日期；不写“继续推进”',
        en: 'One action, one person, one date; never “carry on”',
      },
      {
        'zh-CN': '与{frontline}试新做法两天，周五带回数据',
        en: 'Try the new way with {frontline} for two days; data on Friday',
      },
    ],
  ],
}
