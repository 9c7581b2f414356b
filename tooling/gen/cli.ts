import type { GeneratedFile } from './file.ts'
import { folderIndex } from './folders.ts'

/** The commands of `okr`, and the formats that the linter reads and writes: one file each. */
export const cli = (root: string): GeneratedFile[] => [
  folderIndex(root, {
    folder: 'packages/cli/src/commands',
    exported: 'command',
    type: { name: 'CliCommand', from: '../cli-command.ts' },
    list: 'commands',
  }),
  folderIndex(root, {
    folder: 'packages/cli/src/quick/commands',
    exported: 'command',
    type: { name: 'QuickCommand', from: '../quick-command.ts' },
    list: 'quickCommands',
  }),
  folderIndex(root, {
    folder: 'packages/cli/src/lint/readers',
    exported: 'reader',
    type: { name: 'Reader', from: '../item.ts' },
    list: 'readers',
  }),
  folderIndex(root, {
    folder: 'packages/cli/src/lint/reporters',
    exported: 'reporter',
    type: { name: 'Reporter', from: '../report.ts' },
    list: 'reporters',
  }),
]
