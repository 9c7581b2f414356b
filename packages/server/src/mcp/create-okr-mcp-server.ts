import { McpServer } from '@modelcontextprotocol/server'
import { addPrompts } from './add-prompts.ts'
import { addResources } from './add-resources.ts'
import { addTools } from './add-tools.ts'
import type { OkrMcpOptions } from './options.ts'
import { requestState } from './request-state.ts'
import { type Session, sessionOf } from './session.ts'

const instructions = {
  'zh-CN':
    '写行业 OKR 指南、检查关键结果、推荐 OKR、查找核实过的行业资料。写指南要五个参数：行业、企业类型、规模、OKR 成熟度、关注重点；不清楚时请问用户，不要猜。文献只引用这里给出的来源 id。',
  en: 'Writes OKR guides for industries, checks key results, suggests OKRs and finds vetted material. A guide takes five parameters: industry, company type, size, OKR maturity and focus areas; ask the user for what you do not know rather than guess. Cite only sources whose ids come from here.',
}

/** Lists change with a new version only. They are in the language of who asked, so that nobody else may be given them. */
const listed = { ttlMs: 60 * 60 * 1000, cacheScope: 'private' } as const

/** A server for one client of this session. */
export function serverFor(session: Session): McpServer {
  const server = new McpServer(
    { name: 'okr', title: 'Okr', version: VERSION },
    {
      instructions: instructions[session.locale],
      cacheHints: { 'tools/list': listed, 'prompts/list': listed, 'resources/templates/list': listed },
      requestState: { verify: (state, context) => requestState().verify(state, context) },
    },
  )
  addTools(server, session)
  addPrompts(server, session)
  addResources(server, session)
  session.extend(server)
  return server
}

/**
 * A server of the Model Context Protocol with every operation as a tool, the prompt as a prompt, and packs, sources, rules
 * and guides as resources. It speaks the revision of 2026-07-28 and those before it, whatever it is connected to.
 */
export const createOkrMcpServer = (options: OkrMcpOptions = {}): McpServer => serverFor(sessionOf(options))
