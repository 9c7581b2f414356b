import type { Localized } from '@okr/core'

const m = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en })

/** What `search`, `suggest`, `plan`, `improve` and `cite` say. */
export const messages = {
  emptyQuery: m(
    '没有给出要找的词。例如：okr search 续费率',
    'There is nothing to search for. Try: okr search renewal rate',
  ),
  nothingFound: m(
    '没有找到“{query}”。换个说法，或去掉 --kind 再试。',
    'Nothing found for “{query}”. Say it in other words, or leave --kind out.',
  ),
  badDate: m('{name} 要 YYYY-MM-DD 形式的日期，不是“{given}”。', '{name} takes a date as YYYY-MM-DD, not “{given}”.'),
  unknownFunction: m(
    '没有职能“{given}”。{nearest}可选：{choices}。用 --list-functions 查看说明。',
    'There is no function “{given}”. {nearest}Choose one of: {choices}. --list-functions explains them.',
  ),
  nearest: m('是不是 {id}？', 'Did you mean {id}? '),
  set: m('首选', 'Best fit'),
  alternative: m('备选 {number}', 'Alternative {number}'),
  suggestions: m('{industry}：可选的 OKR', '{industry}: OKRs to choose from'),
  form: m('填写', 'Fill in'),
  illustration: m(
    '基线和目标值都是示意：先从自己的系统取出基线，再替换每一个数字。',
    'Baselines and targets are illustrations: read your own baselines from your systems, then replace every number.',
  ),
  emptyText: m('没有给出要改的关键结果。', 'There is no key result to improve.'),
  noImprovement: m(
    '没有找到能衡量“{text}”的指标。先回答一个问题：做完之后，谁会发现什么不同，在哪个系统里看得到？把答案写进这句话再试，或用 okr search 找指标。',
    'No metric was found for “{text}”. One question first: when it is done, who will notice what difference, and which system shows it? Put the answer into the sentence and try again, or look for a metric with okr search.',
  ),
  unknownIndustry: m(
    '没有与“{industry}”对应的行业包，用的是跨行业指标。',
    'There is no pack for “{industry}”; these are metrics that hold anywhere.',
  ),
  definition: m('口径', 'Definition'),
  readFrom: m('取数', 'Read from'),
  owner: m('负责人', 'Owner'),
  trap: m('容易出错处', 'Trap'),
  noIds: m(
    '没有给出来源。写来源的 id，或用 --guide 给一份指南。',
    'No sources were given. Name their ids, or a guide with --guide.',
  ),
  noCitations: m('{path} 里没有引用任何来源。', '{path} cites no source.'),
  unknownSources: m('登记册里没有这些来源：', 'These sources are in no registry:'),
  leadOnly: m('只作线索，不能引用', 'a lead only, not to be cited'),
  notRegistered: m('没有登记', 'not registered'),
} satisfies Readonly<Record<string, Localized>>

export const help = {
  search: m('在行业包、指标、案例和来源里查找。', 'Search packs, metrics, cases and sources.'),
  query: m(
    '要找的词，中英文都可以，英文可有错字',
    'What to look for, in Chinese or English; Latin words may be misspelt',
  ),
  kind: m('只找这一类，可重复', 'Only this kind; may be repeated'),
  limit: m('最多几条', 'At most so many'),
  suggest: m('给出一套可用的 OKR 和备选。', 'Suggest a set of OKRs, with alternatives.'),
  level: m('公司、部门或团队的目标', 'Objectives of the company, a department or a team'),
  function: m('只要这个职能的目标', 'Objectives of this function only'),
  listFunctions: m('列出这个行业的职能', 'List the functions of the industry'),
  theme: m('目标要围绕什么，可重复', 'What the objectives should be about; may be repeated'),
  cycleEnd: m('周期最后一天，YYYY-MM-DD', 'Last day of the cycle, YYYY-MM-DD'),
  plan: m('写出前 90 天的逐周计划，带日期和会议议程。', 'Plan the first 90 days week by week, with dates and agendas.'),
  start: m('第一天，YYYY-MM-DD；落在周末时从下周一开始', 'First day, YYYY-MM-DD; a weekend moves to Monday'),
  improve: m('把一条没法衡量的关键结果改成可衡量的。', 'Turn a key result that cannot be measured into some that can.'),
  text: m('关键结果', 'The key result'),
  packId: m('行业包的 id：它的指标在前', 'Id of a pack, whose metrics come first'),
  industry: m('行业，用自己的话', 'The industry in your own words'),
  cite: m('把来源写成参考文献格式。', 'Print sources as bibliographies want them.'),
  ids: m('来源的 id', 'Ids of sources'),
  guide: m('一份指南（Markdown 或 JSON）引用的来源', 'The sources that a guide cites (Markdown or JSON)'),
  style: m('参考文献格式', 'Style of the bibliography'),
  exitCodes: m(
    '退出码：0 成功；1 输入有误；2 无法运行（选项、文件）。',
    'Exit codes: 0 done; 1 the input is wrong; 2 it could not run (options, files).',
  ),
} satisfies Readonly<Record<string, Localized>>
