import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'

describe('the bundle of @okr/core/lint', () => {
  let files: readonly string[] = []

  beforeAll(async () => {
    const { metafile } = await build({
      entryPoints: [fileURLToPath(new URL('../../src/lint/index.ts', import.meta.url))],
      bundle: true,
      minify: true,
      write: false,
      metafile: true,
      format: 'esm',
      target: 'es2022',
      charset: 'utf8',
    })
    files = Object.keys(metafile.inputs)
  })

  test.each(['zod', 'eta', 'marked'])('holds no %s', (name) => {
    expect(files.filter((file) => file.includes(`node_modules/${name}/`))).toEqual([])
  })

  test('holds nothing from outside the package', () => {
    expect(files.filter((file) => file.includes('node_modules/'))).toEqual([])
  })
})
