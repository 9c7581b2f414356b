import type { FocusPlaybook } from '../types.ts'

export const playbook: FocusPlaybook = {
  id: 'key-result-definition',
  principles: [
    {
      text: {
        'zh-CN':
          '《Controller Magazin》的说法是：KR 是可度量的部分目标，不是活动。本指南另要求写明基线、期限、数据来源和一名负责人。',
        en: 'Controller Magazin calls key results measurable part-goals, not activities. This guide adds baseline, date, source and one owner.',
      },
      sources: ['controller-magazin-2019-6-okr'],
    },
    {
      text: {
        'zh-CN': '具体而有难度的目标优于含糊的目标，前提是有承诺和能力。所以先从{systems}确认基线，再谈难度。',
        en: 'Specific, difficult goals beat vague ones, given commitment and ability. So confirm the baseline in {systems} before discussing difficulty.',
      },
      sources: ['locke-latham-2002'],
    },
  ],
  symptom: {
    'zh-CN': '写出来的关键结果大多是“完成、上线、召开”，季末样样打了勾，却说不清什么变好了。',
    en: 'Most key results say “finish”, “launch” or “hold”; at the end all are ticked and nobody can say what got better.',
  },
  actions: [
    {
      text: {
        'zh-CN':
          '照一个句式写：把{leadingKeyResult}从今天读到的值变到目标值，并写明哪天之前、从哪个系统读、由哪一个人负责。缺一项，就还不算关键结果。',
        en: 'Write to one pattern: move {leadingKeyResult} from today’s reading to the target, by which day, read from which system, owned by which person. With one of these missing it is not a key result yet.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '用五个是非题检查，有一个“否”就退回去改：{customer}会察觉吗？下周就读得到吗？团队自己推得动吗？弄虚作假时别处会露出来吗？季末不用争论就能判定吗？',
        en: 'Five yes-or-no questions, and one “no” sends it back. Would {customer} notice? Can it be read next week? Can the team move it? Would cheating show elsewhere? Can it be judged without debate?',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '把任务改成结果，只要追问两次。“上线新流程”——为了什么？“少返工”——从哪个数看出来？比如{leadingKeyResult}。任务记进举措清单，这个数才写成关键结果。',
        en: 'Two questions turn a task into a result. “Launch the new process.” What for? “Less rework.” Which number would show it? Perhaps {leadingKeyResult}. The task goes on the list of initiatives, the number becomes the key result.',
      },
      sources: [],
    },
  ],
  byMaturity: {
    'not-adopted': {
      text: {
        'zh-CN':
          '只用已经读得到的数：先写一条{leadingMetric}、一条{laggingMetric}，再加一条守住{guardrail}的护栏，够用一季。',
        en: 'Use numbers readable today: one on {leadingMetric}, one on {laggingMetric} and a guardrail for {guardrail}. That is enough for one quarter.',
      },
      sources: [],
    },
    piloting: {
      text: {
        'zh-CN': '给每条 KR 做“交接测试”：换一个人按词条从{systems}取数，得到的数不同就改口径。',
        en: 'Test each key result by handover: a second person reads it from {systems}. If the two numbers differ, correct the definition.',
      },
      sources: [],
    },
    scaling: {
      text: {
        'zh-CN': '为各部门建 20–30 条{industry}的 KR 句库，标明领先、滞后或护栏，起草时先选后改，减少任务式写法。',
        en: 'Build a library of 20–30 key results of {industry}, marked leading, lagging or guardrail; choosing and adapting keeps tasks out.',
      },
      sources: [],
    },
    established: {
      text: {
        'zh-CN': '给受压指标配反向指标，先防这类做法：{gaming}。KR 设在约五成把握处，长期超过八成的改为承诺型。',
        en: 'Pair pressured metrics with a counter-metric against {gaming}. Set stretch at about even odds; what stays above 80% becomes committed.',
      },
      sources: [],
    },
  },
  check: {
    'zh-CN': '把关于{leadingMetric}的 KR 交给局外人，他能否说出从哪里读数、什么时候算完成？',
    en: 'Could an outsider say where to read a key result on {leadingMetric}, and when it is done?',
  },
}
