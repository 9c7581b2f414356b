import { help } from '../../lint/messages.ts'
import { showRules } from '../../lint/show-rules.ts'
import type { QuickCommand } from '../quick-command.ts'

export const command: QuickCommand = {
  name: 'rules',
  about: help.rules,
  argument: { name: 'id', about: help.ruleId, many: false },
  options: {
    format: { about: help.format, short: 'f', value: 'format', choices: () => ['pretty', 'json'] },
    locale: { about: help.locale, short: 'l', value: 'language' },
  },
  examples: `  okr rules
  okr rules no-baseline --locale zh-CN
  okr rules --format json`,
  run: showRules,
}
