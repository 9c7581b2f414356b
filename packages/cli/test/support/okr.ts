import { run } from '../../src/run.ts'

interface World {
  readonly files?: Readonly<Record<string, string>>
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
  /** Paths that can't be written. */
  readonly readOnly?: readonly string[]
}

class SystemError extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** Runs one command line in a world of its own and says what came out. */
export async function okr(line: string | readonly string[], world: World = {}) {
  const written = new Map<string, string>()
  let out = ''
  let error = ''
  const code = await run(typeof line === 'string' ? line.split(' ').filter(Boolean) : line, {
    env: { LANG: 'en_GB.UTF-8', ...world.env },
    out: (text) => void (out += text),
    error: (text) => void (error += text),
    readInput: async () => world.input ?? '',
    readFile: async (path) => {
      const content = world.files?.[path]
      if (content === undefined) throw new SystemError('ENOENT', `no such file ${path}`)
      return content
    },
    writeFile: async (path, text) => {
      if (world.readOnly?.includes(path)) throw new SystemError('EACCES', 'permission denied')
      written.set(path, text)
    },
  })
  return { code, out, error, written }
}
