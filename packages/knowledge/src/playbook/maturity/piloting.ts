import { opening, small } from '../stage/piloting.ts'
import { start } from '../start/piloting.ts'
import type { MaturityPlaybook } from '../types.ts'

export const playbook: MaturityPlaybook = {
  id: 'piloting',
  ...opening,
  ...start,
  stance: [
    {
      text: {
        'zh-CN':
          '试点已经证明有人愿意用，下一关是跨部门：沿着{flow}把散落的试点连起来，并配上治理小组、依赖图和 RACI。',
        en: 'The pilot showed that some people want this. Next: link scattered pilots across departments along {flow}, with governance board, dependency map and RACI.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '这一阶段不求覆盖人数，只求一条链路从头到尾看同一组数。先定规矩再加团队，否则每加一队就多一种写法。',
        en: 'The aim is not head count but one chain reading the same numbers end to end. Settle house rules first, or each team brings its dialect.',
      },
      sources: [],
    },
  ],
  phases: [
    {
      title: { 'zh-CN': '盘点试点', en: 'Take stock of the pilot' },
      timing: { 'zh-CN': '第 1–2 周', en: 'Weeks 1–2' },
      weeks: { from: 1, to: 2 },
      lead: { 'zh-CN': 'OKR 负责人', en: 'The OKR lead' },
      steps: [
        {
          text: {
            'zh-CN':
              '把写过的 KR 全部列出来，从与{laggingKeyResult}有关的看起，数四个比例：有基线的、写的是结果而非任务的、按时更新的、曾改变过决定的。',
            en: 'List every key result, beginning with those on {laggingKeyResult}, and count four shares: those with a baseline, those that state a result, those updated on time, those that changed a decision.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '访谈 6–8 人，包括试点负责人以及{frontline}，每人 20 分钟，问哪一步最费时、哪一步没人看。',
            en: 'Ask six to eight people, pilot leads and {frontline}, twenty minutes each: what costs most, what does nobody read?',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '写两页“本{organisation}用法”：数量上限、KR 句式、评分读法、何时可改，附三条改写前后的真实例子。',
            en: 'Write two pages of house rules (limits, wording, scores, changes) with three real before-and-after examples.',
          },
          sources: [],
        },
      ],
      artefact: { 'zh-CN': '试点体检表和两页用法', en: 'A pilot health sheet and two-page house rules' },
      small: small.phase1,
    },
    {
      title: { 'zh-CN': '成立治理小组', en: 'Set up the governance board' },
      timing: { 'zh-CN': '第 2–4 周', en: 'Weeks 2–4' },
      weeks: { from: 2, to: 4 },
      lead: { 'zh-CN': '{sponsor}', en: '{sponsor}' },
      steps: [
        {
          text: {
            'zh-CN': '由{sponsor}任组长，价值流上每个职能各出一人，加{dataOwner}和人力，共 5–7 人；一个周期内不换人。',
            en: 'Seat five to seven, chaired by {sponsor}: one per function in the stream, plus {dataOwner} and HR, fixed for a cycle.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '小组每两周 45 分钟，紧接{forum}之后开，只管三件事：资源冲突、口径争议、周期中修改 KR。',
            en: 'It meets fortnightly for 45 minutes after {forum}, on resources, definitions and mid-cycle changes only.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '任命一名半职 OKR 负责人，写明其权限：可以退回没有基线的草案，但不替任何团队写 KR。',
            en: 'Appoint a half-time OKR lead, who may return unbaselined drafts but writes nobody’s key results.',
          },
          sources: [],
        },
      ],
      stepsBySize: {
        '1000-5000': [
          {
            text: {
              'zh-CN': '给每个参与的{division}设一名对接人，避免所有争议都涌到同一个小组。',
              en: 'Name a contact in each {division}, lest every dispute reach one board.',
            },
            sources: [],
          },
        ],
      },
      artefact: {
        'zh-CN': '一页授权书：成员、权限、两周节奏',
        en: 'A one-page mandate: members, powers, rhythm',
      },
      small: small.phase2,
    },
    {
      title: { 'zh-CN': '画依赖图', en: 'Map the dependencies' },
      timing: { 'zh-CN': '第 4–6 周', en: 'Weeks 4–6' },
      weeks: { from: 4, to: 6 },
      lead: { 'zh-CN': '试点团队负责人', en: 'Leads of the pilot teams' },
      steps: [
        {
          text: {
            'zh-CN': '请每个交接点各来一人，用两小时沿着{flow}贴图：输入是什么、合格标准是什么、谁等谁、通常晚几天。',
            en: 'In two hours, with someone from each handover, map {flow}: input, acceptance standard, who waits for whom, usual delay.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN':
              '圈出最拖累{laggingMetric}的 3–5 个交接点，各写一条共享 KR；每条只有一名负责人，其余角色写进 RACI。',
            en: 'Circle the three to five handovers hurting {laggingMetric} most; give each a shared key result, one owner, a RACI.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '其余依赖登记成表：请求方、承诺方、日期、状态；逾期一周就自动进入治理小组议程。',
            en: 'Register the rest: who asks, who promises, date, status. A week overdue, an item goes to the board.',
          },
          sources: [],
        },
      ],
      artefact: {
        'zh-CN': '依赖图、RACI 表和依赖登记表',
        en: 'A dependency map, RACI sheets and a register',
      },
      small: small.phase3,
    },
    {
      title: { 'zh-CN': '统一口径', en: 'One definition for each metric' },
      timing: { 'zh-CN': '第 5–8 周', en: 'Weeks 5–8' },
      weeks: { from: 5, to: 8 },
      lead: { 'zh-CN': '{dataOwner}', en: '{dataOwner}' },
      steps: [
        {
          text: {
            'zh-CN': '由{dataOwner}为每个在用指标写一条词条：公式、剔除项、来源字段、刷新时间、负责人，一页以内。',
            en: 'Ask {dataOwner} for one page per metric at most: formula, exclusions, source field, refresh time, owner.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '挑手工更新最费时的三条 KR，先从{systems}做成自动取数，哪怕只是定时导出的表。',
            en: 'Automate the three most laborious key results from {systems}, if only by scheduled export.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '约定口径只在周期之间修改，经{dataOwner}批准，新旧并行一个周期，避免出现假进步。',
            en: 'Definitions change only between cycles, with approval by {dataOwner}, running beside the old for a cycle to prevent false progress.',
          },
          sources: [],
        },
      ],
      artefact: {
        'zh-CN': '指标词典第一版，由{dataOwner}发布',
        en: 'Metric dictionary, first edition, issued by {dataOwner}',
      },
    },
    {
      title: { 'zh-CN': '价值流的第一个完整周期', en: 'The value stream’s first full cycle' },
      timing: { 'zh-CN': '第 8–20 周', en: 'Weeks 8–20' },
      weeks: { from: 8, to: 20 },
      lead: { 'zh-CN': '各 KR 负责人', en: 'Owners of the key results' },
      steps: [
        {
          text: {
            'zh-CN': '各团队在{forum}做 Check-in，信心低于五成的 KR 当天通知受影响的下游团队。',
            en: 'Teams check in inside {forum}; key results below even odds are reported downstream that day.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '月度回顾改为从下游往上游过，先看{laggingMetric}，再追问{leadingMetric}为什么没动。',
            en: 'Review monthly from downstream: first {laggingMetric}, then why {leadingMetric} has not moved.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '周期内每队最多改两条 KR，改动、理由和批准人写入记录；降低{guardrail}要求的改动一律不批。',
            en: 'A team may change two key results a cycle, reason and approver recorded; loosening {guardrail} is refused.',
          },
          sources: [],
        },
      ],
      artefact: {
        'zh-CN': '{forum}上 12 周的连续记录、变更记录和月度决定',
        en: 'Twelve weeks of records from {forum}, changes, monthly decisions',
      },
    },
    {
      title: { 'zh-CN': '按门槛决定是否推广', en: 'Pass a gate before scaling' },
      timing: { 'zh-CN': '第 20–22 周', en: 'Weeks 20–22' },
      weeks: { from: 20, to: 22 },
      lead: { 'zh-CN': '{sponsor}', en: '{sponsor}' },
      steps: [
        {
          text: {
            'zh-CN':
              '核对五个门槛：八成 KR 有基线和来源、12 周里至少 10 周有 Check-in、三个以上决定因数据改变、依赖逾期下降、护栏未恶化。',
            en: 'Check five: 80% of key results baselined and sourced, check-ins in 10 of 12 weeks, three data-changed decisions, fewer overdue dependencies, guardrails no worse.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '从{customer}中请两三位代表看结果：他们感觉到的变化与评分是否一致，不一致就改指标。',
            en: 'Ask two or three from among {customer}: do they feel what the scores claim? If not, change the metric.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '未过门槛就在同一条价值流再跑一个周期；过了，再定下一批部门及其顺序，启动避开{season}。',
            en: 'Short of the gate, repeat on this stream; past it, name the next departments, starting clear of {season}.',
          },
          sources: [],
        },
      ],
      artefact: {
        'zh-CN': '门槛核对表和推广（或不推广）的决定',
        en: 'A gate sheet and the decision on scaling',
      },
    },
  ],
  meetings: [
    { agenda: 'check-in', weeks: { from: 1, to: 20 }, day: 'first' },
    { agenda: 'mid-cycle-review', weeks: { from: 14, to: 14 }, day: 'last' },
    { agenda: 'scoring', weeks: { from: 20, to: 20 }, day: 'last' },
    { agenda: 'quarterly-retrospective', weeks: { from: 20, to: 20 }, day: 'last' },
  ],
  nextSteps: [
    {
      'zh-CN': '把试点以来的全部 KR 列成一张表，标出哪些能从{systems}读到、哪些改变过决定。',
      en: 'List every key result of the pilot and mark which can be read from {systems} and which changed a decision.',
    },
    {
      'zh-CN': '请{sponsor}选定要连起来的一段价值流，并点名治理小组成员。',
      en: 'Choose the stretch of the value stream to join up and name the governance board, together with {sponsor}.',
    },
    {
      'zh-CN': '沿{flow}约各交接点代表，两周内开一次两小时的依赖图会议。',
      en: 'Within two weeks, hold a two-hour mapping session with handover people along {flow}.',
    },
    {
      'zh-CN': '与{dataOwner}写出{leadingMetric}和{laggingMetric}的词条，作为词典样板。',
      en: 'Write the dictionary’s pattern entries, {leadingMetric} and {laggingMetric}, with {dataOwner}.',
    },
  ],
}
