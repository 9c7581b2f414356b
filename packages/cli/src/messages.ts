import type { Localized } from '@okr/core'
import { fileMessages } from './file-messages.ts'

const m = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en })

export const messages = {
  ...fileMessages,
  noFile: m('找不到文件 {path}。请检查路径。', 'There is no file {path}. Check the path.'),
  input: m('标准输入', 'Standard input'),
  unknownPreset: m(
    '没有名为“{given}”的样例。可选：{choices}。',
    'There is no preset “{given}”. Choose one of: {choices}.',
  ),
  refused: m('参数有 {count} 处要改：', 'The parameters need {count} correction(s):'),
  seeHelp: m('用 okr {command} --help 查看全部选项。', 'okr {command} --help lists every option.'),
  nothingGiven: m(
    '没有给出参数。试试：okr {command} --preset energy-storage',
    'No parameters were given. Try: okr {command} --preset energy-storage',
  ),
  noPack: m(
    '注意：知识库里没有与“{industry}”对应的行业包，用的是跨行业知识，指南里已说明。',
    'Note: there is no pack for “{industry}”; the guide rests on cross-industry knowledge and says so.',
  ),
  nearestPacks: m(
    '注意：知识库里没有与“{industry}”对应的行业包，指南以最接近的行业为据（{packs}），并已说明。',
    'Note: there is no pack for “{industry}”; the guide rests on the nearest ones ({packs}) and says so.',
  ),
  written: m('已写入 {path}', 'Written to {path}'),
} satisfies Readonly<Record<string, Localized>>

/** What the option parser complains of, by its codes. */
export const usage: Readonly<Record<string, Localized>> = {
  'commander.unknownOption': m(
    '没有 {what} 这个选项。用 okr --help 查看全部。',
    'There is no option {what}. See okr --help.',
  ),
  'commander.unknownCommand': m(
    '没有 {what} 这个命令。用 okr --help 查看全部。',
    'There is no command {what}. See okr --help.',
  ),
  'commander.optionMissingArgument': m('选项 {what} 后面缺一个值。', 'The option {what} needs a value.'),
  'commander.missingMandatoryOptionValue': m('缺选项 {what}。', 'The option {what} is needed.'),
  'commander.missingArgument': m('缺一个值：{what}。', 'A value is missing: {what}.'),
  'commander.excessArguments': m(
    '多出了不带选项名的值。有空格的值请加引号。',
    'There are values without an option. Put quotation marks around values with spaces.',
  ),
  'commander.invalidArgument': m(
    '选项 {what} 的值不对。可选：{choices}。',
    'The value of {what} is not known. Choose one of: {choices}.',
  ),
}

export const titles: Readonly<Record<string, Localized>> = {
  'Usage:': m('用法：', 'Usage:'),
  'Options:': m('选项：', 'Options:'),
  'Commands:': m('命令：', 'Commands:'),
}

/** What `--help` says. Parameters take their descriptions from the contract itself. */
export const help = {
  help: m('说明用法', 'Explain the usage'),
  version: m('打印版本号', 'Print the version'),
  okr: m('OKR 指南与提示词。', 'OKR guides and prompts.'),
  guide: m(
    '写一份行业 OKR 指南，不需要模型、密钥或网络。',
    'Write an industry OKR guide: no model, no key, no network.',
  ),
  prompt: m(
    '写出同一任务的提示词，可粘贴到任何聊天应用。',
    'Print the prompt for the same task, to paste into any chat app.',
  ),
  params: m(
    '说出参数被理解成什么，或打印它们的 JSON Schema。',
    'Say how parameters are understood, or print their JSON Schema.',
  ),
  preset: m('以一个样例为起点', 'Start from a sample'),
  paramsFile: m('从 JSON 文件读参数，- 为标准输入', 'Read parameters from a JSON file, - for standard input'),
  focus: m('可重复，或用顿号、逗号隔开', 'Repeat it, or separate several by commas'),
  format: m('输出格式', 'Output format'),
  template: m('compact 适合粘贴；grounded 附上核实过的资料', 'compact for pasting; grounded adds the vetted material'),
  output: m('写入文件，而不是标准输出', 'Write to a file instead of standard output'),
  schema: m('打印参数的 JSON Schema', 'Print the JSON Schema of the parameters'),
  precedence: m(
    '参数按样例、文件、选项的次序覆盖。id、中英文名称或自己的话都可以，例如 --company-size "中型科技公司（50–250人）"。',
    'Options win over the file, the file over the preset. Ids, labels or your own words in Chinese or English all work, such as --company-size "about 300 people".',
  ),
  examples: m('例子：', 'Examples:'),
  exitCodes: m(
    '退出码：0 成功；1 参数有误；2 无法运行（选项、文件）。',
    'Exit codes: 0 done; 1 the parameters are wrong; 2 it could not run (options, files).',
  ),
} satisfies Readonly<Record<string, Localized>>
