import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { afterAll, expect, test } from 'vitest'

const recipe = join(import.meta.dirname, '../../src/recipes/next')
const folder = mkdtempSync(join(tmpdir(), 'okr-next-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What a bundler of server components does: a module of the client is there as references to its exports only. */
const clientReferences: Plugin = {
  name: 'client-references',
  setup(bundler) {
    bundler.onLoad({ filter: /\.[jt]sx?$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      if (!/^['"]use client['"]/u.test(text)) return undefined
      const names = Array.from(text.matchAll(/export (?:function|const) (\w+)/gu), ([, name]) => name ?? '')
      const reference = (name: string) =>
        `export const ${name} = { $$typeof: Symbol.for('react.client.reference'), $$id: ${JSON.stringify(`${path}#${name}`)} }`
      return { contents: names.map(reference).join('\n'), loader: 'js' }
    })
  },
}

async function bundled<T>(source: string, plugins: Plugin[], conditions: string[]): Promise<T> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: recipe, loader: 'tsx' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    jsx: 'automatic',
    conditions,
    plugins,
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'error',
  })
  const file = join(folder, `${plugins.length}.cjs`)
  writeFileSync(file, outputFiles[0]?.text ?? '')
  return createRequire(import.meta.url)(file) as T
}

interface ServerElement {
  readonly type: unknown
  readonly props: { readonly children?: unknown } & Readonly<Record<string, unknown>>
}

test('the page is a server component whose only client part is a reference, and gets data that can be sent', async () => {
  const { Page } = await bundled<{ Page: () => Promise<ServerElement> }>(
    "export { default as Page } from './page.tsx'",
    [clientReferences],
    ['react-server'],
  )
  const main = await Page()
  const [, studio] = main.props.children as readonly ServerElement[]
  expect(studio?.type).toMatchObject({ $$typeof: Symbol.for('react.client.reference') })
  const { save, ...data } = studio?.props ?? {}
  expect(typeof save).toBe('function')
  expect(structuredClone(data)).toEqual(data)
})

test('its client part renders on the server as well, with the OKRs in the HTML', async () => {
  const { html } = await bundled<{ html: string }>(
    `import { renderToString } from 'react-dom/server'
     import { Studio } from './studio.tsx'
     const set = { objectives: [{ id: 'O1', text: 'Clinics trust us', keyResults: [] }] }
     export const html = renderToString(<Studio set={set} save={async () => undefined} date="2027-02-15" />)`,
    [],
    [],
  )
  expect(html).toContain('Clinics trust us')
  expect(html).not.toMatch(/\sstyle=/u)
})
