import { join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { root } from './workspace.ts'

const entries = [
  'packages/core/dist/index.js',
  'packages/core/dist/params/index.js',
  'packages/core/dist/prompt/index.js',
  'packages/core/dist/okr/index.js',
  'packages/core/dist/guide/index.js',
  'packages/core/dist/guide-lint/index.js',
  'packages/core/dist/pack/index.js',
  'packages/knowledge/dist/index.js',
  'packages/llm/dist/index.js',
  'packages/knowledge/dist/check/index.js',
  'packages/server/dist/index.js',
]

async function bundle(entry: string) {
  const result = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['browser', 'import'],
    metafile: true,
  })
  return { text: result.outputFiles[0]?.text ?? '', metafile: result.metafile }
}

describe.each(entries)('%s', (entry) => {
  test('runs where there is neither Node nor a DOM', async () => {
    const { text, metafile } = await bundle(entry)
    const outside = Object.values(metafile.outputs).flatMap((output) =>
      output.imports.filter(({ external }) => external),
    )
    expect(outside).toEqual([])
    for (const word of [
      // As an import says it; a property may be called `node`.
      '"node:',
      'process.env',
      'Buffer.from',
      'document.createElement',
      'window.document',
      'window.location',
    ]) {
      expect(text).not.toContain(word)
    }
  })
})
