import type { GuideParams, Locale } from '@okr/core'
import type { Pack } from '@okr/core/pack'
import type { Knowledge, PackBundle } from '@okr/knowledge'
import type { Command } from 'commander'
import { Failure } from '../failure.ts'
import { message } from '../locale.ts'
import { repeatable } from '../repeatable.ts'
import type { Terminal } from '../terminal.ts'
import { checkBundle, problemLines } from './checked.ts'
import { loadBundle } from './load-bundle.ts'
import { help, messages } from './messages.ts'

/** What `--pack` holds. */
export interface PacksGiven {
  readonly pack?: readonly string[]
}

export const addPackOption = (command: Command, locale: Locale): Command =>
  command.addOption(repeatable('--pack <module>', help.pack[locale]))

async function bundleOf(name: string, knowledge: Knowledge, terminal: Terminal, locale: Locale): Promise<PackBundle> {
  const checked = await checkBundle(await loadBundle(name, terminal, locale), knowledge)
  if (checked.ok) return checked.bundle
  const head = message(messages.refused, locale, { name, count: String(checked.problems.length) })
  throw new Failure([head, ...problemLines(checked.problems, locale)].join('\n'), 1)
}

/** A guide follows two packs at most; a pack that was asked for and is none of them helps nobody. */
async function noteUnused(pack: Pack, params: GuideParams, knowledge: Knowledge, terminal: Terminal): Promise<void> {
  const { findPacks } = await import('@okr/knowledge')
  const { industry, locale } = params
  const used = findPacks(industry, knowledge.packs).slice(0, 2)
  if (used.some((match) => match.pack.id === pack.id)) return
  const values = { industry, id: pack.id, name: pack.name[locale] }
  terminal.error(`${message(messages.notNamed, locale, values)}\n`)
}

interface Extended {
  readonly knowledge: Knowledge
  readonly added: readonly Pack[]
}

async function extended({ pack: names = [] }: PacksGiven, terminal: Terminal, locale: Locale): Promise<Extended> {
  const { extendKnowledge, knowledge } = await import('@okr/knowledge')
  let known = knowledge
  const added: Pack[] = []
  for (const name of names) {
    const bundle = await bundleOf(name, known, terminal, locale)
    known = extendKnowledge(known, [bundle])
    added.push(bundle.pack)
  }
  return { knowledge: known, added }
}

/** What the package knows, with the packs that were named. One with problems is refused, and all of them are listed. */
export const knowledgeOf = async (given: PacksGiven, terminal: Terminal, locale: Locale): Promise<Knowledge> =>
  (await extended(given, terminal, locale)).knowledge

/** The same for one guide: a pack that its industry does not name is spoken of beside the output. */
export async function knowledgeWith(given: PacksGiven, params: GuideParams, terminal: Terminal): Promise<Knowledge> {
  const { knowledge, added } = await extended(given, terminal, params.locale)
  for (const pack of added) await noteUnused(pack, params, knowledge, terminal)
  return knowledge
}
