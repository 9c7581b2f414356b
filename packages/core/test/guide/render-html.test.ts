import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Guide, renderHtml } from '../../src/guide/index.ts'
import { guide, runs } from './arbitrary.ts'
import { english } from './samples/en.ts'
import { chinese } from './samples/zh-cn.ts'

/** Start tags with their attributes: text is escaped, so every `<` is markup. */
const tagsIn = (html: string): string[] => html.match(/<[a-z][^<>]*>/g) ?? []
const namesIn = (html: string): Set<string> => new Set(tagsIn(html).map((tag) => /^<([a-z0-9]+)/.exec(tag)?.[1] ?? ''))
const known =
  'html head meta title style body header nav main section article aside h1 h2 h3 h4 p ul ol li dl dt dd div span small b i strong code a table thead tbody tr th td'

const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '</title><svg onload=alert(1)>',
  '<iframe srcdoc="x">',
  '{{constructor.constructor("alert(1)")()}}',
  '&lt;script&gt;',
  '\u0000<script\u0000>',
  '<!-- -->',
  ']]>',
]

const everywhere = (text: string): Guide => {
  const inlines = [
    { type: 'text', text },
    { type: 'strong', text },
    { type: 'code', text },
    { type: 'link', text, href: text },
    { type: 'citation', source: text },
  ] as const
  const blocks = [
    { type: 'paragraph', text: inlines },
    { type: 'list', ordered: true, items: [{ text: inlines, items: [{ text: inlines, items: [] }] }] },
    { type: 'table', header: [inlines], rows: [[inlines]] },
    { type: 'callout', tone: 'note', text: inlines },
  ] as const
  const part = { title: text, blocks }
  const keyResult = {
    id: text,
    text,
    metric: text,
    target: 1,
    unit: text,
    deadline: text,
    dataSources: [text],
    owner: text,
    collaborators: [{ name: text, role: 'informed' as const }],
    dependsOn: [text],
  }
  return {
    locale: 'en',
    title: text,
    sections: [
      { id: 'introduction', ...part },
      { id: 'industry-analysis', ...part, subsections: [{ id: 'overview', ...part }] },
      {
        id: 'case-studies',
        ...part,
        cases: [{ ...part, background: blocks, deployment: [], outcomes: [], lessons: [], evidence: [] }],
      },
      {
        id: 'implementation',
        ...part,
        phases: [{ ...part, timing: text }],
        tools: [part],
        objectives: [{ id: text, text, rationale: text, owner: text, parents: [text], keyResults: [keyResult] }],
      },
      { id: 'best-practices', ...part, groups: [{ ...part, focusArea: text }] },
      { id: 'pitfalls', ...part, pitfalls: [{ title: text, signal: inlines, remedy: inlines }] },
      { id: 'references', ...part, references: [{ source: text, text: inlines }] },
    ],
  }
}

test.each(attacks)('%j anywhere is text', (text) => {
  const html = renderHtml(everywhere(text))
  expect([...namesIn(html)].filter((name) => !known.split(' ').includes(name))).toEqual([])
  expect(tagsIn(html).filter((tag) => / on|src|style=/i.test(tag.replace(/"[^"]*"/g, '""')))).toEqual([])
  expect(html).not.toContain('<!--')
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//evil.example',
  'https://a" onclick="x',
  ' https://a',
  'file:///etc/passwd',
])('an address like %j is no link', (href) => {
  const hrefs = [...renderHtml(everywhere(href)).matchAll(/href="([^"]*)"/g)].map(([, found]) => found)
  expect(hrefs.filter((found) => !found?.startsWith('#'))).toEqual([])
})

test('of any guide only known elements and harmless links are written', () => {
  fc.assert(
    fc.property(guide, (one) => {
      const html = renderHtml(one)
      expect([...namesIn(html)].filter((name) => !known.split(' ').includes(name))).toEqual([])
      for (const [, href] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^(?:#|https?:\/\/|mailto:)/i)
    }),
    runs,
  )
})

describe.each([
  ['en', english],
  ['zh-CN', chinese],
] as const)('the sample in %s', (locale, sample) => {
  const html = renderHtml(sample)

  test('loads nothing and runs nothing', () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(/)
  })

  test('names its language and its title', () => {
    expect(html).toContain(`<html lang="${locale}">`)
    expect(html).toContain(`<title>${sample.title}</title>`)
  })

  test('links every citation and every entry of the contents to something that is there', () => {
    const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))
    const targets = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id)
    expect(targets.length).toBeGreaterThan(sample.sections.length)
    expect(targets.filter((id) => !ids.has(id))).toEqual([])
  })
})
