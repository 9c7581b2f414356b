import type { Localized } from '@okr/core'
import { fileMessages } from '../file-messages.ts'

const m = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en })

export const messages = {
  ...fileMessages,
  noFile: m('找不到 {path}。请检查路径。', 'There is no {path}. Check the path.'),
  notUtf8: m('{path} 不是 UTF-8 文本。请另存为 UTF-8。', '{path} is no UTF-8 text. Save it as UTF-8.'),
  nothingToRead: m(
    '没有给出文件。试试：okr lint okr.md，或 cat okr.md | okr lint -',
    'No file was given. Try: okr lint okr.md, or cat okr.md | okr lint -',
  ),
  noItems: m('注意：{path} 里没有找到目标或关键结果。', 'Note: no objective or key result was found in {path}.'),
  unknownFormat: m('{path}：不认识的文件类型。可读：{choices}。', '{path}: unknown type of file. Known: {choices}.'),
  choice: m('{name} 不能是“{given}”。可选：{choices}。', '{name} can’t be “{given}”. Choose one of: {choices}.'),
  unknownRule: m(
    '{name}：没有名为“{given}”的规则。{nearest}用 okr rules 查看全部规则。',
    '{name}: there is no rule “{given}”. {nearest}okr rules lists all.',
  ),
  nearest: m('是不是“{rule}”？', 'Did you mean “{rule}”? '),
  ruleForm: m(
    '--rule 写作 规则=级别，例如 --rule no-baseline=off；得到的是“{given}”。',
    '--rule takes rule=severity, such as --rule no-baseline=off; it was given “{given}”.',
  ),
  notCount: m(
    '{name} 应为不小于 0 的整数，得到的是“{given}”。',
    '{name} takes a whole number from 0 up; it was given “{given}”.',
  ),
  cycleUnknown: m(
    '{name}：看不懂周期“{given}”。写作“2027 Q1”“2027年上半年”或“2027-01-01/2027-03-31”。',
    '{name}: the period “{given}” is not understood. Write “2027 Q1”, “2027 H1” or “2027-01-01/2027-03-31”.',
  ),
  configKey: m(
    '{path}：没有“{key}”这个设置。可用：{choices}。',
    '{path}: there is no setting “{key}”. Known: {choices}.',
  ),
  configType: m('{path}：“{key}”应为{expected}。', '{path}: “{key}” must be {expected}.'),
  anObject: m('对象', 'an object'),
  aText: m('文字', 'a text'),
  aList: m('文字列表', 'a list of texts'),
  error: m('错误', 'error'),
  warning: m('警告', 'warning'),
  info: m('提示', 'info'),
  clean: m('✓ {items} 条目标与关键结果，没有问题。', '✓ {items} objectives and key results, no problems.'),
  cleanOne: m('✓ 1 条目标或关键结果，没有问题。', '✓ 1 objective or key result, no problems.'),
  summary: m(
    '✖ {count} 处（错误 {errors}，警告 {warnings}，提示 {infos}），共 {items} 条目标与关键结果。',
    '✖ {count} found (errors: {errors}, warnings: {warnings}, infos: {infos}). Objectives and key results read: {items}.',
  ),
  fixable: m('  其中 {count} 处可以用 --fix 改好。', '  Fixable with --fix: {count}.'),
  tooMany: m('警告 {warnings} 处，超过上限 {most}。', '{warnings} warnings are more than the {most} allowed.'),
  why: m('为什么：', 'Why:'),
  flagged: m('会提醒：', 'Flagged:'),
  silent: m('不提醒：', 'Not flagged:'),
  sources: m('依据：', 'Sources:'),
  key: m('忽略键', 'key'),
  fixed: m('已改 {path}', 'Fixed {path}'),
} satisfies Readonly<Record<string, Localized>>

export const help = {
  lint: m(
    '检查目标与关键结果：Markdown、YAML、JSON、CSV、JSONL 或纯文本。',
    'Check objectives and key results in Markdown, YAML, JSON, CSV, JSONL or plain text.',
  ),
  files: m('文件或目录，- 为标准输入', 'files or directories, - for standard input'),
  format: m('输出格式', 'Output format'),
  input: m('标准输入的格式（默认看内容）', 'Format of standard input (by default its content tells)'),
  fix: m('应用安全的改写', 'Apply the safe rewrites'),
  fixDryRun: m('只显示会改什么', 'Show what --fix would change'),
  maxWarnings: m('警告多于此数时退出码为 1', 'Exit with 1 when there are more warnings'),
  preset: m('规则预设', 'Preset of rules'),
  rule: m('单条规则的级别，可重复', 'Severity of one rule; repeatable'),
  locale: m('消息语言', 'Language of the messages'),
  cycle: m('周期，补上句子里不必写的期限', 'The period, which supplies deadlines that sentences leave out'),
  config: m('配置文件（默认向上找 okr.config.json）', 'Settings (by default okr.config.json, searched upwards)'),
  why: m('说明每条规则的理由与出处', 'Say why each rule holds and where it is published'),
  rules: m('列出规则，或说明一条规则。', 'List the rules, or explain one.'),
  ruleId: m('规则', 'rule'),
  parse: m('把一句关键结果拆成字段。', 'Take a key result apart into its fields.'),
  text: m('关键结果', 'key result'),
  exitCodes: m(
    '退出码：0 没有问题；1 有错误或警告过多；2 无法运行（文件、设置、选项）。',
    'Exit codes: 0 clean; 1 errors or too many warnings; 2 it could not run (files, settings, options).',
  ),
  examples: m('例子：', 'Examples:'),
} satisfies Readonly<Record<string, Localized>>
