import type { Guide } from '@okr/core'
import { type Block, type Inline, readGuide } from '@okr/core/guide'
import type { CitedSource, GuideProvenance } from '../../src/guide-viewer/index.ts'

// Written after the kinds of attack that OWASP's filter evasion sheet names.

/** Markup that would run where words became markup; each would call `alert` with its number. */
const markup: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(2)>',
  '<svg/onload=alert(3)>',
  "';alert(4)//",
  '<iframe srcdoc="<script>alert(5)</script>"></iframe>',
  '<details open ontoggle=alert(6)>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(7)>',
  '{{constructor.constructor("alert(8)")()}}',
  '&lt;img src=x onerror=alert(9)&gt;',
  '\u202e<body onload=alert(10)>',
  '<input autofocus onfocus=alert(11)>',
  '${alert(12)}<noscript><p title="</noscript><img src=x onerror=alert(12)>">',
  '<style>@import "javascript:alert(13)"</style>',
  '<object data="data:text/html,<script>alert(14)</script>">',
  '<base href="javascript:alert(15)//">',
  '<form action="javascript:alert(16)"><button>x</button></form>',
]

/** Addresses that would run where they became links. */
const addresses: readonly string[] = [
  'javascript:alert(20)',
  'JaVaScRiPt:alert(21)',
  ' javascript:alert(22)',
  'java\tscript:alert(23)',
  'java\nscript:alert(24)',
  '\u0001javascript:alert(25)',
  'javascript&colon;alert(26)',
  'data:text/html,<script>alert(27)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgyOCk8L3NjcmlwdD4=',
  'vbscript:msgbox(29)',
  'file:///etc/passwd',
  'blob:https://example.com/30',
  '//example.com/31',
  'https:javascript:alert(32)',
  'x-javascript:alert(33)',
  'feed:javascript:alert(34)',
]

const words = markup.join(' ')
const text: readonly Inline[] = [
  { type: 'text', text: words },
  { type: 'strong', text: words },
  { type: 'code', text: words },
  { type: 'citation', source: words },
  { type: 'citation', source: 'S1' },
  ...addresses.map((href): Inline => ({ type: 'link', text: href, href })),
]
const blocks: readonly Block[] = [
  { type: 'paragraph', text },
  { type: 'list', ordered: true, items: [{ text, items: [{ text, items: [] }] }] },
  { type: 'table', header: [text, text], rows: [[text, text]] },
  { type: 'callout', tone: 'warning', text },
]
/** The same as Markdown, through the reader. */
const markdown = [
  '## 1. Introduction',
  ...markup,
  ...addresses.map((address) => `[click](${address}) <${address}> ![x](${address}) [ref]: ${address}`),
  ...markup.map((one) => `| ${one} | [x](${addresses[0]}) |\n| --- | --- |\n| ${one} | ${one} |`),
].join('\n\n')
const read = readGuide(markdown).sections.flatMap((section) => section.blocks)

const keyResult = {
  id: words,
  text: words,
  baseline: 1,
  target: 2,
  unit: words,
  owner: words,
  deadline: words,
  dataSources: [...markup],
  collaborators: [{ name: words, role: 'consulted' as const }],
}

const part = { title: words, blocks }

export const hostileGuide: Guide = {
  locale: 'en',
  title: words,
  sections: [
    { id: 'introduction', title: words, blocks: [...blocks, ...read] },
    { id: 'industry-analysis', title: words, blocks, subsections: [{ id: 'overview', ...part }] },
    {
      id: 'case-studies',
      title: words,
      blocks,
      cases: [{ ...part, background: blocks, deployment: blocks, outcomes: blocks, lessons: blocks, evidence: blocks }],
    },
    {
      id: 'implementation',
      title: words,
      blocks,
      phases: [{ ...part, timing: words }],
      objectives: [
        { id: words, text: words, owner: words, parents: [...markup], rationale: words, keyResults: [keyResult] },
      ],
      tools: [part],
    },
    { id: 'best-practices', title: words, blocks, groups: [{ focusArea: null, ...part }] },
    { id: 'pitfalls', title: words, blocks, pitfalls: [{ title: words, signal: text, remedy: text }] },
    { id: 'conclusion', title: words, blocks },
    {
      id: 'references',
      title: words,
      blocks,
      references: [
        { source: 'S1', text },
        { source: words, text },
      ],
    },
  ],
}

export const hostileSource = (id: string): CitedSource => ({
  title: words,
  authors: [...markup],
  publisher: words,
  year: 2026,
  url: addresses[id.length % addresses.length] ?? '',
  language: words,
  verification: { level: 'read', evidence: words, seen: words, extent: words },
})

export const hostileProvenance: GuideProvenance = {
  model: words,
  packs: [{ id: words, version: words }],
  prompt: { id: words, version: words, hash: words },
  date: words,
  withheld: markup,
}
