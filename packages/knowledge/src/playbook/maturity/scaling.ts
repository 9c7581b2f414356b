import { opening, small } from '../stage/scaling.ts'
import { start } from '../start/scaling.ts'
import type { MaturityPlaybook } from '../types.ts'

export const playbook: MaturityPlaybook = {
  id: 'scaling',
  ...opening,
  ...start,
  stance: [
    {
      text: {
        'zh-CN':
          '推广的瓶颈不是培训人数，而是中层把{organisation}目标翻译成本部门语言的能力。一项大型软件公司研究把中层的翻译列为关键因素。',
        en: 'What limits a roll-out is less the number trained than middle managers’ translation of goals, which a study at a large software company found critical.',
      },
      sources: ['icse-2024-okr-microsoft'],
    },
    {
      text: {
        'zh-CN':
          '因此按批次走：每批 3–5 个部门，有教练、有数据、过了门槛再开下一批。同时上线得越多，一线收到的互相矛盾的目标越多。',
        en: 'So go in waves of three to five departments, each with coach, data and gate. The more start at once, the more conflicting goals hit the front line.',
      },
      sources: [],
    },
  ],
  phases: [
    {
      title: { 'zh-CN': '设计批次', en: 'Design the waves' },
      timing: { 'zh-CN': '第 1 个月', en: 'Month 1' },
      weeks: { from: 1, to: 4 },
      lead: { 'zh-CN': 'OKR 负责人', en: 'The OKR lead' },
      steps: [
        {
          text: {
            'zh-CN':
              '给每个部门打准备度：有负责人、八成候选 KR 能从{systems}读出基线、有教练、近三个月无重组；四条不齐不进当批。',
            en: 'To join, departments need four things: a lead, baselines from {systems} for 80% of candidate key results, a coach, no reorganisation for three months.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '沿着{flow}相邻的部门排在同一批，让依赖在批内解决，而不是隔一个季度再谈。',
            en: 'Put neighbours along {flow} into one wave, solving dependencies inside it.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '批次启动避开{season}，并在年初公布全年批次表，没轮到的部门照旧运行，不写“练习版”。',
            en: 'Avoid {season}. Publish the year’s plan; waiting departments carry on as before, without practice OKRs.',
          },
          sources: [],
        },
      ],
      stepsBySize: {
        '250-1000': [
          {
            text: {
              'zh-CN': '两批即可走完：先一线与计划部门，后职能部门，每批至少跑满一个季度。',
              en: 'Two waves will do: operations and planning, then support functions, a full quarter each.',
            },
            sources: [],
          },
        ],
        '5000+': [
          {
            text: {
              'zh-CN': '各{division}自排批次，总部只统一四样：周期日期、KR 字段、指标词典、公开规则。',
              en: '{division}s plan their waves; the centre standardises four things: cycle dates, key-result fields, dictionary, visibility.',
            },
            sources: [],
          },
        ],
      },
      artefact: {
        'zh-CN': '避开{season}的全年批次表与部门准备度表',
        en: 'The year’s wave plan, clear of {season}, and a readiness sheet',
      },
      small: small.phase1,
    },
    {
      title: { 'zh-CN': '建教练队伍', en: 'Build the coaching bench' },
      timing: { 'zh-CN': '第 1–3 个月', en: 'Months 1–3' },
      weeks: { from: 1, to: 13 },
      lead: { 'zh-CN': 'OKR 负责人与教练', en: 'The OKR lead and the coaches' },
      steps: [
        {
          text: {
            'zh-CN':
              '优先从{frontline}中选教练，每人带 4–6 个团队。Zalando 因为集中审阅无法扩展，培养了内部 OKR 教练。',
            en: 'Recruit coaches from {frontline} where possible, four to six teams each. Zalando trained its own, as central review would not scale.',
          },
          sources: ['lamorte-podcast-zalando'],
        },
        {
          text: {
            'zh-CN': '教练用两天学方法，再旁听一个周期、与老教练合办一次起草会，之后才独立带队。',
            en: 'Before working alone, coaches study two days, shadow a cycle and co-host a drafting session.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '与直属主管书面约定教练每周半天的时间，教练每月碰头一次，交换三条改写得最好的 KR。',
            en: 'Agree half a day a week in writing with line managers. Monthly, coaches swap their three best rewrites.',
          },
          sources: [],
        },
      ],
      artefact: {
        'zh-CN': '教练名单、带队关系和工时约定',
        en: 'A list of coaches, teams and agreed hours',
      },
      small: small.phase2,
    },
    {
      title: { 'zh-CN': '第一批部门上线', en: 'First wave goes live' },
      timing: { 'zh-CN': '第 2–5 个月', en: 'Months 2–5' },
      weeks: { from: 5, to: 22 },
      lead: { 'zh-CN': '第一批部门的负责人', en: 'Heads of the first wave' },
      steps: [
        {
          text: {
            'zh-CN':
              '每个部门用半天做“翻译”工作坊：{organisation}目标要我们改变什么、不变什么、我们怎样影响{laggingKeyResult}。',
            en: 'Each department takes half a day: what does the {organisation} objective change, what not, and how do we influence {laggingMetric}?',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN':
              '部门写不超过 3 个目标、每个不超过 4 条 KR；与{organisation}目标无关但必须做的工作留在日常指标里，不硬凑。',
            en: 'Write at most three objectives of four key results. Other necessary work stays with daily indicators.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '请主管先读，再请{frontline}读：读不出自己下周要改什么的 KR，退回重写。',
            en: 'Managers read drafts, then {frontline}; rewrite key results that do not say what changes next week.',
          },
          sources: [],
        },
      ],
      artefact: {
        'zh-CN': '首批部门 OKR 与“留在日常指标”清单',
        en: 'First departments’ OKRs; a stays-an-indicator list',
      },
    },
    {
      title: { 'zh-CN': '数据自动化', en: 'Automate the data' },
      timing: { 'zh-CN': '第 3–8 个月', en: 'Months 3–8' },
      weeks: { from: 9, to: 35 },
      lead: { 'zh-CN': '{dataOwner}', en: '{dataOwner}' },
      steps: [
        {
          text: {
            'zh-CN':
              '按每月手工分钟数给全部 KR 排序，从{systems}自动化前十条。2024 年一项软件公司研究也建议投入数据管道。',
            en: 'Rank key results by the minutes of manual work they take each month and automate the first ten from {systems}. A 2024 software-company study also recommends investing in data pipelines.',
          },
          sources: ['icse-2024-okr-microsoft'],
        },
        {
          text: {
            'zh-CN': '看板上每个数都带时间戳和口径版本，超过两周未更新自动变灰，灰色的数不进{forum}。',
            en: 'Numbers carry time stamp and definition version; after two weeks they turn grey and stay out of {forum}.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '由{dataOwner}每月抽查五条自动取数，与原始记录比对，重点防一类做法：{gaming}。',
            en: 'Monthly, {dataOwner} compares five automated readings with raw records, above all for {gaming}.',
          },
          sources: [],
        },
      ],
      stepsBySize: {
        '1000-5000': [
          {
            text: {
              'zh-CN': '设两人的指标小组，归数据团队管，负责词典版本和跨部门口径裁决。',
              en: 'Give the data team a two-person metrics desk for dictionary versions and disputes.',
            },
            sources: [],
          },
        ],
      },
      artefact: {
        'zh-CN': '{systems}的自动取数清单、看板和月度抽查记录',
        en: 'A list of automated readings from {systems}, a dashboard and records of monthly spot checks',
      },
      small: small.phase4,
    },
    {
      title: { 'zh-CN': '跨部门对齐', en: 'Align across departments' },
      timing: { 'zh-CN': '每季度开始前两周', en: 'Two weeks before each quarter' },
      weeks: { from: 12, to: 13 },
      lead: { 'zh-CN': '各部门负责人', en: 'Heads of departments' },
      steps: [
        {
          text: {
            'zh-CN':
              '开两小时对齐市集：每个部门带三个请求、三个可提供的承诺，先谈影响{leadingKeyResult}的，谈不成的当场记为冲突。',
            en: 'Hold a two-hour alignment market: each department brings three requests and three offers, those on {leadingKeyResult} come first, and what stays open is logged as a conflict.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '冲突在五个工作日内由{sponsor}裁决，结果写明放弃什么；不裁决视为两边都不做。',
            en: 'Conflicts are decided in five working days by {sponsor}, naming what is given up; until then neither starts.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN':
              '整个{organisation}共享 KR 不超过 5 条，每条一名负责人、一张 RACI，并配一条守住{guardrail}的护栏。',
            en: 'Keep at most five {organisation}-wide shared key results, each with one owner, one RACI, and a guardrail for {guardrail}.',
          },
          sources: [],
        },
      ],
      artefact: {
        'zh-CN': '对齐会纪要、冲突裁决和共享 KR 清单',
        en: 'Minutes, decided conflicts, shared key results',
      },
      small: small.phase5,
    },
    {
      title: { 'zh-CN': '后续批次与减负', en: 'Later waves, and less reporting' },
      timing: { 'zh-CN': '第 6–12 个月', en: 'Months 6–12' },
      weeks: { from: 22, to: 52 },
      lead: { 'zh-CN': 'OKR 负责人', en: 'The OKR lead' },
      steps: [
        {
          text: {
            'zh-CN': '前一批的门槛没过（Check-in 连续、数据新鲜，且{guardrail}没有变差），下一批顺延一个季度。',
            en: 'If a wave misses its gate (steady check-ins, fresh data, no slip in {guardrail}), the next waits a quarter.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '清点与 OKR 重复的周报和月报，把还有用的部分并入{forum}，其余公布停止日期。',
            en: 'List the weekly and monthly reports that OKRs duplicate; fold the useful into {forum}, end the rest.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '每季度公布推广体检：每队耗时、Check-in 率、数据新鲜度、因数据改变的决定数，好坏都公布。',
            en: 'Each quarter publish a health check: hours a team, check-in rate, data freshness, decisions changed by data, good or bad.',
          },
          sources: [],
        },
      ],
      artefact: {
        'zh-CN': '各批门槛表、停用报表清单和季度体检',
        en: 'Gate sheets, withdrawn reports, quarterly health check',
      },
      small: small.phase6,
    },
  ],
  meetings: [
    { agenda: 'check-in', weeks: { from: 1, to: 52 }, day: 'first' },
    { agenda: 'mid-cycle-review', weeks: { from: 7, to: 7 }, day: 'last' },
    { agenda: 'scoring', weeks: { from: 13, to: 13 }, day: 'last' },
    { agenda: 'quarterly-retrospective', weeks: { from: 13, to: 13 }, day: 'last' },
  ],
  nextSteps: [
    {
      'zh-CN': '给每个部门打准备度（基线能否从{systems}读到），排出两批名单，暂缓没有教练或基线的部门。',
      en: 'Rate every department by whether its baselines can be read from {systems}, plan two waves, and hold back departments without a coach or baselines.',
    },
    {
      'zh-CN': '从试点团队点名首批教练，并与其主管书面约定每周半天。',
      en: 'Name the first coaches from the pilot teams and agree with their managers, in writing, on half a day a week.',
    },
    {
      'zh-CN': '与{dataOwner}按手工分钟数给 KR 排序，选出最先自动取数的三条。',
      en: 'Rank key results by minutes of manual work, together with {dataOwner}, and choose the three to automate first.',
    },
    {
      'zh-CN': '把下一次跨部门对齐会排进日历，避开{season}。',
      en: 'Put the next alignment market in the calendar, clear of {season}.',
    },
  ],
  small: small.stage,
}
