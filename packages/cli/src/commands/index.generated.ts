// Written by `pnpm gen` from the files beside it.
import type { CliCommand } from '../cli-command.ts'
import { command as _check } from './check.ts'
import { command as _guide } from './guide.ts'
import { command as _params } from './params.ts'
import { command as _prompt } from './prompt.ts'
import { command as _providers } from './providers.ts'

export const commands: readonly CliCommand[] = [_check, _guide, _params, _prompt, _providers]
