import { readerIds } from '../../lint/collect.ts'
import { lint } from '../../lint/lint.ts'
import { help } from '../../lint/messages.ts'
import { reporters } from '../../lint/reporters/index.generated.ts'
import { presetNames } from '../../lint/settings.ts'
import type { QuickCommand } from '../quick-command.ts'

export const command: QuickCommand = {
  name: 'lint',
  about: help.lint,
  argument: { name: 'files', about: help.files, many: true },
  options: {
    format: { about: help.format, short: 'f', value: 'format', choices: () => reporters.map(({ id }) => id) },
    input: { about: help.input, value: 'format', choices: () => readerIds },
    fix: { about: help.fix },
    'fix-dry-run': { about: help.fixDryRun },
    'max-warnings': { about: help.maxWarnings, value: 'count' },
    preset: { about: help.preset, short: 'p', value: 'name', choices: () => presetNames },
    rule: { about: help.rule, short: 'r', value: 'rule=severity', many: true },
    cycle: { about: help.cycle, value: 'period' },
    config: { about: help.config, value: 'file' },
    locale: { about: help.locale, short: 'l', value: 'language' },
    why: { about: help.why },
  },
  examples: `  okr lint okr.md
  okr lint docs --preset strict --cycle "2027 Q1" --max-warnings 0
  okr lint okrs.yaml --fix
  okr lint . --format sarif > okr.sarif
  echo "把客户满意度做好" | okr lint`,
  run: lint,
}
