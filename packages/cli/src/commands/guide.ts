import type { GuideParams } from '@okr/core'
import type { Knowledge, PackMatch } from '@okr/knowledge'
import { writtenIds } from '@okr/llm'
import { Option } from 'commander'
import type { CliCommand } from '../cli-command.ts'
import { commandContext } from '../command-context.ts'
import { Failure } from '../failure.ts'
import { message } from '../locale.ts'
import { help, messages } from '../messages.ts'
import type { SectionsGiven } from '../model/kept-guide.ts'
import { help as modelHelp, messages as modelMessages } from '../model/messages.ts'
import { addPackOption, knowledgeWith, type PacksGiven } from '../packs/with-packs.ts'
import { addParamsOptions, type ParamsGiven, readParams } from '../params-options.ts'
import type { Terminal } from '../terminal.ts'
import { write } from '../write.ts'

const formats = ['markdown', 'html', 'json'] as const

const examples = `
  okr guide --preset energy-storage -o guide.md
  okr guide -i "pet hospitals" -t services -s "about 300 people" -m "just started" -f tracking alignment
  okr guide --params request.json --format html -o guide.html
  okr guide --preset digital-health --model deepseek:deepseek-flash -o guide.md
  okr guide --preset digital-health --model ollama:qwen3 --dry-run
  okr guide --preset digital-health --section pitfalls --from guide.md --model ollama:qwen3 -o guide.md
  okr guide --preset digital-health -i beekeeping --pack ./packs/beekeeping.mjs
  echo '{"industry":"保险","companySize":"900人", …}' | okr guide --params -`

interface Given extends ParamsGiven, PacksGiven, SectionsGiven {
  readonly format: (typeof formats)[number]
  readonly output?: string
  readonly model?: string
  readonly dryRun?: boolean
  readonly producer?: string
}

/** What a reader should know of an industry that has no pack of its own; empty where it has one. */
function packNote({ industry, locale }: GuideParams, found: readonly PackMatch[]): string {
  if (found.length === 0) return message(messages.noPack, locale, { industry })
  if (found.some(({ reason }) => reason === undefined)) return ''
  const names = found.slice(0, 2).map(({ pack }) => pack.name[locale])
  return message(messages.nearestPacks, locale, { industry, packs: names.join(locale === 'zh-CN' ? '、' : ', ') })
}

interface Outcome {
  readonly text: string
  readonly problem?: string | undefined
}

/** The text to write: composed, by a model, or what a model would be asked. */
async function textOf(params: GuideParams, given: Given, knowledge: Knowledge, terminal: Terminal): Promise<Outcome> {
  const { model, format, dryRun } = given
  const { guideFormats, writeGuide } = await import('@okr/server/operations')
  const { write: print } = guideFormats[format]
  const { sectionsFor } = await import('../model/kept-guide.ts')
  if (model === undefined && dryRun) throw new Failure(modelMessages.dryRunNeedsModel[params.locale], 1)
  const sections = await sectionsFor(given, params, knowledge, terminal)
  if (model === undefined) {
    const composed = await writeGuide({ params, ...sections }, commandContext(knowledge, params.locale))
    return { text: print(composed) }
  }
  const pipeline = await import('../model/write-guide.ts')
  const task = { params, ...sections, given: { ...given, model }, knowledge, terminal }
  if (dryRun) return { text: await pipeline.dryRun(task) }
  const { problem, ...written } = await pipeline.writeGuide(task)
  return { text: print(written), problem }
}

export const command: CliCommand = {
  name: 'guide',
  define: (command, { terminal, locale }) =>
    addPackOption(addParamsOptions(command.description(help.guide[locale]), locale), locale)
      .option('--model <provider:model>', modelHelp.model[locale])
      .option('--dry-run', modelHelp.dryRun[locale])
      .addOption(new Option('--section <id...>', modelHelp.section[locale]).choices([...writtenIds]))
      .option('--from <file>', modelHelp.from[locale])
      .option('--producer <name>', modelHelp.producer[locale])
      .addOption(new Option('--format <format>', help.format[locale]).choices([...formats]).default('markdown'))
      .option('-o, --output <file>', help.output[locale])
      .addHelpText('after', `\n${help.examples[locale]}${examples}\n\n${help.exitCodes[locale]}`)
      .action(async (given: Given) => {
        const { params } = await readParams(given, terminal, 'guide')
        const { findPacks } = await import('@okr/knowledge')
        const knowledge = await knowledgeWith(given, params, terminal)
        const note = packNote(params, findPacks(params.industry, knowledge.packs))
        if (note !== '') terminal.error(`${note}\n`)
        const { text, problem } = await textOf(params, given, knowledge, terminal)
        await write(text, given.output, terminal, params.locale)
        if (problem !== undefined) throw new Failure(problem, 2)
      }),
}
