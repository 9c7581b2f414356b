import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const entry = join(import.meta.dirname, '../dist/index.js')

/** The root entry and what it loads at once, apart from core; the pipeline is loaded with the first guide. */
async function staticPart() {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    charset: 'utf8',
    outdir: '/out',
    write: false,
    metafile: true,
    external: ['@okr/*'],
  })
  const outputs = Object.entries(metafile.outputs)
  const [root] = outputs.find(([, output]) => output.entryPoint?.endsWith('dist/index.js')) ?? ['']
  const imports = metafile.outputs[root]?.imports ?? []
  const paths = [root, ...imports.flatMap(({ kind, path }) => (kind === 'import-statement' ? [path] : []))]
  const files = outputFiles.filter(({ path }) => paths.some((one) => path.endsWith(one.split('/').at(-1) ?? one)))
  return { imports, files }
}

test('the root is at most 15 KB, minified and gzipped, and loads no part of core', async () => {
  const { imports, files } = await staticPart()
  expect(files.length).toBeGreaterThan(0)
  expect(files.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0)).toBeLessThanOrEqual(15_000)
  expect(imports.filter(({ path, kind }) => kind === 'import-statement' && path.startsWith('@okr/'))).toEqual([])
})

test('the root runs where there is no process', () => {
  const script = `
    delete globalThis.process
    const { resolveModel } = await import(${JSON.stringify(`file://${entry}`)})
    const fetch = () => Promise.resolve(new Response('data: {"choices":[{"delta":{"content":"ok"},"finish_reason":"stop"}]}\\n\\n', { headers: { 'content-type': 'text/event-stream' } }))
    let text = ''
    for await (const part of resolveModel('ollama:m', { env: {}, fetch }).stream({ system: '', prompt: '' })) text += part.text ?? ''
    console.log(text)`
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })).toBe('ok\n')
})
