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
  symptom: {
    'zh-CN': '只要听说得分会影响奖金，大家就把目标写得稳稳当当，难而要紧的事没人敢碰。',
    en: 'As soon as people hear that scores reach the bonus they write safe targets, and whatever is hard and important is left alone.',
  },
  actions: [
    {
      text: {
        'zh-CN':
          '三场谈话分开谈：成长谈话每月一次，谈学到了什么；OKR 回顾每个周期一次，谈数字和决定；薪酬谈话每年一次，谈岗位、能力和市场水平。日子不同，用的表也不同。',
        en: 'Hold three conversations on different days and different forms: growth, monthly, on what was learnt; OKRs, each cycle, on numbers and decisions; pay, once a year, on role, skill and market.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '先公布奖金能看什么、不能看什么：能看岗位职责、年度经营结果和是否守住{guardrail}；不能看 OKR 得分、完成率和挑战型目标差了多少。由{sponsor}和人力负责人一起签字。',
        en: 'Publish what a bonus may look at: duties of the post, the year’s results, care for {guardrail}. And what it may not: OKR scores, completion rates, the gap on a stretch target. It is signed by HR and {sponsor}.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '述职只写事实：我改了哪一步、{laggingKeyResult}随后怎样、谁帮了忙、下次会怎么做。没有达到但讲得清原因的，和达到的一样算贡献。',
        en: 'Appraisals carry facts: which step I changed, what happened to {laggingKeyResult}, who helped, what I would do differently. A miss that is well explained counts as much as a hit.',
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
        'zh-CN': '推广前逐个部门查绩效表，停掉把 OKR 折算成分数的做法，否则新部门容易出现这类行为：{gaming}。',
        en: 'Before each wave, check appraisal forms and end any practice of turning scores into points; otherwise newcomers soon learn tricks such as {gaming}.',
      },
      sources: [],
    },
    established: {
      text: {
        'zh-CN': '改用半页贡献叙述加一位协作方的意见，校准会上不展示评分；两个周期后比较挑战型占比有无上升。',
        en: 'Use half a page of contribution narrative and a partner’s view; calibrate without scores. After two cycles see whether people set more stretch objectives.',
      },
      sources: [],
    },
  },
  check: {
    'zh-CN': '如果 OKR 评分明天消失，{frontline}的绩效结论会变吗？会，就还没有脱钩。',
    en: 'If OKR scores vanished tomorrow, would anybody’s rating among {frontline} change? If so, the two are not separate yet.',
  },
}
