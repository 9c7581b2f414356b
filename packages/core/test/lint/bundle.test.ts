import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'

/** What someone pays who imports the linter into a page: all text rules, the messages of both languages. */
const ceiling = 20 * 1024

describe('the bundle of @okr/core/lint', () => {
  let code: Uint8Array = new Uint8Array()
  let files: readonly string[] = []

  beforeAll(async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: [fileURLToPath(new URL('../../src/lint/index.ts', import.meta.url))],
      bundle: true,
      minify: true,
      write: false,
      metafile: true,
      format: 'esm',
      target: 'es2022',
      charset: 'utf8',
    })
    code = outputFiles[0]?.contents ?? code
    files = Object.keys(metafile.inputs)
  })

  test.each(['zod', 'eta', 'marked'])('holds no %s', (name) => {
    expect(files.filter((file) => file.includes(`node_modules/${name}/`))).toEqual([])
  })

  test('holds nothing from outside the package', () => {
    expect(files.filter((file) => file.includes('node_modules/'))).toEqual([])
  })

  test('is at most 20 KB minified and gzipped', () => {
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(ceiling)
  })
})
