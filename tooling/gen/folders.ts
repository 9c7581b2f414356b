import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { GeneratedFile } from './file.ts'

const note = '// Written by `pnpm gen` from the files beside it.\n'

const identifier = (name: string) => `_${name.replaceAll(/[^A-Za-z0-9]/gu, '_')}`

interface FolderIndex {
  /** The folder whose entries are registered. */
  readonly folder: string
  /** What each entry exports. */
  readonly exported: string
  /** Type of an entry and where it is from, seen from the generated file. */
  readonly type: { readonly name: string; readonly from: string }
  /** Name of the list. */
  readonly list: string
  /** Entries are folders with a file of this name in them; otherwise files. */
  readonly file?: string
}

function entriesOf(root: string, { folder, file }: FolderIndex): { name: string; path: string }[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  const names = file
    ? entries.filter((entry) => entry.isDirectory()).map(({ name }) => ({ name, path: `${name}/${file}` }))
    : entries
        .filter(({ name }) => name.endsWith('.ts') && !name.includes('.generated.') && !name.includes('.test.'))
        .map(({ name }) => ({ name: name.slice(0, -3), path: name }))
  return names.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** `index.generated.ts` of a folder: every entry in one typed list, so that nothing is registered by hand. */
export function folderIndex(root: string, index: FolderIndex): GeneratedFile {
  const entries = entriesOf(root, index)
  const imports = entries.map(
    ({ name, path }) => `import { ${index.exported} as ${identifier(name)} } from './${path}'`,
  )
  const text = `${note}import type { ${index.type.name} } from '${index.type.from}'
${imports.join('\n')}

export const ${index.list}: readonly ${index.type.name}[] = [${entries.map(({ name }) => identifier(name)).join(', ')}]
`
  return { path: `${index.folder}/index.generated.ts`, text }
}
