import type { GeneratedFile } from './file.ts'
import { folderIndex } from './folders.ts'

/** The commands of `okr`, one file each. */
export const cli = (root: string): GeneratedFile[] => [
  folderIndex(root, {
    folder: 'packages/cli/src/commands',
    exported: 'command',
    type: { name: 'CliCommand', from: '../cli-command.ts' },
    list: 'commands',
  }),
]
