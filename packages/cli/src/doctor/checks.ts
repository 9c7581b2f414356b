import { open, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import type { Locale, Localized } from '@okr/core'
import { formatModelError, keyVariable, ModelError, presets } from '@okr/llm'
import { message } from '../locale.ts'
import { reasonOf } from '../reason.ts'
import type { Terminal } from '../terminal.ts'
import { messages } from './messages.ts'

/** What a look at one thing has shown, in the words of the reader, with what to do where something is wrong. */
export interface Finding {
  readonly name: 'node' | 'keys' | 'model' | 'database' | 'disk' | 'packs'
  readonly state: 'ok' | 'warning' | 'error'
  readonly text: string
}

export interface Patient {
  readonly model: string | undefined
  readonly postgres: string | undefined
  readonly folder: string
  readonly terminal: Terminal
  readonly locale: Locale
}

type Say = (text: Localized, values?: Readonly<Record<string, string>>) => string

const atLeast = (version: string, wanted: readonly [number, number]): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > wanted[0] || (major === wanted[0] && minor >= wanted[1])
}

export function nodeFinding(version: string, say: Say): Finding {
  if (!atLeast(version, [20, 19])) return { name: 'node', state: 'error', text: say(messages.oldNode, { version }) }
  const isWhole = atLeast(version, [22, 12])
  const text = say(isWhole ? messages.node : messages.noQueueNode, { version })
  return { name: 'node', state: isWhole ? 'ok' : 'warning', text }
}

/** Names of variables; what is in them is nobody’s business. */
function keysFinding({ terminal: { env } }: Patient, say: Say): Finding {
  const names = Object.values(presets).flatMap((preset) => keyVariable(preset, env) ?? [])
  const text = names.length > 0 ? say(messages.keys, { names: names.join(', ') }) : say(messages.noKeys)
  return { name: 'keys', state: 'ok', text }
}

async function modelFinding({ model, terminal, locale }: Patient, say: Say): Promise<Finding[]> {
  if (model === undefined) return []
  const { ask } = await import('../model/ask.ts')
  try {
    const { total } = await ask(model, terminal)
    return [{ name: 'model', state: 'ok', text: say(messages.model, { model, ms: String(Math.round(total)) }) }]
  } catch (error) {
    const reason = ModelError.is(error) ? formatModelError(error, locale) : reasonOf(error, locale)
    return [{ name: 'model', state: 'error', text: say(messages.modelFailed, { model, reason }) }]
  }
}

async function databaseFinding({ postgres, locale }: Patient, say: Say): Promise<Finding[]> {
  if (!postgres) return []
  const { lookAtPostgres } = await import('@okr/server/jobs')
  const of = (state: Finding['state'], text: string): Finding[] => [{ name: 'database', state, text }]
  try {
    const { version, milliseconds, mayCreate, database, user } = await lookAtPostgres(postgres)
    if (!atLeast(version, [13, 0])) return of('error', say(messages.oldDatabase, { version }))
    if (!mayCreate) return of('error', say(messages.noCreate, { name: database, user }))
    return of('ok', say(messages.database, { version, ms: String(milliseconds) }))
  } catch (error) {
    return of('error', say(messages.databaseFailed, { reason: reasonOf(error, locale) }))
  }
}

const enoughSpace = 1

async function diskFinding({ folder, locale }: Patient, say: Say): Promise<Finding> {
  const probe = join(folder, `.okr-doctor-${process.pid}`)
  try {
    const handle = await open(probe, 'w')
    await handle.writeFile('okr')
    await handle.sync()
    await handle.close()
    const { bavail, bsize } = await statfs(folder)
    const free = (bavail * bsize) / 1e9
    const isEnough = free >= enoughSpace
    const text = say(isEnough ? messages.disk : messages.diskLow, { path: folder, free: free.toFixed(1) })
    return { name: 'disk', state: isEnough ? 'ok' : 'warning', text }
  } catch (error) {
    const reason = reasonOf(error, locale)
    return { name: 'disk', state: 'error', text: say(messages.diskFailed, { path: folder, reason }) }
  } finally {
    await rm(probe, { force: true })
  }
}

async function packsFinding(say: Say): Promise<Finding> {
  const { knowledge } = await import('@okr/knowledge')
  const { checkPack } = await import('@okr/knowledge/check')
  const problems = knowledge.packs.flatMap((pack) => checkPack(pack))
  const isFine = problems.length === 0
  const count = String(isFine ? knowledge.packs.length : problems.length)
  const text = say(isFine ? messages.packs : messages.packsWrong, { count })
  return { name: 'packs', state: isFine ? 'ok' : 'error', text }
}

/** Looks at everything that was named. */
export async function examine(patient: Patient): Promise<Finding[]> {
  const say: Say = (text, values = {}) => message(text, patient.locale, values)
  return [
    nodeFinding(process.versions.node, say),
    keysFinding(patient, say),
    ...(await modelFinding(patient, say)),
    ...(await databaseFinding(patient, say)),
    await diskFinding(patient, say),
    await packsFinding(say),
  ]
}
