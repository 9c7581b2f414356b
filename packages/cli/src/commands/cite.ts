import { citationsIn, type Guide, guideSchema, type Locale, readGuide } from '@okr/core'
import type { getSource } from '@okr/server/operations'
import { Option } from 'commander'
import type { CliCommand } from '../cli-command.ts'
import { lookUpContext } from '../command-context.ts'
import { Failure } from '../failure.ts'
import { help as about, messages } from '../knowledge/messages.ts'
import { message } from '../locale.ts'
import { help } from '../messages.ts'
import { nearestTo } from '../nearest.ts'
import { help as packHelp } from '../packs/messages.ts'
import { jsonOf, readText } from '../read-json.ts'
import type { Terminal } from '../terminal.ts'
import { write } from '../write.ts'

type Cited = Awaited<ReturnType<typeof getSource.run>>['citations']

const styles = {
  bibtex: (cited) => cited.map(({ bibtex }) => bibtex).join('\n'),
  csl: (cited) =>
    JSON.stringify(
      cited.map(({ csl }) => csl),
      null,
      2,
    ),
  gbt7714: (cited) => cited.map(({ gbt7714 }, index) => `[${index + 1}] ${gbt7714}`).join('\n'),
} as const satisfies Readonly<Record<string, (cited: readonly Cited[]) => string>>

const examples = `
  okr cite icse-2024-okr-microsoft --style gbt7714
  okr guide --preset digital-health | okr cite --guide - --style bibtex -o guide.bib`

interface Given {
  readonly guide?: string
  readonly style: keyof typeof styles
  readonly output?: string
}

/** The sources of a guide in Markdown, or in the JSON that `okr guide` writes. */
async function idsIn(path: string, terminal: Terminal, locale: Locale): Promise<string[]> {
  const text = await readText(path, terminal, locale)
  const guide = /^\uFEFF?\s*\{/u.test(text) ? guideSchema.safeParse(jsonOf(text, path, locale)).data : readGuide(text)
  const ids = guide ? citationsIn(guide as Guide) : []
  if (ids.length === 0) throw new Failure(message(messages.noCitations, locale, { path }), 1)
  return ids
}

/** How these ids are cited, each once, or a failure that names everything that cannot be. */
async function citationsOf(ids: readonly string[], terminal: Terminal, locale: Locale): Promise<Cited[]> {
  const { getSource: operation } = await import('@okr/server/operations')
  const context = await lookUpContext(terminal, locale)
  const { findSource, sources } = context.knowledge
  const once = [...new Set(ids)]
  const wrong = once.flatMap((id) => {
    const source = findSource(id)
    if (source?.use === 'citable') return []
    const near = source
      ? undefined
      : nearestTo(
          id,
          sources.map((one) => one.id),
        )
    const guess = near === undefined ? '' : ` ${message(messages.nearest, locale, { id: near }).trim()}`
    return [`  - ${id}: ${messages[source ? 'leadOnly' : 'notRegistered'][locale]}${guess && `.${guess}`}`]
  })
  if (wrong.length > 0) throw new Failure([messages.unknownSources[locale], ...wrong].join('\n'), 1)
  return Promise.all(once.map(async (id) => (await operation.run(context, { id })).citations))
}

export const command: CliCommand = {
  name: 'cite',
  define: (command, { terminal, locale }) =>
    command
      .description(about.cite[locale])
      .argument('[ids...]', about.ids[locale])
      .option('--guide <file>', about.guide[locale])
      .addOption(new Option('--style <style>', about.style[locale]).choices(Object.keys(styles)).default('bibtex'))
      .option('-o, --output <file>', help.output[locale])
      .option('-l, --locale <language>', packHelp.locale[locale])
      .addHelpText('after', `\n${help.examples[locale]}${examples}\n\n${about.exitCodes[locale]}`)
      .action(async (ids: readonly string[], { guide, style, output }: Given) => {
        const cited = guide === undefined ? [] : await idsIn(guide, terminal, locale)
        if (ids.length + cited.length === 0) throw new Failure(messages.noIds[locale], 1)
        const citations = await citationsOf([...ids, ...cited], terminal, locale)
        await write(styles[style](citations), output, terminal, locale)
      }),
}
