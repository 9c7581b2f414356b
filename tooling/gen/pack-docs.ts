import type { Block, RichText } from '../../packages/core/src/guide/guide.ts'
import { renderPage } from '../../packages/core/src/guide/render-page.ts'
import { type Locale, locales } from '../../packages/core/src/text/locale.ts'
import type { GeneratedFile } from './file.ts'

const texts = {
  'zh-CN': {
    title: '行业包',
    about: '指南所依据的行业知识，每个行业一页。核实级别的含义见 docs/sources.md，怎样写一个行业包见 docs/packs.md。',
    header: ['行业', '职能', '指标', '案例', '来源', '版本'],
  },
  en: {
    title: 'Industry packs',
    about:
      'What guides rest on, a page for each industry. docs/sources.md explains the levels of verification, docs/packs.md how to write a pack.',
    header: ['Industry', 'Functions', 'Metrics', 'Cases', 'Sources', 'Version'],
  },
} as const satisfies Record<Locale, object>

const text = (value: string | number): RichText => [{ type: 'text', text: String(value) }]

/** A page for each pack and language, and an index, made by the knowledge itself. See `coreFromSources`. */
export async function packDocs(): Promise<GeneratedFile[]> {
  const { knowledge, packPage, packs } = await import('../../packages/knowledge/src/index.ts')
  return locales.flatMap((locale) => {
    const pages = packs.map((pack) => ({ pack, page: packPage(pack.id, locale) }))
    const rows = pages.map(({ pack, page }): RichText[] => [
      [{ type: 'link', text: pack.name[locale], href: `${pack.id}.${locale}.md` }],
      text(pack.functions.length),
      text(pack.metrics.length),
      text(knowledge.casesIn(pack).length + pack.transferableCases.length),
      text(page.references.length),
      text(pack.version),
    ])
    const { title, about, header } = texts[locale]
    const blocks: Block[] = [
      { type: 'paragraph', text: text(about) },
      { type: 'table', header: header.map(text), rows },
    ]
    return [
      { path: `docs/packs/index.${locale}.md`, text: renderPage({ locale, title, blocks, references: [] }) },
      ...pages.map(({ pack, page }) => ({ path: `docs/packs/${pack.id}.${locale}.md`, text: renderPage(page) })),
    ]
  })
}
