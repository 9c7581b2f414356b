import type { TableFormat } from '@okr/server/jobs'
import type { GuideFormat } from '@okr/server/operations'
import { type Command, Option } from 'commander'
import type { BatchGiven } from '../batch/batch.ts'
import { help as about } from '../batch/messages.ts'
import type { CliCommand, Run } from '../cli-command.ts'
import { help } from '../messages.ts'
import { help as modelHelp } from '../model/messages.ts'
import { addPackOption, type PacksGiven } from '../packs/with-packs.ts'

const examples = `
  okr batch companies.xlsx -o guides
  okr batch companies.csv -o guides --resume
  okr batch companies.csv -o guides.ndjson --format json --json
  okr batch companies.csv -o guides --model deepseek:deepseek-flash --max-cost 5
  okr batch companies.csv -o guides --retry-failed
  OKR_POSTGRES=postgres://okr@db/okr okr batch companies.csv -o guides`

// Every command line starts with this table: what reads and writes these formats is loaded with the first batch.
const formats = { markdown: true, html: true, json: true, bibtex: true, csl: true, gbt7714: true } satisfies Record<
  GuideFormat,
  true
>
const inputs = { csv: true, ndjson: true, json: true, xlsx: true } satisfies Record<TableFormat, true>

type Given = BatchGiven & PacksGiven

async function batch(file: string, options: Given, { terminal, locale, exitWith }: Run): Promise<void> {
  const [{ runBatch }, { exitCodeOf, reportJson, reportText }, { knowledgeOf }] = await Promise.all([
    import('../batch/batch.ts'),
    import('../batch/report.ts'),
    import('../packs/with-packs.ts'),
  ])
  const postgres = options.postgres ?? terminal.env['OKR_POSTGRES']
  const given = { ...options, ...(postgres ? { postgres } : {}) }
  const report = await runBatch(file, given, await knowledgeOf(options, terminal, locale), terminal, locale)
  if (given.json) terminal.out(reportJson(report, locale))
  else terminal.error(reportText(report, given, locale))
  exitWith(exitCodeOf(report))
}

export const command: CliCommand = {
  name: 'batch',
  define: (command: Command, run) => {
    const { locale } = run
    return addPackOption(command.description(about.batch[locale]).argument('<file>', about.file[locale]), locale)
      .requiredOption('-o, --output <path>', about.output[locale])
      .addOption(new Option('--format <format>', help.format[locale]).choices(Object.keys(formats)).default('markdown'))
      .addOption(new Option('--input <format>', about.input[locale]).choices(Object.keys(inputs)))
      .option('--resume', about.resume[locale])
      .option('--retry-failed', about.retryFailed[locale])
      .option('--concurrency <count>', about.concurrency[locale], '4')
      .option('--model <provider:model>', modelHelp.model[locale])
      .option('--max-cost <amount>', about.maxCost[locale])
      .option('--producer <name>', modelHelp.producer[locale])
      .option('--postgres <url>', about.postgres[locale])
      .option('--json', about.json[locale])
      .addHelpText('after', `\n${help.examples[locale]}${examples}\n\n${about.exitCodes[locale]}`)
      .action((file: string, given: Given) => batch(file, given, run))
  },
}
