import type { Localized } from '@okr/core'

const p = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en })

/** The few sentences and labels that belong to the guide itself and to no industry. `{slots}` are filled by `words`. */
export const phrases = {
  title: p('{requested}：OKR 调研与实施指南', 'OKRs in {requested}: research and implementation guide'),
  planTitle: p('{requested}：OKR 的前 90 天', 'OKRs in {requested}: the first 90 days'),
  definition: p(
    'OKR（目标与关键结果）用一句话说清方向（目标），用两到五个可核实的数字说明怎样才算到达（关键结果）。这套做法出自英特尔，由格鲁夫记录下来。',
    'OKRs say in one sentence where to go (the objective) and in two to five checkable numbers how one would know (the key results). The practice comes from Intel, where Andy Grove wrote it down.',
  ),
  request: p(
    '本指南写给一家{companySize}的{companyType}，行业是“{requested}”，OKR 处于“{maturityLabel}”阶段，关注{focus}。',
    'This guide is for a {companyType} with {companySize} in {requested}, at the stage “{maturityLabel}”, with a focus on {focus}.',
  ),
  unmatched: p(
    '知识库里没有与“{requested}”对应的行业包。下文用的是跨行业的知识与案例，行业特有的指标、系统和法规需要贵公司自己补上。',
    'The knowledge base holds no pack for “{requested}”. What follows rests on cross-industry knowledge and cases; metrics, systems and regulation special to the industry are yours to add.',
  ),
  nearest: p(
    '知识库里没有与“{requested}”对应的行业包，下文以最接近的行业为据：{nearest}。行业特有的指标、系统和法规需要贵公司自己补上。',
    'The knowledge base holds no pack for “{requested}”. What follows rests on the nearest industries: {nearest}. Metrics, systems and regulation special to yours are yours to add.',
  ),
  evidence: p(
    '写到企业、比例、数字和标准的句子都带来源编号，参考文献注明核实到什么程度；没有编号的是编者的建议。没有可靠公开资料的地方，文中直说不知道。',
    'Sentences about companies, rates, figures and standards cite a numbered source; the references say how far each was verified. The rest is advice. Where nothing reliable is public, the text says so.',
  ),
  glance: p('一眼看完：', 'At a glance:'),
  start: p('起点', 'Start'),
  startPilot: p('{pilotScope}。', '{pilotScope}.'),
  startScaling: p('先看{pilotScope}的复盘，再排批次。', 'The review of {pilotScope}, then the waves.'),
  startEstablished: p(
    '先审{leadingMetric}和{laggingMetric}的口径与得分。',
    'An audit of {leadingMetric} and {laggingMetric}: definitions and scores.',
  ),
  plan: p('计划', 'Plan'),
  planText: p('{phases} 个阶段；最后一个：{end}。', '{phases} phases; the last: {end}.'),
  people: p('负责人', 'People'),
  peopleText: p('{sponsor}任发起人，{dataOwner}管口径。', '{sponsor} sponsors; {dataOwner} owns definitions.'),
  bottomLine: p('底线', 'Never traded'),
  bottomLineText: p('{guardrail}。', '{guardrail}.'),
  whyHere: p('为什么{industry}用得上 OKR：', 'Why here, in {industry}:'),
  decisions: p('读完之后要作的决定：', 'What to decide after reading:'),
  valueStream: p('价值流', 'Value stream'),
  drivers: p('驱动因素：', 'What drives the industry:'),
  challenges: p('管理难点：', 'What makes it hard to manage:'),
  system: p('系统', 'System of record'),
  holds: p('OKR 从这里取的数', 'What OKRs read from it'),
  standard: p('标准与法规', 'Standards and regulation'),
  concerns: p('涉及', 'Concerns'),
  adoptionCount: p(
    '本知识库在“{packs}”下收录 {all} 个目标管理案例，其中 {okr} 个使用 OKR；按证据分，独立研究或官方记录 {A} 个，机构自述 {B} 个，软件商或咨询方讲述 {C} 个，二手报道 {D} 个。这是收录数，不是采用率。',
    'Under “{packs}” this knowledge base holds {all} cases, {okr} with OKRs: {A} from independent studies or official records, {B} told by the organisation, {C} by vendors or consultants, {D} second-hand. A count of records, no rate of adoption.',
  ),
  notKnown: p('尚不清楚：', 'Not known:'),
  organisation: p('机构', 'Organisation'),
  goalSystem: p('目标体系', 'Goal system'),
  evidenceGrade: p('证据', 'Evidence'),
  whatIsPublic: p('公开可查的做法', 'What is public'),
  representative: p(
    '下表只列公开资料能说明目标管理做法的机构；“证据”一栏说明由谁讲述。',
    'Only organisations whose goal system is on public record; “Evidence” says who tells the story.',
  ),
  seeCase: p('见第三章案例 {number}。', 'See case {number} in the next section.'),
  casesIntro: p(
    '三个案例按行业、阶段和（来源写明时）规模的接近程度，以及证据强弱选出。“启示”是编者的解读，不是当事机构的说法。',
    'Chosen for closeness to your industry, stage and, where known, size, and for evidence. The lessons are our reading, not the organisations’ words.',
  ),
  transfers: p('为什么可以迁移：', 'Why it carries over: '),
  caveat: p('使用时注意：', 'Mind: '),
  role: p('角色', 'Role'),
  who: p('由谁担任', 'Who'),
  duty: p('职责', 'Duty'),
  meeting: p('会议', 'Meeting'),
  rhythm: p('频率', 'Rhythm'),
  output: p('产出', 'Output'),
  limits: p(
    '数量上限：公司级目标 {company} 个，每个团队目标 {team} 个，每个目标 {keyResults} 条关键结果。各家方法给出的数字不一致，这里取偏严的一档。',
    'Limits: {company} objectives for the company, {team} for a team, {keyResults} key results each. Authorities differ; this is the stricter end.',
  ),
  illustration: p(
    '“示例 OKR”里的基线和目标值都是示意，用来说明写法。先从自己的系统取出基线，再替换每一个数字。',
    'Baselines and targets under “Example OKRs” only illustrate the form: read your own from your systems and replace every number.',
  ),
  artefact: p('阶段产出', 'Output'),
  now: p('现阶段', 'At your stage'),
  check: p('自检', 'Check'),
  dictionary: p('指标字典（节选）', 'Metric dictionary (extract)'),
  dictionaryIntro: p(
    '示例 OKR 用到的指标；口径负责人是{dataOwner}。口径先定下来，再谈目标值；修改口径要有版本和生效日，只在周期之间改。',
    'The metrics of the example OKRs; {dataOwner} owns the definitions. Settle these before targets; change them only between cycles, with version and date.',
  ),
  adapted: p('；改写自', '; adapted from'),
  metric: p('指标', 'Metric'),
  definitionLabel: p('口径', 'Definition'),
  source: p('取数', 'Read from'),
  trap: p('容易出错处', 'Trap'),
  nextSteps: p('接下来两周：', 'In the next two weeks:'),
  references: p(
    '“核实”一栏的含义：“读过节选”指看过原文的一部分；“仅见转引”指由其他文献、目录或摘要得知；“未见原文”指凭通行书目知识列出。引用前请打开原文。',
    'Verification: “excerpt read” means part of the text was seen; “cited elsewhere” means known through another document, a catalogue or an abstract; “not seen” means listed from common bibliographic knowledge. Open the original before quoting it.',
  ),
  separator: p('、', ', '),
  listSeparator: p('；', '; '),
} satisfies Readonly<Record<string, Localized>>

/** Who says what `definition` says. */
export const definitionSources = ['grove-1983-high-output']
