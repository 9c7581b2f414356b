import { describe, expect, test } from 'vitest'
import { importsOf, loadedWith, sourceFiles, type Workspace, workspaces } from './workspace.ts'

interface Arrow {
  readonly to: string
  readonly because: string
}

/** Who may import whom, beside what each package may use from outside. Anything else is an error. */
const arrows: Readonly<Record<string, readonly Arrow[]>> = {
  '@okr/core': [
    { to: 'zod', because: 'the contract is one zod schema' },
    { to: 'marked', because: 'Markdown is the interchange form and needs a maintained parser' },
    { to: 'tokenx', because: 'a prompt says how many tokens it takes; real vocabularies weigh megabytes' },
    { to: '@noble/hashes', because: 'equal prompts are known by their hash, in browsers too' },
  ],
  '@okr/knowledge': [
    { to: '@okr/core', because: 'packs follow its schema, the composer writes its guide model' },
    { to: 'minisearch', because: 'finds what is misspelt; searching is no business of ours' },
    { to: 'zod', because: 'says of a pack from elsewhere what its shape lacks' },
  ],
  '@okr/llm': [
    { to: '@okr/core', because: 'reads, renders and describes guides; what is known comes in as an argument' },
    { to: 'eventsource-parser', because: 'server-sent events have corners that a maintained parser knows' },
    { to: 'tokenx', because: 'a rate limit has to guess the tokens of a prompt before it is sent' },
    { to: 'node:', because: 'the server that misbehaves, in /testing; the root is proven free of it' },
  ],
  '@okr/server': [
    { to: '@okr/core', because: 'operations are its functions, their inputs and outputs its schemas' },
    { to: '@okr/knowledge', because: 'composes guides, finds packs and sources' },
    { to: '@okr/llm', because: 'lets a model write them' },
    { to: 'zod', because: 'says of an operation what goes in and what comes out' },
    { to: 'hono', because: 'routes, on Node as on the edge; doing so is no business of ours' },
    { to: '@modelcontextprotocol/server', because: 'speaks MCP in all its revisions, in /mcp' },
    { to: 'jose', because: 'checks the tokens of an identity provider' },
    { to: '@hono/node-server', because: 'turns requests of Node into those of the web, in /node' },
    { to: 'csv-parse', because: 'reads tables for /jobs; quotation marks have corners that a maintained parser knows' },
    { to: 'read-excel-file', because: 'reads workbooks for /jobs; loaded with the first one' },
    { to: 'pg', because: 'keeps jobs in PostgreSQL, in /jobs; loaded when a database is named' },
    { to: 'pg-boss', because: 'the queue among any number of workers; optional, since it needs Node 22.12' },
    { to: 'node:', because: 'listens on a port, in /node, and keeps jobs, in /jobs; the root is proven free of it' },
  ],
  '@okr/cli': [
    { to: '@okr/core', because: 'parameters, prompts, renderers' },
    { to: '@okr/knowledge', because: 'composes guides' },
    { to: '@okr/llm', because: 'lets a model write them' },
    {
      to: '@okr/server',
      because: 'commands are its operations, okr serve serves them, okr batch and okr worker are its jobs',
    },
    { to: 'yaml', because: 'reads OKRs in YAML with the place of every value; loaded with the first such file' },
    { to: 'commander', because: 'parsing options and help is no business of ours' },
    { to: 'import-meta-resolve', because: 'finds packs in packages as Node would from the reader’s project' },
    { to: 'node:', because: 'it is a program for Node' },
  ],
  '@okr/react': [
    { to: '@okr/core', because: 'shows its findings, guides and OKRs' },
    { to: 'react', because: 'renders with it' },
    { to: '@tanstack/react-table', because: 'holds which columns there are, how wide and sorted by which' },
    { to: 'react-dom', because: 'draws rows before the browser paints where one has scrolled' },
    { to: 'eventsource-parser', because: 'server-sent events have corners that a maintained parser knows' },
  ],
  gallery: [
    { to: '@okr/core', because: 'lints the examples of the rules' },
    { to: '@okr/react', because: 'shows its components' },
    { to: '@storybook/react-vite', because: 'is a Storybook' },
    { to: 'storybook', because: 'recipes are tried out as they are shown' },
    { to: 'react', because: 'recipes are written with it' },
    { to: 'react-dom', because: 'puts a component into a shadow root' },
  ],
  demo: [
    { to: '@okr/core', because: 'uses what a product team would use' },
    { to: '@okr/knowledge', because: 'composes guides in the browser' },
    { to: '@okr/react', because: 'shows them with its components' },
    { to: 'react', because: 'renders with it' },
    { to: 'react-dom', because: 'renders with it' },
    { to: 'zod', because: 'turns off its compiler, which a strict content policy forbids' },
    { to: '@fontsource-variable/inter', because: 'fonts come from the page itself, not from a font service' },
    { to: '@fontsource-variable/source-serif-4', because: 'fonts come from the page itself, not from a font service' },
  ],
}

const packageOf = (from: string): string => {
  if (from.startsWith('node:')) return 'node:'
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')
}

/** Stories stand beside their components, but are no part of the package: they may use what its users would. */
const isStory = (file: string): boolean => /\.stories\.tsx$|\/stories\//u.test(file)

const ownFiles = ({ folder }: Workspace): string[] =>
  sourceFiles(`${folder}/src`).filter((file) => !folder.startsWith('packages/') || !isStory(file))

const allowed = ({ name }: Workspace): string[] => (arrows[name] ?? []).map(({ to }) => to)

describe.each(workspaces)('$name', (workspace) => {
  test('lists only dependencies it may have', () => {
    expect(workspace.dependencies.filter((name) => !allowed(workspace).includes(name))).toEqual([])
  })

  test('imports only what it may', () => {
    const wrong = ownFiles(workspace).flatMap((file) =>
      importsOf(file)
        .filter((from) => !from.startsWith('.') && !allowed(workspace).includes(packageOf(from)))
        .map((from) => `${file} imports ${from}`),
    )
    expect(wrong).toEqual([])
  })

  test('uses every arrow it has', () => {
    const used = new Set(ownFiles(workspace).flatMap(importsOf).map(packageOf))
    expect(allowed(workspace).filter((name) => !used.has(name))).toEqual([])
  })
})

test('who serves HTTP alone never loads the SDK of MCP', () => {
  const loading = sourceFiles('packages/server/src')
    .filter((file) => !file.startsWith('packages/server/src/mcp/'))
    .filter((file) => importsOf(file).some((from) => /@modelcontextprotocol|\/mcp\//u.test(from)))
  expect(loading).toEqual([])
})

test('a command line is understood before what its commands work with is loaded', () => {
  const { files, from } = loadedWith('packages/cli/src/program.ts')
  expect(files).toContain('packages/cli/src/commands/batch.ts')
  expect([...from].filter((one) => /^@okr\/(?:knowledge|server)/u.test(one))).toEqual([])
})

describe('inside core', () => {
  /** Each folder and the folders it may import. */
  const folders: Readonly<Record<string, readonly string[]>> = {
    text: [],
    params: ['text'],
    okr: ['text'],
    pack: ['okr', 'params'],
    kr: ['okr', 'text'],
    lint: ['kr', 'okr', 'text'],
    guide: ['okr', 'params', 'text'],
    prompt: ['guide', 'pack', 'params', 'text'],
    'okr-files': ['guide', 'okr', 'text'],
    'guide-lint': ['guide', 'kr', 'lint', 'params', 'prompt', 'text'],
  }
  test('every folder is in the table', () => {
    const there = new Set(sourceFiles('packages/core/src').flatMap((file) => file.split('/').slice(3, -1).slice(0, 1)))
    expect(new Set(Object.keys(folders))).toEqual(there)
  })

  test.each(Object.entries(folders))('%s imports only %j', (folder, others) => {
    const wrong = sourceFiles(`packages/core/src/${folder}`).flatMap((file) => {
      const depth = file.split('/').length - 'packages/core/src/x/y'.split('/').length + 1
      return importsOf(file)
        .filter((from) => from.startsWith('../'.repeat(depth)) && !from.startsWith('../'.repeat(depth + 1)))
        .map((from) => from.slice(3 * depth).split('/')[0] ?? '')
        .filter((to) => ![folder, ...others].includes(to))
        .map((to) => `${file} imports ${to}`)
    })
    expect(wrong).toEqual([])
  })
})
