import type { FocusPlaybook } from '../types.ts'

export const playbook: FocusPlaybook = {
  id: 'cross-team-alignment',
  principles: [
    {
      text: {
        'zh-CN':
          '对齐不是逐级拆数字。据二手介绍，Google 指南主张自上而下与自下而上并用；一个团队的目标可以支持不止一个上级目标。',
        en: 'Alignment does not divide numbers downwards. Google’s guidance, as summarised, works top-down and bottom-up; a team objective may serve several parents.',
      },
      sources: ['chesamel-2018-google-okr'],
    },
    {
      text: {
        'zh-CN': '共享 KR 只有一名负责人。其他部门围绕{laggingMetric}写自己的贡献和日期；责任均摊等于没有责任。',
        en: 'A shared key result has one owner. Others state what they add to {laggingMetric} and when; spread responsibility is nobody’s.',
      },
      sources: [],
    },
  ],
  symptom: {
    'zh-CN': '每个部门都完成了自己的指标，事情却卡在交接处，到季末才发现是谁一直在等谁。',
    en: 'Every department meets its own targets while the work waits at the handovers, and only at the end does it come out who was waiting for whom.',
  },
  actions: [
    {
      text: {
        'zh-CN':
          '提请求时说三句话：我要什么、最晚哪天、晚了{customer}会怎样。对方只答“行”“改到哪天”或“不行”，当场记进依赖登记表。',
        en: 'Ask for help in three sentences: what I need, the latest day, what {customer} will feel if it comes late. The answer is yes, a later day, or no, and it is written down at once.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '每周花五分钟看登记表：两周内到期的，由{resultOwner}打个电话确认；已经晚了的，当天告诉下游，不等例会。',
        en: 'Spend five minutes a week on the register: for what falls due within a fortnight, a call from the {resultOwner} confirms it; of what is late, tell those downstream the same day.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '共担一条关键结果的部门，季末一起评分、一起复盘：各自先写下自己哪一次交接最慢，再一起挑下季要改的那一处。',
        en: 'Departments that share a key result score it together: each first writes down which of its own handovers was slowest, then they agree on the one to change next.',
      },
      sources: [],
    },
  ],
  byMaturity: {
    'not-adopted': {
      text: {
        'zh-CN': '开跑前让试点团队当面过一遍“谁等谁”，围绕{laggingMetric}至少谈定三个依赖，写上日期和对方姓名。',
        en: 'Before the start, pilot teams go through who waits for whom, face to face; at least three dependencies behind {laggingMetric} get a date and a name.',
      },
      sources: [],
    },
    piloting: {
      text: {
        'zh-CN': '沿着{flow}画依赖图，把最常延误的 3–5 个交接点变成共享 KR，逾期一周自动上治理小组。',
        en: 'Map dependencies along {flow}, make the three to five worst handovers shared key results; a week overdue goes to the board.',
      },
      sources: [],
    },
    scaling: {
      text: {
        'zh-CN': '季前开两小时对齐市集，每个部门带三个请求和三个承诺；谈不拢的五个工作日内由{sponsor}裁决。',
        en: 'Before each quarter hold a two-hour alignment market, to which every department brings three requests and three offers; open points are decided within five days by {sponsor}.',
      },
      sources: [],
    },
    established: {
      text: {
        'zh-CN': '整个{organisation}共享 KR 控制在 5 条内，给负责人排期或预算决定权；没有决定权的共享 KR 撤销。',
        en: 'Keep at most five shared key results and give owners a say over schedule or budget; without it, withdraw them.',
      },
      sources: [],
    },
  },
  check: {
    'zh-CN': '沿{flow}看，上季度延期的三件事里，有几件的依赖事先登记过？',
    en: 'Of the last three late deliveries along {flow}, how many had their dependency registered?',
  },
}
