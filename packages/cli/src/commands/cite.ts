import { citationsIn, type Guide, guideSchema, type Locale, readGuide } from '@okr/core'
import type { Source } from '@okr/core/pack'
import { Option } from 'commander'
import type { CliCommand } from '../cli-command.ts'
import { Failure } from '../failure.ts'
import { help as about, messages } from '../knowledge/messages.ts'
import { message } from '../locale.ts'
import { help } from '../messages.ts'
import { nearestTo } from '../nearest.ts'
import { help as packHelp } from '../packs/messages.ts'
import { jsonOf, readText } from '../read-json.ts'
import type { Terminal } from '../terminal.ts'
import { write } from '../write.ts'

type Style = (sources: readonly Source[]) => Promise<string>

const styles = {
  bibtex: async (sources) => {
    const { toBibTeX } = await import('@okr/knowledge')
    return sources.map((source) => toBibTeX(source)).join('\n')
  },
  csl: async (sources) => {
    const { toCslJson } = await import('@okr/knowledge')
    return JSON.stringify(
      sources.map((source) => toCslJson(source)),
      null,
      2,
    )
  },
  gbt7714: async (sources) => {
    const { toGbt7714 } = await import('@okr/knowledge')
    return sources.map((source, index) => `[${index + 1}] ${toGbt7714(source)}`).join('\n')
  },
} as const satisfies Readonly<Record<string, Style>>

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

/** The records of these ids, each once, or a failure that names everything that cannot be cited. */
async function sourcesOf(ids: readonly string[], locale: Locale): Promise<Source[]> {
  const { findSource, knowledge } = await import('@okr/knowledge')
  const known = knowledge.sources.map(({ id }) => id)
  const wrong: string[] = []
  const sources = [...new Set(ids)].flatMap((id) => {
    const source = findSource(id)
    if (source?.use === 'citable') return [source]
    const near = source ? undefined : nearestTo(id, known)
    const guess = near === undefined ? '' : ` ${message(messages.nearest, locale, { id: near }).trim()}`
    wrong.push(`  - ${id}: ${messages[source ? 'leadOnly' : 'notRegistered'][locale]}${guess && `.${guess}`}`)
    return []
  })
  if (wrong.length > 0) throw new Failure([messages.unknownSources[locale], ...wrong].join('\n'), 1)
  return sources
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
        const sources = await sourcesOf([...ids, ...cited], locale)
        await write(await styles[style](sources), output, terminal, locale)
      }),
}
