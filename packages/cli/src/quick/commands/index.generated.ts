// Written by `pnpm gen` from the files beside it.
import type { QuickCommand } from '../quick-command.ts'
import { command as _lint } from './lint.ts'
import { command as _parse } from './parse.ts'
import { command as _rules } from './rules.ts'

export const quickCommands: readonly QuickCommand[] = [_lint, _parse, _rules]
