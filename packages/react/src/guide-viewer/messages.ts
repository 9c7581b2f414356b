import type { Ambition, CalloutTone, KeyResultKind, Localized, ObjectiveLevel, ReferenceStatus } from '@okr/core'
import type { VerificationLevel } from '@okr/core/pack'
import type { SectionProgress } from './progress.ts'

export interface GuideViewerMessages {
  readonly untitled: string
  /** While nothing is there yet. */
  readonly empty: string
  readonly progress: Readonly<Record<SectionProgress['state'], string>>
  readonly waiting: string
  readonly degraded: string
  readonly degradedHelp: string
  readonly partial: string
  readonly edited: string
  readonly findings: (count: number) => string
  readonly generated: string
  readonly generatedBy: (models: string) => string
  readonly about: string
  readonly model: string
  readonly packs: string
  readonly prompt: string
  readonly date: string
  readonly tokens: string
  readonly tokenCounts: (input: string, output: string) => string
  readonly cost: string
  readonly withheld: string
  readonly label: string
  readonly edit: (section: string) => string
  readonly regenerate: (section: string) => string
  readonly editing: string
  readonly save: string
  readonly cancel: string
  readonly undo: string
  readonly saved: (section: string) => string
  readonly checked: (count: number) => string
  readonly views: string
  readonly asList: string
  /** What the registry makes of a reference from elsewhere. */
  readonly status: Readonly<Record<ReferenceStatus, string>>
  readonly contents: string
  readonly composed: (packs: string) => string
  readonly noPack: string
  readonly caseNumber: (number: number) => string
  readonly phases: string
  readonly exampleOkrs: string
  readonly exampleNote: string
  readonly keyResults: string
  readonly signal: string
  readonly remedy: string
  readonly callout: Readonly<Record<CalloutTone, string>>
  readonly kind: Readonly<Record<KeyResultKind, string>>
  readonly ambition: Readonly<Record<Ambition, string>>
  readonly level: Readonly<Record<ObjectiveLevel, string>>
  readonly baseline: string
  readonly target: string
  readonly dataSources: string
  readonly owner: string
  readonly collaborators: string
  readonly deadline: string
  readonly supports: string
  /** A source has no number while its guide is written. */
  readonly source: (number: number | undefined) => string
  readonly sourceUnknown: string
  readonly publisher: string
  readonly year: string
  readonly undated: string
  readonly link: string
  readonly verified: string
  readonly seen: string
  readonly evidence: string
  readonly storedCopy: string
  readonly verification: Readonly<Record<VerificationLevel, string>>
  readonly toReferences: string
  readonly close: string
  readonly table: string
  readonly newTab: string
}

export const guideViewerMessages: Localized<GuideViewerMessages> = {
  'zh-CN': {
    untitled: '没有标题的指南',
    empty: '还没有内容。',
    progress: { waiting: '待写', writing: '正在写', done: '已写完' },
    waiting: '这一节还没有开始写。',
    degraded: '由知识包代写',
    degradedHelp: '语言模型写的这一节没有通过检查，这里用的是知识包直接编写的一节。',
    partial: '没有写完',
    edited: '已修改',
    findings: (count) => `${count} 条检查结果`,
    generated: '含 AI 生成内容',
    generatedBy: (models) => `本指南含人工智能生成的内容（模型：${models}）。使用前请核实。`,
    about: '来历',
    model: '模型',
    packs: '知识包',
    prompt: '提示词',
    date: '写于',
    tokens: 'Token',
    tokenCounts: (input, output) => `输入 ${input} · 输出 ${output}`,
    cost: '费用',
    withheld: '未交给模型',
    label: '生成内容标识',
    edit: (section) => `编辑“${section}”`,
    regenerate: (section) => `重写“${section}”`,
    editing: 'Markdown 正文',
    save: '保存',
    cancel: '取消',
    undo: '撤销',
    saved: (section) => `已保存对“${section}”的修改`,
    checked: (count) => (count === 0 ? '没有发现问题' : `发现 ${count} 处`),
    views: '示例 OKR 的展示方式',
    asList: '列表',
    status: { registered: '已登记', unconfirmed: '未能确认', malformed: '不像文献' },
    contents: '目录',
    composed: (packs) => `由知识包${packs}直接编写，没有使用语言模型。`,
    noPack: '没有知识包与这个行业匹配，以下为跨行业内容；行业事实请自行补充。',
    caseNumber: (number) => `案例 ${number}`,
    phases: '实施阶段',
    exampleOkrs: '示例 OKR',
    exampleNote: '数字均为示意，请换成贵公司自己的基线与目标。',
    keyResults: '关键结果',
    signal: '识别信号',
    remedy: '应对方法',
    callout: { note: '说明', tip: '自检', warning: '注意' },
    kind: { leading: '领先', lagging: '滞后', guardrail: '护栏' },
    ambition: { committed: '承诺型', aspirational: '挑战型' },
    level: { company: '公司级', department: '部门级', team: '团队级', individual: '个人级' },
    baseline: '基线',
    target: '目标',
    dataSources: '数据源',
    owner: '负责人',
    collaborators: '协作',
    deadline: '截止',
    supports: '支撑',
    source: (number) => (number === undefined ? '来源' : `来源 ${number}`),
    sourceUnknown: '知识库里没有这条来源的记录。',
    publisher: '出版方',
    year: '年份',
    undated: '无日期',
    link: '链接',
    verified: '核实程度',
    seen: '查看日期',
    evidence: '所见版本',
    storedCopy: '该链接的存档副本',
    verification: { read: '读过节选', cited: '仅见转引', known: '未见原文' },
    toReferences: '在参考文献中查看',
    close: '关闭',
    table: '表格',
    newTab: '（在新标签页打开）',
  },
  en: {
    untitled: 'Untitled guide',
    empty: 'Nothing has been written yet.',
    progress: { waiting: 'waiting', writing: 'being written', done: 'done' },
    waiting: 'This section has not been begun.',
    degraded: 'composed instead',
    degradedHelp: 'What the model wrote did not pass its checks; this section was composed from the knowledge packs.',
    partial: 'unfinished',
    edited: 'edited',
    findings: (count) => (count === 1 ? '1 finding' : `${count} findings`),
    generated: 'Contains AI-generated text',
    generatedBy: (models) => `This guide contains AI-generated text (model: ${models}). Verify before use.`,
    about: 'Where it comes from',
    model: 'Model',
    packs: 'Packs',
    prompt: 'Prompt',
    date: 'Written',
    tokens: 'Tokens',
    tokenCounts: (input, output) => `${input} in · ${output} out`,
    cost: 'Cost',
    withheld: 'Kept from the model',
    label: 'Label of generated text',
    edit: (section) => `Edit “${section}”`,
    regenerate: (section) => `Write “${section}” again`,
    editing: 'Text as Markdown',
    save: 'Save',
    cancel: 'Cancel',
    undo: 'Undo',
    saved: (section) => `Changes to “${section}” saved`,
    checked: (count) => (count === 0 ? 'Nothing was found' : count === 1 ? '1 finding' : `${count} findings`),
    views: 'How the example OKRs are shown',
    asList: 'List',
    status: { registered: 'registered', unconfirmed: 'not confirmed', malformed: 'no reference' },
    contents: 'Contents',
    composed: (packs) => `Written from ${packs} alone; no language model was used.`,
    noPack: 'No knowledge pack fits this industry. What follows is cross-industry; add your own industry facts.',
    caseNumber: (number) => `Case ${number}`,
    phases: 'Phases',
    exampleOkrs: 'Example OKRs',
    exampleNote: 'All figures are illustrative. Put in your own baselines and targets.',
    keyResults: 'Key results',
    signal: 'How to notice it',
    remedy: 'What to do',
    callout: { note: 'Note', tip: 'Check', warning: 'Mind' },
    kind: { leading: 'leading', lagging: 'lagging', guardrail: 'guardrail' },
    ambition: { committed: 'committed', aspirational: 'aspirational' },
    level: { company: 'company', department: 'department', team: 'team', individual: 'individual' },
    baseline: 'Baseline',
    target: 'Target',
    dataSources: 'Data',
    owner: 'Owner',
    collaborators: 'With',
    deadline: 'Due',
    supports: 'Supports',
    source: (number) => (number === undefined ? 'Source' : `Source ${number}`),
    sourceUnknown: 'The knowledge base has no record of this source.',
    publisher: 'Publisher',
    year: 'Year',
    undated: 'no date',
    link: 'Link',
    verified: 'Verified',
    seen: 'Seen on',
    evidence: 'What was seen',
    storedCopy: 'a stored copy of that page',
    verification: { read: 'excerpt read', cited: 'cited elsewhere', known: 'not seen' },
    toReferences: 'See it in the references',
    close: 'Close',
    table: 'Table',
    newTab: ' (opens in a new tab)',
  },
}
