import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/server'
import type { Localized } from '@okr/core'
import { guideFormats } from '../guides/formats.ts'
import { filledIn } from '../guides/guide-runs.ts'
import { operation as explainRule } from '../operations/explain-rule/operation.ts'
import { operation as getPack } from '../operations/get-pack/operation.ts'
import { operation as getSource } from '../operations/get-source/operation.ts'
import type { Operation } from '../operations/operation.ts'
import { parseInput } from '../operations/parse-input.ts'
import { ruleEntries } from '../operations/rules.ts'
import { notFound } from '../problems/not-found.ts'
import { addresses, addressOf } from './addresses.ts'
import { idsMatching } from './complete.ts'
import { protocolError } from './failure.ts'
import type { Session } from './session.ts'

/** One thing that can be read. */
interface Entry {
  readonly id: string
  readonly title: Localized
}

/** A kind of thing that an operation gives one of by its id. */
interface Kind {
  readonly name: 'packs' | 'sources' | 'rules'
  readonly operation: Operation
  readonly entries: (session: Session) => readonly Entry[]
  /** Sources are too many to be listed; they are completed, and found by searching. */
  readonly isListed: boolean
}

const same = (title: string): Localized => ({ 'zh-CN': title, en: title })

const kinds: readonly Kind[] = [
  {
    name: 'packs',
    operation: getPack,
    entries: ({ knowledge }) => knowledge.packs.map(({ id, name }) => ({ id, title: name })),
    isListed: true,
  },
  {
    name: 'sources',
    operation: getSource,
    entries: ({ knowledge }) => knowledge.sources.map(({ id, title }) => ({ id, title: same(title) })),
    isListed: false,
  },
  { name: 'rules', operation: explainRule, entries: () => ruleEntries, isListed: true },
]

/** They change with a new version of the service only. */
const cacheHint = { ttlMs: 60 * 60 * 1000, cacheScope: 'public' } as const

/** Failures of reading have no text that a model sees; they are errors of the protocol. */
async function reading<Result>(uri: string, session: Session, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    throw protocolError(error, session, { uri })
  }
}

function addKind(server: McpServer, { name, operation, entries, isListed }: Kind, session: Session): void {
  const { locale } = session
  const json = { mimeType: 'application/json' }
  const list = () => ({
    resources: entries(session).map(({ id, title }) => ({
      uri: addressOf(name, id),
      name: id,
      title: title[locale],
      ...json,
    })),
  })
  const named = () => entries(session).map(({ id, title }) => ({ id, names: Object.values(title) }))
  const complete = { id: (typed: string) => idsMatching(typed, named()) }
  const template = new ResourceTemplate(addresses[name], { list: isListed ? list : undefined, complete })
  const config = { title: operation.title[locale], description: operation.summary[locale], ...json, cacheHint }
  server.registerResource(name, template, config, (uri, variables, { mcpReq: { signal } }) =>
    reading(uri.href, session, async () => {
      const output = await session.run(operation, parseInput(operation, variables), { signal, locale })
      return { contents: [{ uri: uri.href, ...json, text: JSON.stringify(output) }] }
    }),
  )
}

const guideTexts = {
  title: { 'zh-CN': '写好的指南', en: 'Guides that were written' },
  description: {
    'zh-CN': '用 generate_guide 写好的指南，Markdown；地址随结果一起给出。',
    en: 'A guide that generate_guide wrote, as Markdown; its address comes with the result.',
  },
}

function addGuides(server: McpServer, session: Session): void {
  const { locale, store, owner } = session
  const template = new ResourceTemplate(addresses.guides, { list: undefined })
  const config = { title: guideTexts.title[locale], description: guideTexts.description[locale] }
  const { mediaType: mimeType, write } = guideFormats.markdown
  server.registerResource('guides', template, { ...config, mimeType }, (uri, { id }) =>
    reading(uri.href, session, async () => {
      const record = await store.find(String(id))
      const outcome = record?.owner === owner ? filledIn(record, session).outcome : undefined
      if (!outcome?.guide) throw notFound({ 'zh-CN': '指南', en: 'guide' }, String(id), [])
      const { guide, provenance } = outcome
      return { contents: [{ uri: uri.href, mimeType, text: write({ guide, provenance }) }] }
    }),
  )
}

/** What can be read by its address: packs, sources and rules as the operations give them, and guides that were made. */
export function addResources(server: McpServer, session: Session): void {
  for (const kind of kinds) addKind(server, kind, session)
  addGuides(server, session)
}
