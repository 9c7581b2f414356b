import type { GeneratedFile } from './file.ts'
import { folderIndex } from './folders.ts'

/** The table of operations: one folder each. */
export const server = (root: string): GeneratedFile[] => [
  folderIndex(root, {
    folder: 'packages/server/src/operations',
    exported: 'operation',
    type: { name: 'Operation', from: './operation.ts' },
    list: 'operations',
    file: 'operation.ts',
  }),
]
