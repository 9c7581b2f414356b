import { opening, small } from '../stage/established.ts'
import { start } from '../start/established.ts'
import type { MaturityPlaybook } from '../types.ts'

export const playbook: MaturityPlaybook = {
  id: 'established',
  ...opening,
  ...start,
  stance: [
    {
      text: {
        'zh-CN':
          '跑了一年以上，风险不再是不会用，而是用得太顺：目标越积越多、评分越来越高、数字越来越没人信。这一阶段主要做减法和审计。',
        en: 'After a year the danger is not ignorance but smoothness: more objectives, higher scores, numbers nobody believes. This stage mostly subtracts and audits.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '成熟用法也会改：字节跳动 2023 年把双月周期默认改为季度，理由是业务较成熟、两个月变化不大。把节奏当作可以试验的变量。',
        en: 'Mature users change too: in 2023 ByteDance made quarters its default, as little changed in two-month cycles. Treat cadence as a variable.',
      },
      sources: ['bytedance-2023-liangrubo-quarterly'],
    },
  ],
  phases: [
    {
      title: { 'zh-CN': '质量审计', en: 'Quality audit' },
      timing: { 'zh-CN': '第 1–3 周', en: 'Weeks 1–3' },
      weeks: { from: 1, to: 3 },
      lead: { 'zh-CN': 'OKR 负责人', en: 'The OKR lead' },
      steps: [
        {
          text: {
            'zh-CN':
              '从近四个周期随机抽 30 条 KR，由{dataOwner}组织两人分别判定：结果还是任务、有无基线、有无因它作出的决定。',
            en: 'Draw 30 key results at random from four cycles; two people, briefed by {dataOwner}, judge each separately: result or task, baseline, decisions.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN':
              '画出评分分布。据对 Google 指南的介绍，长期打满 1.0 应读作目标不够大胆；先问{frontline}为什么，再谈加码。',
            en: 'Plot the scores. Google’s guide, as reported, reads steady 1.0 as too little ambition; ask {frontline} why before raising targets.',
          },
          sources: ['rework-okr-review'],
        },
        {
          text: {
            'zh-CN': '请{frontline}匿名回答两问：上个周期你因 OKR 停做了什么、哪条 KR 你认为数字不可信。',
            en: 'Ask {frontline} anonymously: what did OKRs make you stop, and which key result do you not believe?',
          },
          sources: [],
        },
      ],
      artefact: {
        'zh-CN': '一份 5 页以内的审计报告，含不可信指标名单',
        en: 'A five-page audit naming distrusted metrics',
      },
      small: small.phase1,
    },
    {
      title: { 'zh-CN': '清理目标组合', en: 'Prune the portfolio' },
      timing: { 'zh-CN': '第 3–6 周', en: 'Weeks 3–6' },
      weeks: { from: 3, to: 6 },
      lead: { 'zh-CN': '{sponsor}', en: '{sponsor}' },
      steps: [
        {
          text: {
            'zh-CN':
              '列出全部在跑目标，{organisation}层只留到上面的数量上限；超出的由{sponsor}逐个决定停止、合并或转为日常指标。',
            en: 'Keep {organisation} objectives within the limits above; the rest are stopped, merged or made indicators by {sponsor}.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '连续三个周期没有推动{leadingMetric}一类领先指标的目标二选一：换负责人和资源重来，或公开停掉。',
            en: 'Three cycles without moving signs like {leadingMetric}: the objective gets a new owner and resources, or a public end.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '各部门交一份停做清单，至少一项，并写明释放了多少人时、怎样转投到{laggingMetric}。',
            en: 'Every department stops at least one thing, stating the hours freed and how they now serve {laggingMetric}.',
          },
          sources: [],
        },
      ],
      stepsBySize: {
        '5000+': [
          {
            text: {
              'zh-CN': '总部只裁剪跨{division}目标；{division}内部的目标数由其自报上限、自行公布。',
              en: 'The centre prunes only cross-{division} objectives; {division}s publish their own ceilings.',
            },
            sources: [],
          },
        ],
      },
      artefact: {
        'zh-CN': '经{sponsor}签字的目标组合与停做清单',
        en: 'A pruned portfolio and a stop list, signed by {sponsor}',
      },
      small: small.phase2,
    },
    {
      title: { 'zh-CN': '重建共享 KR', en: 'Rebuild shared key results' },
      timing: { 'zh-CN': '第 4–8 周', en: 'Weeks 4–8' },
      weeks: { from: 4, to: 8 },
      lead: { 'zh-CN': '共享 KR 的负责人', en: 'Owners of shared key results' },
      steps: [
        {
          text: {
            'zh-CN': '沿着{flow}选出最多五个跨部门结果，各设一名负责人（DRI），并授予与之匹配的预算或排期决定权。',
            en: 'Pick at most five cross-department results along {flow}; give each one DRI with matching power over budget or schedule.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '其他部门不再抄写同一条 KR，只写自己的贡献和日期；RACI 里 A 只出现一次。',
            en: 'Others no longer copy the key result but state contribution and date; the RACI has one A.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '共享 KR 要让{customer}感受得到；同时配一个领先指标，例如{leadingMetric}。',
            en: 'Choose a result {customer} would feel, with an early sign such as {leadingMetric}.',
          },
          sources: [],
        },
      ],
      artefact: {
        'zh-CN': '共享 KR 清单：负责人、决定权、RACI',
        en: 'Shared key results: DRI, powers, RACI',
      },
      small: small.phase3,
    },
    {
      title: { 'zh-CN': '指标治理审计', en: 'Audit the metrics' },
      timing: { 'zh-CN': '第 6–12 周', en: 'Weeks 6–12' },
      weeks: { from: 6, to: 12 },
      lead: { 'zh-CN': '{dataOwner}', en: '{dataOwner}' },
      steps: [
        {
          text: {
            'zh-CN': '由未参与填报的人按{systems}的原始记录重算 20 个在用指标，偏差超过约定值的，追溯并更正历史。',
            en: 'Someone outside reporting recomputes 20 metrics from raw records in {systems}; large gaps correct history too.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '由{dataOwner}主持词典年审：废弃半年无人引用的词条，口径变更须有版本号、批准人和生效日。',
            en: 'Yearly, {dataOwner} retires entries unused for six months; changes carry version, approver and date.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '给每个高压指标配一条反向指标，重点防一类做法：{gaming}。护栏由不背增长目标的人独立报告。',
            en: 'Pair pressured metrics with a counter-metric, above all against {gaming}; someone without a growth target reports guardrails.',
          },
          sources: [],
        },
      ],
      stepsBySize: {
        '1000-5000': [
          {
            text: {
              'zh-CN': '请内审把指标词典列入年度计划，每年轮查四分之一的词条。',
              en: 'Have internal audit check a quarter of the dictionary each year.',
            },
            sources: [],
          },
        ],
      },
      artefact: {
        'zh-CN': '重算报告、词典新版本和反向指标表',
        en: 'A recount report, revised dictionary and counter-metrics',
      },
      small: small.phase4,
    },
    {
      title: { 'zh-CN': '与绩效脱钩', en: 'Separate it from appraisal' },
      timing: { 'zh-CN': '第 8–14 周', en: 'Weeks 8–14' },
      weeks: { from: 8, to: 14 },
      lead: { 'zh-CN': '{sponsor}与人力负责人', en: '{sponsor} and the head of HR' },
      steps: [
        {
          text: {
            'zh-CN':
              '逐张检查绩效表和奖金公式，删去直接引用 OKR 得分的字段。据 2012 年介绍，Google 的评分不直接用于绩效评估。',
            en: 'Delete fields drawing on scores from appraisal and bonus formulas. By a 2012 account, Google’s grades were not used directly in evaluation.',
          },
          sources: ['klau-gv-2012-how-google-sets-goals'],
        },
        {
          text: {
            'zh-CN': '改用贡献叙述：半页纸写证据、难度、协作，以及是否守住{guardrail}，由主管和一位协作方各补一段。',
            en: 'Use half a page on evidence, difficulty, collaboration and care for {guardrail}, with a paragraph each from manager and partner.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '脱钩后两个周期内对比挑战型 KR 的占比；若没有上升，说明大家还不相信，要找出哪张表仍在算分。',
            en: 'Compare the aspirational share over two cycles. If it stalls, people do not believe you; find the form still counting.',
          },
          sources: [],
        },
      ],
      artefact: {
        'zh-CN': '修订后的绩效表，{frontline}用的贡献叙述模板',
        en: 'Revised appraisal forms, a narrative template for {frontline}',
      },
    },
    {
      title: { 'zh-CN': '在节奏上做实验', en: 'Experiment with the cadence' },
      timing: { 'zh-CN': '第二季度起，每周期一项', en: 'From the second quarter, one a cycle' },
      weeks: { from: 14, to: 26 },
      lead: { 'zh-CN': 'OKR 负责人', en: 'The OKR lead' },
      steps: [
        {
          text: {
            'zh-CN':
              '每周期只试一项（如双周 Check-in，或目标年度、KR 季度），试期避开{season}；写明假设、指标和结束日。',
            en: 'Try one thing a cycle, say fortnightly check-ins or yearly objectives, clear of {season}. State hypothesis, measure, end date.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '用每队耗时、因数据改变的决定数、{forum}里讨论质量三项比较，结束日当天决定保留还是撤回。',
            en: 'Compare hours a team, data-changed decisions and the quality of talk in {forum}; on the end date, keep or reverse.',
          },
          sources: [],
        },
        {
          text: {
            'zh-CN': '敢于取消：Spotify 人力团队公开说明停用了个人 OKR，转而讲清优先级与原因，把怎么做留给团队。',
            en: 'Be ready to drop parts: Spotify’s HR said it stopped individual OKRs to focus on priorities and the why, leaving teams the how.',
          },
          sources: ['spotify-hr-2016-individual-okrs'],
        },
      ],
      artefact: { 'zh-CN': '实验记录：假设、数据、去留', en: 'A log of trials: hypothesis, data, verdict' },
    },
  ],
  meetings: [
    { agenda: 'check-in', weeks: { from: 1, to: 26 }, day: 'first' },
    { agenda: 'mid-cycle-review', weeks: { from: 7, to: 7 }, day: 'last' },
    { agenda: 'scoring', weeks: { from: 13, to: 13 }, day: 'last' },
    { agenda: 'quarterly-retrospective', weeks: { from: 13, to: 13 }, day: 'last' },
  ],
  nextSteps: [
    {
      'zh-CN': '列出最近两季的 KR（多于三十条就随机抽），两周内请两人各自从{systems}重读一遍。',
      en: 'List two quarters’ key results (a sample where over thirty); two people re-read them from {systems}.',
    },
    {
      'zh-CN': '请{sponsor}在{organisation}目标里划掉至少一个，并公开理由。',
      en: 'Ask {sponsor} to strike at least one {organisation} objective and say why publicly.',
    },
    {
      'zh-CN': '与{dataOwner}挑出大家最不信的三个指标，从原始记录重算。',
      en: 'Recompute the three least trusted metrics from raw records with {dataOwner}.',
    },
    {
      'zh-CN': '请人力列出仍引用 OKR 得分的绩效表和奖金公式，先看{frontline}的。',
      en: 'Have HR list appraisal forms and bonus formulas still using OKR scores, those of {frontline} first.',
    },
  ],
}
