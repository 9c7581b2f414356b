import type { Locale } from '@okr/core'
import { createRoot } from 'react-dom/client'
import { AlignmentCanvas } from '../../src/alignment-canvas/index.ts'
import { sampleAlignment } from '../../src/stories/sample-alignment.ts'
import { hostileNodes, manyNodes } from './nodes.ts'

const query = new URLSearchParams(location.search)
const locale = (query.get('locale') ?? 'en') as Locale
document.documentElement.lang = locale
document.documentElement.dir = query.get('dir') ?? 'ltr'
document.documentElement.dataset['okrTheme'] = query.get('theme') ?? 'light'

const nodes = {
  sample: () => sampleAlignment(locale),
  circle: () => sampleAlignment(locale, { isCircular: true }),
  many: () => manyNodes(Number(query.get('count') ?? 10_000)),
  hostile: () => hostileNodes,
  empty: () => [],
}[query.get('nodes') ?? 'sample']

const host = document.querySelector('main')
if (!host || !nodes) throw new Error('The page has no place for the tree, or knows no such nodes')
const target = query.has('shadow') ? host.attachShadow({ mode: 'open' }) : host
if (target !== host) {
  for (const link of document.querySelectorAll('link[rel=stylesheet]')) target.append(link.cloneNode())
}
const mount = document.createElement('div')
target.append(mount)
createRoot(mount).render(
  <AlignmentCanvas
    locale={locale}
    defaultNodes={nodes()}
    defaultUnitId={query.get('unit')}
    onSelect={({ id }) => document.documentElement.setAttribute('data-picked', id)}
  />,
)
