import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

/** The files that a page loads before it shows anything: the entry and what it imports at once. */
async function firstFiles(): Promise<readonly string[]> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(import.meta.dirname, '../../src/okr-studio/index.ts')],
    absWorkingDir: import.meta.dirname,
    outdir: 'out',
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    jsx: 'automatic',
    // esbuild puts zod beside whatever shares an entry with it, though nothing here asks for it; Rolldown does not.
    external: ['react', 'react-dom', 'zod', 'zod/*'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  })
  const entry = Object.keys(metafile.outputs).find((path) => path === 'out/index.js') ?? ''
  const paths = new Set([entry])
  for (const path of paths)
    for (const { path: next, kind, external } of metafile.outputs[path]?.imports ?? [])
      if (kind === 'import-statement' && !external) paths.add(next)
  return outputFiles.filter(({ path }) => [...paths].some((one) => path.endsWith(one))).map(({ text }) => text)
}

test('a page has the studio on it after 18 KB, and no view, parser or linter yet', async () => {
  const files = await firstFiles()
  const bytes = gzipSync(files.join('\n')).length
  expect(bytes).toBeLessThan(18 * 1024)
  expect(bytes).toBeGreaterThan(4 * 1024)
  expect(files.join('\n')).not.toMatch(/okr-tree__row|okr-table__grid|okr-canvas__frame|okr-kr__text|okr-viewer/u)
})
