import { type Guide, type GuideParams, renderGuide, renderHtml } from '@okr/core'
import type { PackMatch } from '@okr/knowledge'
import { Option } from 'commander'
import type { CliCommand } from '../cli-command.ts'
import { message } from '../locale.ts'
import { help, messages } from '../messages.ts'
import { addPackOption, knowledgeWith, type PacksGiven } from '../packs/with-packs.ts'
import { addParamsOptions, type ParamsGiven, readParams } from '../params-options.ts'
import { write } from '../write.ts'

const formats = {
  markdown: renderGuide,
  html: renderHtml,
  json: (guide: Guide) => JSON.stringify(guide, null, 2),
} as const

const examples = `
  okr guide --preset energy-storage -o guide.md
  okr guide -i "pet hospitals" -t services -s "about 300 people" -m "just started" -f tracking alignment
  okr guide --params request.json --format html -o guide.html
  okr guide --preset digital-health -i beekeeping --pack ./packs/beekeeping.mjs
  echo '{"industry":"保险","companySize":"900人", …}' | okr guide --params -`

interface Given extends ParamsGiven, PacksGiven {
  readonly format: keyof typeof formats
  readonly output?: string
}

/** What a reader should know of an industry that has no pack of its own; empty where it has one. */
function packNote({ industry, locale }: GuideParams, found: readonly PackMatch[]): string {
  if (found.length === 0) return message(messages.noPack, locale, { industry })
  if (found.some(({ reason }) => reason === undefined)) return ''
  const names = found.slice(0, 2).map(({ pack }) => pack.name[locale])
  return message(messages.nearestPacks, locale, { industry, packs: names.join(locale === 'zh-CN' ? '、' : ', ') })
}

export const command: CliCommand = {
  name: 'guide',
  define: (command, { terminal, locale }) =>
    addPackOption(addParamsOptions(command.description(help.guide[locale]), locale), locale)
      .addOption(new Option('--format <format>', help.format[locale]).choices(Object.keys(formats)).default('markdown'))
      .option('-o, --output <file>', help.output[locale])
      .addHelpText('after', `\n${help.examples[locale]}${examples}\n\n${help.exitCodes[locale]}`)
      .action(async (given: Given) => {
        const { params } = await readParams(given, terminal, 'guide')
        const { composeGuide, findPacks } = await import('@okr/knowledge')
        const knowledge = await knowledgeWith(given, params, terminal)
        const note = packNote(params, findPacks(params.industry, knowledge.packs))
        if (note !== '') terminal.error(`${note}\n`)
        await write(formats[given.format](composeGuide(params, knowledge)), given.output, terminal, params.locale)
      }),
}
