import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const entry = fileURLToPath(new URL('../../packages/core/src/lint/index.ts', import.meta.url))

/** What a page that only checks key results must not load. */
const forbidden = ['zod', 'eta', 'marked']

export interface Bundle {
  readonly minified: number
  readonly gzipped: number
  readonly unwanted: readonly string[]
}

export async function bundle(): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  })
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  const files = Object.keys(metafile.inputs)
  return {
    minified: code.length,
    gzipped: gzipSync(code, { level: 9 }).length,
    unwanted: forbidden.filter((name) => files.some((file) => file.includes(`node_modules/${name}/`))),
  }
}
