import { opening, small } from '../stage/not-adopted.ts'
import { start } from '../start/not-adopted.ts'
import type { MaturityPlaybook } from '../types.ts'

export const playbook: MaturityPlaybook = {
  id: 'not-adopted',
  ...opening,
  ...start,
  stance: [
    {
      text: {
        'zh-CN':
          '从一次 12 周的试点开始：{organisation}层加两三个团队（人少就是全员），范围是{pilotScope}。它只回答一个问题：OKR 能否让这里的人更早作出取舍。',
        en: 'Start with a 12-week pilot: the {organisation} level and two or three teams (everyone, if small), within {pilotScope}. It answers one question: do OKRs help people here to make choices sooner?',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '试点不改薪酬、不买软件、不覆盖全员。一项大型软件公司研究发现，无论用什么工具，设定、衡量和跟踪目标都很费力，所以先留出时间。',
        en: 'The pilot changes no pay, buys no software and spares most people. A study at a large software company found goal work hard whatever the tool, so free hours first.',
      },
      sources: ['icse-2024-okr-microsoft'],
    },
  ],
  phases: [
    {
      title: { 'zh-CN': '定题：为什么做、停在哪里', en: 'Frame it: why, and when to stop' },
      timing: { 'zh-CN': '第 0–1 周', en: 'Weeks 0–1' },
      weeks: { from: 0, to: 1 },
      lead: { 'zh-CN': '{sponsor}', en: '{sponsor}' },
      steps: [
        {
          text: {
            'zh-CN':
              '由{sponsor}写一页试点说明：要解决的一个经营问题、OKR 不替代什么（薪酬、日常指标）、12 周后凭什么判断有用。',
            en: 'Have {sponsor} write one page: the business problem, what OKRs will not replace (pay, daily indicators), what counts as useful in week 12.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '沿着{flow}选两三个相邻的团队，另外两个条件是负责人自愿、数据每周读得到；三条缺一就换队。',
            en: 'Choose two or three neighbouring teams along {flow} with willing leads and weekly data; failing one condition, choose another.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '排定 12 周日历，评分周避开{season}；如果避不开，宁可推迟一个月开始。',
            en: 'Plan the 12 weeks so that scoring stays clear of {season}; if that cannot be done, start a month later.',
          },
          sources: [],
        },
      ],
      stepsBySize: {
        '5000+': [
          {
            text: {
              'zh-CN': '把试点限定在一个{division}或地区之内，先与工会或员工代表、数据保护负责人谈清公开范围。',
              en: 'Stay inside one {division} or region; first settle visibility with staff representatives and data protection.',
            },
            sources: [],
          },
        ],
      },
      artefact: {
        'zh-CN': '一页试点说明，含终止条件，由{sponsor}签字',
        en: 'A one-page charter with stop conditions, signed by {sponsor}',
      },
      small: small.phase1,
    },
    {
      title: { 'zh-CN': '摸底：先有基线再谈目标', en: 'Baselines before targets' },
      timing: { 'zh-CN': '第 1–2 周', en: 'Weeks 1–2' },
      weeks: { from: 1, to: 2 },
      lead: { 'zh-CN': '{dataOwner}', en: '{dataOwner}' },
      steps: [
        {
          text: {
            'zh-CN': '由{dataOwner}列出 10–15 个候选指标，逐个从{systems}实读一次；读一次超过一小时的，本轮不用。',
            en: 'Have {dataOwner} read 10–15 candidate metrics from {systems}; drop any that takes over an hour.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN':
              '给{leadingMetric}和{laggingMetric}写定口径、截止时间和剔除项，取过去 12 周数据作基线，并标出波动范围。',
            en: 'Fix definition, cut-off and exclusions for {leadingMetric} and {laggingMetric}; take 12 weeks’ baseline and swing.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '为{guardrail}记下当前水平与红线，写明谁有权在跌破红线时叫停试点。',
            en: 'Record today’s level of {guardrail}, draw the line, and name who may stop the pilot at it.',
          },
          sources: [],
        },
      ],
      artefact: {
        'zh-CN': '带基线、口径的指标清单，由{dataOwner}确认',
        en: 'Metrics with baseline and definition, confirmed by {dataOwner}',
      },
    },
    {
      title: { 'zh-CN': '起草：目标由干活的人写', en: 'Draft with the people who do the work' },
      timing: { 'zh-CN': '第 2–3 周', en: 'Weeks 2–3' },
      weeks: { from: 2, to: 3 },
      lead: { 'zh-CN': '试点团队负责人，带上{frontline}', en: 'Leads of the pilot teams, with {frontline}' },
      steps: [
        {
          text: {
            'zh-CN':
              '管理层用半天写出 2–3 个{organisation}目标（试点宁少），每个一句话、不带数字，说清{customer}会感到什么不同；其余列入“本季不做”清单。',
            en: 'In half a day leaders write two or three {organisation} objectives, no more for a pilot, without numbers and such that {customer} would notice; everything else goes on the list “not this quarter”.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN':
              '各团队与{frontline}一起起草 1–2 个目标、各 2–4 条 KR。据 2012 年的介绍，Google 有超过一半的目标应自下而上产生。',
            en: 'Teams and {frontline} draft one or two objectives with two to four key results. By a 2012 account, over half of Google’s should come bottom-up.',
          },
          sources: ['klau-gv-2012-how-google-sets-goals'],
        },
        {
          text: {
            'zh-CN':
              '相邻团队交换草稿，标出“结果”与“任务”，任务移到举措清单。首轮要留足时间：Zalando 首次起草约用每人 8 小时。',
            en: 'Neighbouring teams swap drafts and move tasks out. Allow time: Zalando’s first set took about eight hours each.',
          },
          sources: ['perdoo-zalando'],
        },
      ],
      artefact: {
        'zh-CN': '每队 1–2 个目标的草案，另附任务清单',
        en: 'Drafts of one or two objectives a team, and a separate list of tasks',
      },
    },
    {
      title: { 'zh-CN': '对齐：写明谁等谁', en: 'Align: who waits for whom' },
      timing: { 'zh-CN': '第 3–4 周', en: 'Weeks 3–4' },
      weeks: { from: 3, to: 4 },
      lead: { 'zh-CN': '试点团队负责人', en: 'Leads of the pilot teams' },
      steps: [
        {
          text: {
            'zh-CN':
              '试点团队开 60 分钟对齐会，从{laggingMetric}往回逐条过 KR：需要谁、在哪天之前、交付什么，对方当场答复行或不行。',
            en: 'In one hour, back from {laggingMetric}, pilot teams settle who delivers what by when; each says yes or no.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '每条 KR 指定一名负责人，并标注承诺型或挑战型；{guardrail}相关的一律按承诺型处理。',
            en: 'Give each key result one owner; mark it committed or aspirational. Anything on {guardrail} is committed.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN':
              '把全部 OKR 放进一张全员可读的表格。试点期不采购软件：咨询顾问也认为，没有辅导和文化工作，软件不足以让 OKR 落地。',
            en: 'Publish one open sheet. Buy nothing yet: OKR consultants, too, call software without coaching insufficient.',
          },
          sources: ['therebegiants-2024-viva-goals'],
        },
      ],
      stepsBySize: {
        '250-1000': [
          {
            text: {
              'zh-CN': '请未参加试点的两三位部门负责人旁听对齐会，他们是下一批最早的听众。',
              en: 'Invite two or three other department heads to listen: the next wave’s first audience.',
            },
            sources: [],
          },
        ],
      },
      artefact: {
        'zh-CN': '一张公开的 OKR 表，每条 KR 有负责人、基线、目标和数据来源',
        en: 'One open sheet: owners, baselines, targets, sources',
      },
      small: small.phase4,
    },
    {
      title: { 'zh-CN': '运行：八周只做小事', en: 'Run: eight weeks of small habits' },
      timing: { 'zh-CN': '第 4–11 周', en: 'Weeks 4–11' },
      weeks: { from: 4, to: 11 },
      lead: { 'zh-CN': '各 KR 负责人', en: 'Owners of the key results' },
      steps: [
        {
          text: {
            'zh-CN':
              '把 Check-in 嵌入{forum}，每条 KR 只回答三问：进度与证据、阻塞、下一步。瑞士电商 siroop 当时每周约用 15 分钟过完 KR。',
            en: 'Put the check-in into {forum}: progress with evidence, blocker, next step. Siroop, a Swiss marketplace, needed about 15 minutes weekly.',
          },
          sources: ['castro-siroop-okr'],
        },
        {
          text: {
            'zh-CN':
              '第 6 周和第 10 周由发起人主持月度回顾，每次至多作三个决定：移除阻塞、调人、或放弃一条 KR，并写进决策记录。',
            en: 'In weeks 6 and 10 the sponsor logs at most three decisions: remove a blocker, move people, drop a key result.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '第 8 周由{dataOwner}抽两条 KR 核对原始记录，重点防一类做法：{gaming}。',
            en: 'In week 8 {dataOwner} traces two key results to raw records, watching for {gaming}.',
          },
          sources: [],
        },
      ],
      artefact: {
        'zh-CN': '{forum}上每周一行的进度记录和一份决策记录',
        en: 'Weekly progress lines from {forum} and a decision log',
      },
    },
    {
      title: { 'zh-CN': '评分并作决定', en: 'Score, then decide' },
      timing: { 'zh-CN': '第 12 周', en: 'Week 12' },
      weeks: { from: 12, to: 12 },
      lead: { 'zh-CN': '{sponsor}', en: '{sponsor}' },
      steps: [
        {
          text: {
            'zh-CN':
              '按 0.0–1.0 打分：承诺型要达到 1.0；挑战型据介绍，Google 的指南认为 0.6–0.7 比较理想，总是 1.0 说明目标定得太保守。',
            en: 'Score from 0.0 to 1.0. A committed objective should reach 1.0; for a stretch objective, Google’s guide is reported to aim at 0.6–0.7 and to read a steady 1.0 as too cautious.',
          },
          sources: ['rework-okr-review'],
        },
        {
          text: {
            'zh-CN': '试点团队复盘 90 分钟，只问三件事：哪条 KR 改变过决定、哪个数来得太晚、{forum}里哪一段可以取消。',
            en: 'Pilot teams take 90 minutes: which key result changed a decision, which number came late, what in {forum} can go?',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '一周内由发起人三选一：停止、修改后重来、沿价值流扩展一段，并公开理由；“再看看”不算决定。',
            en: 'Within a week the sponsor publicly stops, repeats with changes, or extends along the value stream. “Wait and see” is no choice.',
          },
          sources: [],
        },
      ],
      artefact: {
        'zh-CN': '评分表、复盘纪要和一页公开的决定',
        en: 'Scores, lessons and a published one-page decision',
      },
    },
  ],
  meetings: [
    { agenda: 'check-in', weeks: { from: 4, to: 11 }, day: 'first' },
    { agenda: 'mid-cycle-review', weeks: { from: 8, to: 8 }, day: 'last' },
    { agenda: 'scoring', weeks: { from: 12, to: 12 }, day: 'last' },
    { agenda: 'quarterly-retrospective', weeks: { from: 12, to: 12 }, day: 'last' },
  ],
  nextSteps: [
    {
      'zh-CN': '请{sponsor}用一页纸写下试点要解决的问题和终止条件，本周内定稿。',
      en: 'This week, ask {sponsor} for one page that names the problem to solve and what would stop the pilot.',
    },
    {
      'zh-CN': '与{dataOwner}一起，把候选指标从{systems}实读一遍，删掉读不到的。',
      en: 'With {dataOwner}, read candidate metrics from {systems}; strike those you cannot read.',
    },
    {
      'zh-CN': '找两三位自愿的团队负责人，用 30 分钟确认 12 周日历避开{season}。',
      en: 'Find two or three willing team leads; spend 30 minutes checking the 12 weeks against {season}.',
    },
    {
      'zh-CN': '在{forum}的议程里预留 15 分钟，从第 4 周开始使用。',
      en: 'Reserve fifteen minutes in {forum} from week 4.',
    },
  ],
}
