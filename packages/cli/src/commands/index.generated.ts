// Written by `pnpm gen` from the files beside it.
import type { CliCommand } from '../cli-command.ts'
import { command as _check } from './check.ts'
import { command as _cite } from './cite.ts'
import { command as _guide } from './guide.ts'
import { command as _improve } from './improve.ts'
import { command as _key } from './key.ts'
import { command as _links } from './links.ts'
import { command as _mcp } from './mcp.ts'
import { command as _packs } from './packs.ts'
import { command as _params } from './params.ts'
import { command as _plan } from './plan.ts'
import { command as _prompt } from './prompt.ts'
import { command as _providers } from './providers.ts'
import { command as _search } from './search.ts'
import { command as _serve } from './serve.ts'
import { command as _suggest } from './suggest.ts'

export const commands: readonly CliCommand[] = [_check, _cite, _guide, _improve, _key, _links, _mcp, _packs, _params, _plan, _prompt, _providers, _search, _serve, _suggest]
