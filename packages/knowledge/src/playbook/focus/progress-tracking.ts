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
  byMaturity: {
    'not-adopted': {
      text: {
        'zh-CN': '前四周允许手填，但每个数写上读自哪个系统的哪张表、哪一天；第五周起不接受没有出处的数。',
        en: 'For four weeks numbers may be typed, with system, report and day; from week five only sourced ones count.',
      },
      sources: [],
    },
    piloting: {
      text: {
        'zh-CN': '给{leadingMetric}等每条 KR 加一列“信心”（0–10），连降两周就上治理小组，不等月底。',
        en: 'Add a confidence column (0–10) to {leadingMetric} and the rest; two falls running go straight to the board.',
      },
      sources: [],
    },
    scaling: {
      text: {
        'zh-CN': '按手工分钟数排序，把前十条 KR 接到{systems}自动刷新；看板上过期两周的数自动变灰、不讨论。',
        en: 'Rank by manual minutes and connect ten to {systems}; numbers over two weeks old turn grey and go undiscussed.',
      },
      sources: [],
    },
    established: {
      text: {
        'zh-CN': '月度回顾改为“例外管理”：只看偏离、变灰和跌破{guardrail}红线的 KR，省下的时间用于两条深挖。',
        en: 'Review monthly by exception: deviations, grey numbers, breaches of {guardrail}; spend the time saved on two.',
      },
      sources: [],
    },
  },
  check: {
    'zh-CN': '最近四次{forum}上，OKR 的数字有几次引出了不同的做法？',
    en: 'In the last four sittings of {forum}, how often did a key result change what was done?',
  },
}
