import type { CliCommand, Run } from '../cli-command.ts'
import type { Finding } from '../doctor/checks.ts'
import { help as about } from '../doctor/messages.ts'
import { help } from '../messages.ts'

const examples = `
  okr doctor
  okr doctor --model deepseek:deepseek-flash
  OKR_POSTGRES=postgres://okr@db/okr okr doctor --folder guides --json`

interface Given {
  readonly model?: string
  readonly postgres?: string
  readonly folder: string
  readonly json?: boolean
}

const marks: Readonly<Record<Finding['state'], string>> = { ok: '✓', warning: '!', error: '✗' }

async function doctor({ model, postgres, folder, json }: Given, { terminal, locale, exitWith }: Run): Promise<void> {
  const { examine } = await import('../doctor/checks.ts')
  const database = postgres ?? terminal.env['OKR_POSTGRES']
  const findings = await examine({ model, postgres: database, folder, terminal, locale })
  const lines = findings.map(({ state, text }) => `${marks[state]} ${text}`)
  terminal.out(json ? `${JSON.stringify(findings, null, 2)}\n` : `${lines.join('\n')}\n`)
  if (findings.some(({ state }) => state === 'error')) exitWith(1)
}

export const command: CliCommand = {
  name: 'doctor',
  define: (command, run) => {
    const { locale } = run
    return command
      .description(about.doctor[locale])
      .option('--model <provider:model>', about.model[locale])
      .option('--postgres <url>', about.postgres[locale])
      .option('--folder <path>', about.folder[locale], '.')
      .option('--json', about.json[locale])
      .addHelpText('after', `\n${help.examples[locale]}${examples}\n\n${about.exitCodes[locale]}`)
      .action((given: Given) => doctor(given, run))
  },
}
