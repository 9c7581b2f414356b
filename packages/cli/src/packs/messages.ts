import type { Localized } from '@okr/core'

const m = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en })

export const messages = {
  unknownPack: m(
    '没有行业包“{given}”。{nearest}可选：{choices}。',
    'There is no pack “{given}”. {nearest}Choose one of: {choices}.',
  ),
  nearest: m('是不是 {id}？', 'Did you mean {id}? '),
  noModule: m(
    '找不到 {name}：{reason}。文件要写路径（./ 开头或带扩展名），包要先装在当前项目里。',
    'There is no {name}: {reason}. Write a file with its path (./ or an extension); install a package in this project first.',
  ),
  needsBuild: m(
    '这个版本的 Node 读不了 TypeScript：{name}。用 Node 22.18 或更新的版本，或先编译成 .js。',
    'This Node does not read TypeScript: {name}. Use Node 22.18 or newer, or build it to .js first.',
  ),
  notLoaded: m('加载不了 {name}：{reason}', 'Cannot load {name}: {reason}'),
  noPackInside: m(
    '{name} 里没有 pack。模块要导出 pack（和它带来的 sources），JSON 文件要有同名的键。',
    'There is no pack in {name}. A module exports pack (and the sources it brings along); a JSON file has them as keys.',
  ),
  refused: m('{name} 有 {count} 处要改，没有采用：', '{name} is not used; it needs {count} correction(s):'),
  notNamed: m(
    '注意：行业“{industry}”没有叫到行业包 {id}，指南没有用它。改用它的名称，例如“{name}”。',
    'Note: the industry “{industry}” does not name the pack {id}, so the guide does not use it. Say its name, such as “{name}”.',
  ),
  needsGrounded: m(
    'compact 提示词不附行业知识，用不到行业包。去掉 --pack，或加上 --template grounded。',
    'The compact prompt carries no knowledge of industries. Leave --pack out, or add --template grounded.',
  ),
  fine: m('{name}：没有要改的', '{name}: nothing to mend'),
  summary: m('{packs} 个行业包，{count} 处要改', '{packs} pack(s), {count} correction(s) needed'),
  functions: m('职能', 'functions'),
  metrics: m('指标', 'metrics'),
  cases: m('案例', 'cases'),
  version: m('版本', 'version'),
} satisfies Readonly<Record<string, Localized>>

export const help = {
  packs: m('行业包：列出、查看、检查。', 'Industry packs: list, show, check.'),
  list: m('列出全部行业包', 'List all packs'),
  show: m(
    '打印一个行业包的全部内容：职能、指标、系统、案例和来源',
    'Print all that a pack holds: functions, metrics, systems, cases, sources',
  ),
  check: m(
    '检查行业包，逐条说出位置和改法；不给名称时检查内置的',
    'Check packs, each problem with its place and what to do; those that come along where none is named',
  ),
  id: m('行业包的 id', 'Id of the pack'),
  modules: m(
    '.json、.js、.mjs、.ts 文件的路径，或包名；导出 pack 与 sources',
    'Paths of .json, .js, .mjs or .ts files, or names of packages, that export pack and sources',
  ),
  pack: m(
    '再用一个外来的行业包：文件路径或包名，可重复',
    'Use one more pack, from a file or a package; may be repeated',
  ),
  locale: m('语言', 'Language'),
  exitCodes: m(
    '退出码：0 没有问题；1 有要改的；2 无法运行（选项、文件）。',
    'Exit codes: 0 nothing to mend; 1 there is; 2 it could not run (options, files).',
  ),
} satisfies Readonly<Record<string, Localized>>
