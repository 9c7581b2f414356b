import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Contender } from './measure.ts'

const here = import.meta.dirname
const own = (name: string, component: string) =>
  `export { ${component} } from '${join(here, '../../packages/react/dist', name, 'index.js')}'`

/** The smallest useful import of each, by what it is measured for. */
const imports: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  tree: {
    ours: own('okr-tree', 'OkrTree'),
    'headless-tree with react-virtual': `
      export { useTree } from '@headless-tree/react'
      export { syncDataLoaderFeature, selectionFeature, hotkeysCoreFeature, searchFeature, dragAndDropFeature,
        keyboardDragAndDropFeature } from '@headless-tree/core'
      export { useVirtualizer } from '@tanstack/react-virtual'`,
  },
  table: {
    ours: own('key-result-table', 'KeyResultTable'),
    'TanStack Table with react-virtual': `
      export { useTable, tableFeatures, rowSortingFeature, columnFilteringFeature, globalFilteringFeature,
        columnGroupingFeature, rowAggregationFeature, rowExpandingFeature, columnSizingFeature, columnResizingFeature,
        columnVisibilityFeature, createGroupedRowModel, createExpandedRowModel, createSortedRowModel,
        createFilteredRowModel, filterFn_includesString, sortFn_basic } from '@tanstack/react-table'
      export { useVirtualizer } from '@tanstack/react-virtual'`,
    'react-data-grid': `export { DataGrid } from 'react-data-grid'`,
  },
  viewer: {
    ours: own('guide-viewer', 'GuideViewer'),
    'markdown-to-jsx': `export { default } from 'markdown-to-jsx'`,
  },
}

/** Minified, gzip, without React and without what loads later; in KB. */
async function kilobytesOf(contents: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: here },
    outdir: '/',
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    logLevel: 'error',
    external: ['react', 'react-dom', 'react/jsx-runtime'],
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const texts = new Map(outputFiles.map(({ path, text }) => [path.split('/').at(-1), text]))
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [path.split('/').at(-1), output]))
  const needed = new Set<string>()
  const add = (name: string | undefined) => {
    if (name === undefined || needed.has(name)) return
    needed.add(name)
    for (const { path, kind, external } of outputs.get(name)?.imports ?? [])
      if (kind === 'import-statement' && !external) add(path.split('/').at(-1))
  }
  add([...outputs].find(([, { entryPoint }]) => entryPoint !== undefined)?.[0])
  const sizes = [...needed].map((name) => gzipSync(texts.get(name) ?? '', { level: 9 }).length)
  return sizes.reduce((sum, size) => sum + size, 0) / 1024
}

/** Sizes are the same in every round: each is measured once. */
export async function measureSizes(): Promise<readonly { readonly of: string; readonly all: Contender[] }[]> {
  const measured = []
  for (const [of, contenders] of Object.entries(imports)) {
    const all: Contender[] = []
    for (const [name, contents] of Object.entries(contenders)) {
      const kilobytes = await kilobytesOf(contents)
      all.push({ name, runs: [{ [`${of} KB gzip`]: kilobytes }], kilobytes })
    }
    measured.push({ of, all })
  }
  return measured
}
