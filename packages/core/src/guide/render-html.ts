import { contextOf, type RenderContext } from './context.ts'
import type { Guide, Section } from './guide.ts'
import { style } from './html/style.ts'
import { box, escapeHtml, tag } from './html/tag.ts'
import { labels } from './lexicon/labels.ts'
import { sectionIds } from './outline.ts'
import { sectionHtml } from './sections/html.ts'

/** A guide as a document of its own: nothing is loaded, nothing runs, and every text is escaped. */
export function renderHtml(guide: Guide): string {
  const context = contextOf(guide)
  const title = escapeHtml(guide.title)
  const sections = guide.sections.map((section) => withHeading(section, context))
  return `<!doctype html>
<html lang="${guide.locale === 'zh-CN' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<header>${box('h1', 'title', title)}${contents(guide)}</header>
<main>
${sections.join('\n')}
</main>
</body>
</html>
`
}

const numberOf = ({ id }: Section): number => sectionIds.indexOf(id) + 1

function contents({ sections, locale }: Guide): string {
  const items = sections.map((section) =>
    tag('li', tag('a', escapeHtml(section.title), { href: `#${section.id}` }), { value: String(numberOf(section)) }),
  )
  return items.length > 1
    ? tag('nav', tag('h2', labels.contents[locale]) + tag('ol', items.join('')), {
        'aria-label': labels.contents[locale],
      })
    : ''
}

function withHeading(section: Section, context: RenderContext): string {
  const number = tag('span', String(numberOf(section)), { class: 'number' })
  return tag('section', `${tag('h2', `${number} ${escapeHtml(section.title)}`)}\n${sectionHtml(section, context)}\n`, {
    id: section.id,
  })
}
