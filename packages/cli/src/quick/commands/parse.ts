import { help } from '../../lint/messages.ts'
import { showParsed } from '../../lint/show-parsed.ts'
import type { QuickCommand } from '../quick-command.ts'

export const command: QuickCommand = {
  name: 'parse',
  about: help.parse,
  argument: { name: 'text', about: help.text, many: true },
  options: {
    format: { about: help.format, short: 'f', value: 'format', choices: () => ['pretty', 'json'] },
    locale: { about: help.locale, short: 'l', value: 'language' },
  },
  examples: `  okr parse "将 NPS 从 40 提升到 50（来源：季度问卷，负责人：张三）"
  okr parse Cut p95 latency from 900 ms to 300 ms by end of Q2 --format json
  cat krs.txt | okr parse`,
  run: showParsed,
}
