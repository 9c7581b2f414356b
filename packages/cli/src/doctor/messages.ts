import type { Localized } from '@okr/core'

const m = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en })

export const messages = {
  node: m('Node {version}', 'Node {version}'),
  oldNode: m(
    'Node {version} 太旧。请装 Node 20.19 或更新。',
    'Node {version} is too old. Install Node 20.19 or later.',
  ),
  noQueueNode: m(
    'Node {version}：除 PostgreSQL 任务外都可用，那需要 Node 22.12。',
    'Node {version}: everything but jobs in PostgreSQL, which need Node 22.12.',
  ),
  keys: m('已设置的密钥变量：{names}', 'Keys are set in: {names}'),
  noKeys: m(
    '没有设置模型密钥：由内置写作器撰写。要用模型，见 okr providers list。',
    'No key of a model is set: the composer writes. To let a model write, see okr providers list.',
  ),
  model: m('{model} 在 {ms} 毫秒内回答', '{model} answered within {ms} ms'),
  modelFailed: m('{model} 没有回答：{reason}', '{model} did not answer: {reason}'),
  database: m('数据库 {version}，{ms} 毫秒', 'Database {version}, {ms} ms'),
  databaseFailed: m(
    '连不上数据库：{reason}。请检查 OKR_POSTGRES 里的地址、用户和密码，以及数据库是否在运行。',
    'The database cannot be reached: {reason}. Check address, user and password in OKR_POSTGRES, and that it runs.',
  ),
  noCreate: m(
    '数据库用户不能建 schema。请运行：GRANT CREATE ON DATABASE {name} TO {user}',
    'The user of the database may create no schema. Run: GRANT CREATE ON DATABASE {name} TO {user}',
  ),
  oldDatabase: m(
    'PostgreSQL {version} 太旧，任务需要 13 或更新。',
    'PostgreSQL {version} is too old; jobs need 13 or later.',
  ),
  disk: m('{path} 可写，剩余 {free} GB', '{path} can be written, {free} GB are free'),
  diskLow: m(
    '{path} 只剩 {free} GB。请清理空间，或换一个文件夹。',
    'Only {free} GB are free in {path}. Make room, or choose another folder.',
  ),
  diskFailed: m(
    '{path} 不可写：{reason}。请换一个文件夹，或改权限。',
    '{path} cannot be written: {reason}. Choose another folder, or change its permissions.',
  ),
  packs: m('{count} 个行业包没有问题', '{count} industry packs are in order'),
  packsWrong: m(
    '行业包有 {count} 处要改，见 okr packs check。',
    'The packs need {count} correction(s), see okr packs check.',
  ),
} satisfies Readonly<Record<string, Localized>>

export const help = {
  doctor: m(
    '检查这台机器：Node、密钥、模型、数据库、磁盘、行业包；每一项说明怎么办。',
    'Look over this machine: Node, keys, model, database, disk, packs; each with what to do.',
  ),
  model: m('也试一下这个模型（一个很短的真实请求）', 'Try this model, too, with one short live request'),
  postgres: m('也检查这个数据库；默认取 OKR_POSTGRES', 'Look at this database, too; OKR_POSTGRES where absent'),
  folder: m('要写入的文件夹', 'Folder that guides would go to'),
  json: m('以 JSON 打印', 'Print as JSON'),
  exitCodes: m('退出码：0 没有错误；1 有。', 'Exit codes: 0 nothing is wrong; 1 something is.'),
} satisfies Readonly<Record<string, Localized>>
