import type { FocusPlaybook } from '../types.ts'

export const playbook: FocusPlaybook = {
  id: 'progress-tracking',
  principles: [
    {
      text: {
        'zh-CN': 'Check-in 只问进度与证据、阻塞、下一步，放进{forum}。瑞士电商 siroop 当时每周约 15 分钟就能过完 KR。',
        en: 'The check-in, inside {forum}, asks for progress with evidence, blockers, next step. Siroop, a Swiss marketplace, took about 15 minutes weekly.',
      },
      sources: ['castro-siroop-okr'],
    },
    {
      text: {
        'zh-CN': '数据要自己到场。一项大型软件公司研究发现衡量与跟踪本身就是重活，并建议投资数据管道。',
        en: 'Numbers should arrive by themselves. A study at a large software company found measuring and tracking laborious and recommends investing in data pipelines.',
      },
      sources: ['icse-2024-okr-microsoft'],
    },
  ],
  symptom: {
    'zh-CN': '例会上轮流念进度，坏消息总要到最后两周才出现，那时已经来不及改。',
    en: 'Meetings go round the table reading out progress, and bad news turns up in the last fortnight, when it is too late to change course.',
  },
  actions: [
    {
      text: {
        'zh-CN':
          'Check-in 按 15 分钟排：2 分钟看数，8 分钟谈信心下降的两条，3 分钟定谁在哪天之前帮忙，2 分钟把决定念一遍。进展正常的不讲。',
        en: 'Divide fifteen minutes: two to read the numbers, eight on the two key results that lost confidence, three on who helps by when, two to read the decisions back, and none on what is on track.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '会前每条关键结果只交一行：数和读数日期、信心几分、卡在哪里、请谁在哪天前做什么；写法见第四章的一行示例。一行写不完的，会后单独谈。',
        en: 'Beforehand each key result sends one line: number and date, confidence, what is in the way, who is asked for what by when (section 4 has an example).',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '{leadingKeyResult}连续两周没有动，当周就换一步做法，写明试到哪天；连续四周没有动，就请{sponsor}在加人、改目标和停下之间选一个。',
        en: 'If {leadingKeyResult} has not moved for two weeks, change the method that week, and after four weeks put the choice between more people, another target and stopping to {sponsor}.',
      },
      sources: [],
    },
  ],
  byMaturity: {
    'not-adopted': {
      text: {
        'zh-CN': '前四周允许手填，但每个数写上读自哪个系统的哪张表、哪一天；第五周起不接受没有出处的数。',
        en: 'For four weeks numbers may be typed in with system, report and day; from week five on, numbers without a source do not count.',
      },
      sources: [],
    },
    piloting: {
      text: {
        'zh-CN': '给{leadingMetric}等每条 KR 加一列“信心”（0–10），连降两周就上治理小组，不等月底。',
        en: 'Add a confidence column (0–10) to {leadingMetric} and the other key results; two falls in a row go straight to the governance board.',
      },
      sources: [],
    },
    scaling: {
      text: {
        'zh-CN': '按手工分钟数排序，把前十条 KR 接到{systems}自动刷新；看板上过期两周的数自动变灰、不讨论。',
        en: 'Rank the key results by minutes of manual work and connect the first ten to {systems}; numbers more than two weeks old turn grey and are not discussed.',
      },
      sources: [],
    },
    established: {
      text: {
        'zh-CN': '月度回顾改为“例外管理”：只看偏离、变灰和跌破{guardrail}红线的 KR，省下的时间用于两条深挖。',
        en: 'Review monthly by exception: deviations, grey numbers, breaches of {guardrail}; spend the time saved on two key results in depth.',
      },
      sources: [],
    },
  },
  check: {
    'zh-CN': '最近四次{forum}上，OKR 的数字有几次引出了不同的做法？',
    en: 'In the last four rounds of {forum}, how often did a key result change what was done?',
  },
}
