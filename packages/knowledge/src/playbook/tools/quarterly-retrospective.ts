import type { ToolTemplate } from '../types.ts'

export const tool: ToolTemplate = {
  id: 'quarterly-retrospective',
  focusAreas: ['performance-management', 'employee-motivation', 'culture-adoption'],
  title: { 'zh-CN': '季度复盘与评分', en: 'Quarterly retrospective and scoring' },
  intro: {
    'zh-CN': '90 分钟：30 分钟评分，60 分钟谈教训。分数 = （实际 − 基线）÷（目标 − 基线），截在 0.0–1.0 之间。',
    en: 'Ninety minutes: thirty to score, sixty to learn. Score = (actual − baseline) / (target − baseline), kept within 0.0–1.0.',
  },
  header: [
    { 'zh-CN': '环节', en: 'Part' },
    { 'zh-CN': '承诺型怎么读', en: 'Reading a committed one' },
    { 'zh-CN': '挑战型怎么读', en: 'Reading an aspirational one' },
    { 'zh-CN': '留下什么', en: 'What it leaves' },
  ],
  rows: [
    [
      { 'zh-CN': '0.0–0.3', en: '0.0–0.3' },
      { 'zh-CN': '违约：当场说明原因和补救', en: 'A broken promise: cause and repair at once' },
      { 'zh-CN': '押错了或没动手，分清是哪一种', en: 'A wrong bet or no start; say which' },
      { 'zh-CN': '停止或换负责人', en: 'Stop, or a new owner' },
    ],
    [
      { 'zh-CN': '0.4–0.6', en: '0.4–0.6' },
      { 'zh-CN': '未达，通常是依赖或资源没谈定', en: 'Missed, usually a dependency or capacity' },
      { 'zh-CN': '有进展，找出最有用的一步', en: 'Progress; find the step that helped most' },
      { 'zh-CN': '修改后延续', en: 'Continue, changed' },
    ],
    [
      { 'zh-CN': '0.7–0.9', en: '0.7–0.9' },
      { 'zh-CN': '仍算未达，差在哪个环节', en: 'Still short; at which step?' },
      { 'zh-CN': '成功，约 0.7 即达到预期', en: 'A success; about 0.7 is what was hoped' },
      { 'zh-CN': '固化做法，转入日常指标', en: 'Make it standard, move to indicators' },
    ],
    [
      { 'zh-CN': '1.0', en: '1.0' },
      { 'zh-CN': '符合承诺', en: 'As promised' },
      { 'zh-CN': '检查是否定低了', en: 'Check whether it was set too low' },
      { 'zh-CN': '下季抬高或结束', en: 'Raise next quarter, or end' },
    ],
    [
      { 'zh-CN': '护栏', en: 'Guardrail' },
      { 'zh-CN': '{guardrail}是否守住', en: 'Did {guardrail} hold?' },
      { 'zh-CN': '同左，没有折扣', en: 'The same, with no discount' },
      { 'zh-CN': '跌破则相关得分不予采信', en: 'If not, related scores are set aside' },
    ],
    [
      { 'zh-CN': '三条教训', en: 'Three lessons' },
      { 'zh-CN': '哪个数来得太晚', en: 'Which number came too late' },
      { 'zh-CN': '哪条 KR 改变过决定', en: 'Which key result changed a decision' },
      { 'zh-CN': '写入下季草案首页', en: 'First page of the next draft' },
    ],
  ],
}
