import type { FocusPlaybook } from '../types.ts'

export const playbook: FocusPlaybook = {
  id: 'performance-management',
  principles: [
    {
      text: {
        'zh-CN':
          '评分不进公式。据 2012 年的介绍，Google 的 OKR 评分不直接用于绩效评估；《Radical Focus》也告诫不要用 OKR 做考核。',
        en: 'Keep scores out of formulas. By a 2012 account Google’s grades were not used directly in evaluation; Radical Focus warns against OKR appraisal.',
      },
      sources: ['klau-gv-2012-how-google-sets-goals', 'juststartwith-radical-focus'],
    },
    {
      text: {
        'zh-CN': '结果是考核的证据之一：看难度、贡献、协作和对{guardrail}的态度，由主管用文字判断，不由分数换算。',
        en: 'Results are appraisal evidence: difficulty, contribution, collaboration and care for {guardrail}, judged in the manager’s words, not converted from scores.',
      },
      sources: [],
    },
  ],
  byMaturity: {
    'not-adopted': {
      text: {
        'zh-CN': '在试点说明里写明：12 周内 OKR 评分不进任何绩效表和奖金；由人力负责人签字。',
        en: 'State in the charter that for 12 weeks no score enters appraisal or bonus; the head of HR signs it.',
      },
      sources: [],
    },
    piloting: {
      text: {
        'zh-CN': '分两本账：日常职责用指标看守，改变用 OKR 推动；{laggingMetric}若已进奖金公式，就不再作挑战型 KR。',
        en: 'Keep two books: indicators guard daily duties, OKRs drive change. If {laggingMetric} feeds a bonus, keep it out of stretch.',
      },
      sources: [],
    },
    scaling: {
      text: {
        'zh-CN': '推广前逐部门查绩效表，停掉把 OKR 折分的做法，否则新部门先学会这一手：{gaming}。',
        en: 'Before each wave, stop departments turning scores into points, or newcomers first learn tricks such as {gaming}.',
      },
      sources: [],
    },
    established: {
      text: {
        'zh-CN': '改用半页贡献叙述加一位协作方的意见，校准会上不展示评分；两个周期后比较挑战型占比有无上升。',
        en: 'Use half a page of contribution narrative and a partner’s view; calibrate without scores. After two cycles compare stretch.',
      },
      sources: [],
    },
  },
  check: {
    'zh-CN': '如果 OKR 评分明天消失，{frontline}的绩效结论会变吗？会，就还没有脱钩。',
    en: 'If OKR scores vanished tomorrow, would a rating among {frontline} change? Then they are not yet apart.',
  },
}
