import type { Localized } from '@okr/core'

const m = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en })

export const messages = {
  unknownInput: m(
    '看不出 {path} 的格式。用 --input 指明：{choices}。',
    'The format of {path} is not clear. Name it with --input: {choices}.',
  ),
  unreadable: m('{path}：{reason}', '{path}: {reason}'),
  unreadableLine: m('{path} 第 {line} 行：{reason}', '{path}, line {line}: {reason}'),
  problem: m('  第 {line} 行 {column}{message}', '  line {line}: {column}{message}'),
  problems: m(
    '{count} 处有误，这些行没有撰写；其余的照常：',
    '{count} thing(s) to correct; these rows are left out, the others go on:',
  ),
  more: m('  ……还有 {count} 处，见 {path}', '  … and {count} more, see {path}'),
  noRows: m('{path} 里没有可以撰写的行。', '{path} holds no row to write a guide for.'),
  unused: m('没有用到的列：{columns}', 'Columns that name no parameter: {columns}'),
  earlier: m(
    '{path} 里有先前的一批：{done}/{total} 已完成。加 --resume 继续，或换一个文件夹。',
    '{path} holds an earlier run: {done} of {total} are done. Go on with --resume, or choose another folder.',
  ),
  inUse: m(
    '进程 {pid}（{host}）正在使用 {path}。等它结束；如果它已不在，删除 {lock}。',
    'Process {pid} on {host} is at work in {path}. Wait for it; if it is gone, remove {lock}.',
  ),
  damaged: m(
    '{path} 第 {line} 行损坏。从备份恢复它，或换一个文件夹重新开始。',
    '{path} is damaged at line {line}. Put it back from a copy, or start again in another folder.',
  ),
  noPrice: m(
    '不知道 {model} 的价格，无法守住 --max-cost。去掉它，或换一个有价格的模型：{known}。',
    'The price of {model} is not known, so --max-cost cannot be kept. Leave it out, or choose a model with a price: {known}.',
  ),
  costNeedsModel: m('--max-cost 要和 --model 一起用。', '--max-cost needs --model.'),
  badNumber: m('{option} 要一个大于 0 的数，不是“{given}”。', '{option} takes a number above 0, not “{given}”.'),
  database: m(
    '连不上数据库：{reason}。请检查地址、用户和密码；okr doctor 会逐项检查。',
    'The database cannot be reached: {reason}. Check address, user and password; okr doctor looks into each.',
  ),
  noDatabase: m(
    '缺数据库地址：用 --postgres，或环境变量 OKR_POSTGRES（密码不会留在进程列表里）。',
    'There is no database: name it with --postgres, or in OKR_POSTGRES, which keeps the password off the list of processes.',
  ),
  progress: m(
    '{bar} {done}/{total} · {rate}/秒 · 还要 {left}{failed}{cost}',
    '{bar} {done}/{total} · {rate}/s · {left} left{failed}{cost}',
  ),
  failing: m(' · 失败 {count}', ' · {count} failed'),
  done: m(
    '{done}/{total} 份指南已完成（{seconds} 秒，每秒 {rate} 份{cost}），在 {path}',
    '{done} of {total} guides are done ({seconds} s, {rate} a second{cost}), in {path}',
  ),
  failed: m('{count} 份没有写成：', '{count} could not be written:'),
  failure: m('  第 {row} 行：{reason}', '  row {row}: {reason}'),
  retry: m('用 --retry-failed 再试一次。', 'Try them again with --retry-failed.'),
  stopped: m('已停止。同一条命令加 --resume 会接着写完。', 'Stopped. The same command with --resume goes on.'),
  budget: m(
    '到达 --max-cost {most}，已停止。提高它，再用 --resume 继续。',
    'Stopped at --max-cost {most}. Raise it and go on with --resume.',
  ),
  failureOfAll: m(
    '已停止，因为每份指南都会遇到同样的问题：{reason} 解决后用 --resume 继续。',
    'Stopped, since every guide would meet the same: {reason} Mend it and go on with --resume.',
  ),
  degraded: m(
    '其中 {count} 份有章节由内置写作器代写，见 {path}。',
    'In {count} of them the composer stands in for sections, see {path}.',
  ),
  workerStarted: m(
    '正在等待任务：{database}，同时 {count} 份。Ctrl-C 结束。',
    'Waiting for jobs in {database}, {count} at a time. Ctrl-C ends it.',
  ),
  workerEnded: m('已结束：写完 {done} 份，失败 {failed} 份。', 'Ended: {done} written, {failed} failed.'),
} satisfies Readonly<Record<string, Localized>>

export const help = {
  batch: m(
    '为表格的每一行写一份指南：CSV、Excel（.xlsx）、NDJSON、JSON。中断后可接着写。',
    'Write a guide for each row of a table: CSV, Excel (.xlsx), NDJSON, JSON. It can be interrupted and resumed.',
  ),
  file: m(
    '表格；第一行是列名（参数名，或中英文标签），- 为标准输入',
    'Table; its first row names the columns by parameter or label in either language; - for standard input',
  ),
  output: m('文件夹，或以 .ndjson 结尾的文件', 'Folder, or a file that ends in .ndjson'),
  input: m('表格的格式；默认看文件名', 'Format of the table; by its name where absent'),
  resume: m('接着写先前中断的一批', 'Go on with an earlier run'),
  retryFailed: m('再试先前失败的', 'Try again what failed before'),
  concurrency: m('同时写几份', 'Guides written at once'),
  maxCost: m('费用上限，按模型的币种；到达后停止', 'Most to spend, in the currency of the model; then it stops'),
  postgres: m(
    '任务放在 PostgreSQL，由多台机器的 okr worker 一起写；也可用环境变量 OKR_POSTGRES',
    'Keep jobs in PostgreSQL, where okr worker on any machine helps; also as OKR_POSTGRES',
  ),
  json: m('以 JSON 打印结果', 'Print the result as JSON'),
  worker: m('从 PostgreSQL 取任务来写，直到被停止。', 'Write guides that wait in PostgreSQL, until it is stopped.'),
  exitCodes: m(
    '退出码：0 全部写完；1 有的行有误或失败；2 无法运行或已停止。',
    'Exit codes: 0 all written; 1 some rows are wrong or failed; 2 it could not run, or was stopped.',
  ),
} satisfies Readonly<Record<string, Localized>>
