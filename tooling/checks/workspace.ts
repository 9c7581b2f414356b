import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

export const root = join(import.meta.dirname, '../..')

export interface Workspace {
  /** "@okr/core", "demo". */
  readonly name: string
  /** Relative to the repository. */
  readonly folder: string
  readonly published: boolean
  /** It is imported, and not only run. */
  readonly importable: boolean
  readonly dependencies: readonly string[]
}

interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly exports?: unknown
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

export const workspaces: readonly Workspace[] = ['packages', 'apps'].flatMap((group) =>
  readdirSync(join(root, group)).flatMap((name) => {
    const folder = `${group}/${name}`
    if (!statSync(join(root, folder)).isDirectory()) return []
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest
    const dependencies = Object.keys({
      ...manifest.dependencies,
      ...manifest.peerDependencies,
      ...manifest.optionalDependencies,
    })
    return [
      {
        name: manifest.name,
        folder,
        published: manifest.private !== true,
        importable: manifest.exports !== undefined,
        dependencies,
      },
    ]
  }),
)

/** Source files of a folder, relative to the repository. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|css)$/u.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

const statements = /^(?:import|export)\s(?:[^'";]*\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)|\burl\("([^"]+)"\)/gmu

const atOnce = /^(?:import|export)\s(?!type\s)(?:[^'";]*\sfrom\s+)?'([^']+)'/gmu

/** What is loaded together with a file of a package: its own files, and from where these import. */
export function loadedWith(file: string): { readonly files: ReadonlySet<string>; readonly from: ReadonlySet<string> } {
  const files = new Set([file])
  const from = new Set<string>()
  // A set is walked through to what is added meanwhile.
  for (const one of files) {
    for (const [, to = ''] of readFileSync(join(root, one), 'utf8').matchAll(atOnce)) {
      if (to.startsWith('.')) files.add(join(dirname(one), to))
      else from.add(to)
    }
  }
  return { files, from }
}

/** What a file imports from, by `import`, `export … from`, `import()` and `url()`. */
export function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return Array.from(text.matchAll(statements), ([, from, lazy, asset]) => from ?? lazy ?? asset ?? '')
}
