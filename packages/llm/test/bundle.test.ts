import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const entry = join(import.meta.dirname, '../dist/index.js')

/** The root entry and all it loads at once, of core too; the pipeline is loaded with the first guide. */
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
    logLevel: 'error',
  })
  const { outputs } = metafile
  const start = Object.keys(outputs).find((path) => outputs[path]?.entryPoint?.endsWith('dist/index.js')) ?? ''
  const loaded = new Set([start])
  // A set is walked through to what is added meanwhile.
  for (const path of loaded) {
    for (const { kind, path: next } of outputs[path]?.imports ?? []) if (kind === 'import-statement') loaded.add(next)
  }
  const files = outputFiles.filter(({ path }) => [...loaded].some((one) => path.endsWith(one.split('/').at(-1) ?? one)))
  const sources = [...loaded].flatMap((path) => Object.keys(outputs[path]?.inputs ?? {}))
  return { files, sources }
}

test('the root is at most 15 KB, minified and gzipped, and loads no parser', async () => {
  const { files, sources } = await staticPart()
  expect(files.length).toBeGreaterThan(0)
  expect(files.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0)).toBeLessThanOrEqual(15_000)
  expect(sources.filter((path) => path.includes('node_modules/'))).toEqual([])
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
