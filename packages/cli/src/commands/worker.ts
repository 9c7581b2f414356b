import { help as about, messages } from '../batch/messages.ts'
import type { CliCommand, Run } from '../cli-command.ts'
import { Failure } from '../failure.ts'
import { message } from '../locale.ts'
import { help } from '../messages.ts'
import { help as modelHelp } from '../model/messages.ts'
import { addPackOption, type PacksGiven } from '../packs/with-packs.ts'

const examples = `
  okr worker --postgres postgres://okr@db/okr
  OKR_POSTGRES=postgres://okr:secret@db/okr okr worker --concurrency 8`

/** Milliseconds between two looks into an empty queue. */
const poll = 1000

interface Given extends PacksGiven {
  readonly postgres?: string
  readonly concurrency: string
  readonly producer?: string
}

/** A database as it may be shown: without the password. */
function shownUrl(url: string): string {
  if (!URL.canParse(url)) return '***'
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}

async function work(given: Given, { terminal, locale }: Run): Promise<void> {
  const url = given.postgres ?? terminal.env['OKR_POSTGRES']
  if (!url) throw new Failure(messages.noDatabase[locale], 2)
  const [{ guideWriter, runJobs }, { modelsOf }, { wholePositive }, { openDatabase }, packs] = await Promise.all([
    import('@okr/server/jobs'),
    import('../batch/batch.ts'),
    import('../batch/numbers.ts'),
    import('../batch/open-store.ts'),
    import('../packs/with-packs.ts'),
  ])
  const concurrency = wholePositive(given.concurrency, '--concurrency', locale)
  const knowledge = await packs.knowledgeOf(given, terminal, locale)
  const store = await openDatabase(url, locale)
  const controller = new AbortController()
  terminal.onInterrupt(() => controller.abort())
  const shown = { database: shownUrl(url), count: String(concurrency) }
  terminal.error(`${message(messages.workerStarted, locale, shown)}\n`)
  const counts = { done: 0, failed: 0 }
  const { producer } = given
  const running = runJobs({
    store,
    write: guideWriter({ knowledge, modelNamed: modelsOf(terminal.env, concurrency), producer, now: () => new Date() }),
    concurrency,
    signal: controller.signal,
    poll,
    onSettled: (_, outcome) => void ('content' in outcome ? counts.done++ : counts.failed++),
  })
  const end = await running.finally(store.close)
  const ended = { done: String(counts.done), failed: String(counts.failed) }
  terminal.error(`${message(messages.workerEnded, locale, ended)}\n`)
  if (end.by === 'failure') throw new Failure(end.reason[locale], 2)
}

export const command: CliCommand = {
  name: 'worker',
  define: (command, run) => {
    const { locale } = run
    return addPackOption(command.description(about.worker[locale]), locale)
      .option('--postgres <url>', about.postgres[locale])
      .option('--concurrency <count>', about.concurrency[locale], '4')
      .option('--producer <name>', modelHelp.producer[locale])
      .addHelpText('after', `\n${help.examples[locale]}${examples}`)
      .action((given: Given) => work(given, run))
  },
}
