import type { Web } from '../../src/links/web.ts'
import { run } from '../../src/run.ts'

interface World {
  readonly files?: Readonly<Record<string, string>>
  /** Files that are no text. */
  readonly bytes?: Readonly<Record<string, Uint8Array>>
  /** What modules export, by path or package. */
  readonly modules?: Readonly<Record<string, unknown>>
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
  /** Somebody looks at the output. */
  readonly isScreen?: boolean
  /** Somebody presses Ctrl-C when this much was said, in the output or beside it. */
  readonly interruptAfter?: string
  readonly web?: Web
  /** ISO date. */
  readonly today?: string
  /** Paths that can't be written. */
  readonly readOnly?: readonly string[]
}

export class SystemError extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** What a folder of the world holds, in no particular order. */
function entriesOf(folder: string, files: Readonly<Record<string, string>>) {
  const within = folder === '.' ? '' : `${folder}/`
  const names = Object.keys(files).filter((path) => path.startsWith(within))
  const entries = names.map((path) => path.slice(within.length).split('/'))
  const isFolder = new Map(entries.map(([name = '', ...rest]) => [name, rest.length > 0]))
  return Array.from(isFolder, ([name, folder]) => ({ name, isFolder: folder })).reverse()
}

/** Runs one command line in a world of its own and says what came out. */
export async function okr(line: string | readonly string[], world: World = {}) {
  const files = world.files ?? {}
  const contentOf = (path: string): string => {
    const content = files[path]
    if (content !== undefined) return content
    if (entriesOf(path, files).length > 0) throw new SystemError('EISDIR', `${path} is a folder`)
    throw new SystemError('ENOENT', `no such file ${path}`)
  }
  const written = new Map<string, string>()
  let out = ''
  let error = ''
  let interrupt: () => void = () => undefined
  const heard = (said: string): void => {
    if (world.interruptAfter !== undefined && said.includes(world.interruptAfter)) interrupt()
  }
  const code = await run(typeof line === 'string' ? line.split(' ').filter(Boolean) : line, {
    env: { LANG: 'en_GB.UTF-8', ...world.env },
    cwd: '/project/docs',
    today: world.today ?? '2027-02-15',
    isScreen: world.isScreen ?? false,
    errorIsScreen: world.isScreen ?? false,
    onInterrupt: (stop) => {
      interrupt = stop
      return () => undefined
    },
    hasInput: world.input !== undefined,
    out: (text) => {
      out += text
      heard(out)
    },
    error: (text) => {
      error += text
      heard(error)
    },
    readInput: async () => world.input ?? '',
    readFile: async (path) => contentOf(path),
    readBytes: async (path) => world.bytes?.[path] ?? new TextEncoder().encode(contentOf(path)),
    readFolder: async (path) => entriesOf(path, files),
    importModule: async (name) => {
      const module = world.modules?.[name]
      if (module instanceof Error) throw module
      if (module === undefined) throw new SystemError('ERR_MODULE_NOT_FOUND', `Cannot find module ${name}`)
      return module
    },
    web: async () => {
      if (!world.web) throw new Error('tests have no network')
      return world.web
    },
    writeFile: async (path, text) => {
      if (world.readOnly?.includes(path)) throw new SystemError('EACCES', 'permission denied')
      written.set(path, text)
    },
  })
  return { code, out, error, written }
}
