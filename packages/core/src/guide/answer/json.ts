import { repairJson } from './repair-json.ts'

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
type Fields = { readonly [key: string]: Json }

/** Deeper than any guide; what lies below is text. */
const maxDepth = 8

/** An answer in JSON, whatever its keys, as the Markdown it stands for; undefined where it is no JSON object. */
export function markdownFromJson(text: string): string | undefined {
  const value = repairJson(text)
  if (!isFields(value)) return undefined
  const guide = unwrap(value)
  const title = titleIn(guide)
  const body = list(guide[keyFor(guide, 'sections') ?? '']) ?? [guide]
  const lines = body.flatMap((part) =>
    isFields(part) ? sectionsOf(part, part === guide ? title?.key : undefined) : [words(part)],
  )
  return [title ? `# ${oneLine(title.words)}` : '', ...lines].join('\n\n')
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: Json | undefined): readonly Json[] | undefined =>
  Array.isArray(value) ? (value as readonly Json[]) : undefined

/** `{"guide": {…}}` is what it holds. */
function unwrap(value: Fields): Fields {
  const [first, ...others] = Object.values(value)
  return others.length === 0 && isFields(first) && Object.keys(first).length > 1 ? unwrap(first) : value
}

/** Keys as models call them, lower case and without separators. */
const names = {
  title: [
    'title',
    'name',
    'heading',
    'organization',
    'organisation',
    'company',
    'objective',
    'phase',
    'area',
    'focusarea',
    'pitfall',
    'mistake',
    'practice',
    'o',
    '标题',
    '名称',
    '企业',
    '机构',
    '目标',
    '阶段',
    '误区',
    '主题',
    '重点',
  ],
  content: [
    'content',
    'text',
    'body',
    'description',
    'summary',
    'paragraphs',
    'details',
    '内容',
    '正文',
    '描述',
    '说明',
    '要点',
  ],
  sections: ['sections', 'chapters', '章节'],
  keyResults: ['keyresults', 'krs', 'keyresult', '关键结果', '关键成果'],
  sentence: ['keyresult', 'kr', 'text', 'description', 'title', 'name', 'result', '关键结果', '关键成果', '描述'],
  references: ['references', 'bibliography', 'sources', '参考文献', '参考资料'],
} as const satisfies Record<string, readonly string[]>

const bare = (key: string): string => key.toLowerCase().replace(/[\s_-]/g, '')

function keyFor(fields: Fields, kind: keyof typeof names): string | undefined {
  const wanted: readonly string[] = names[kind]
  const keys = Object.keys(fields)
  return wanted.map((name) => keys.find((key) => bare(key) === name)).find((key) => key !== undefined)
}

function titleIn(fields: Fields): { key: string; words: string } | undefined {
  const key = keyFor(fields, 'title')
  const words = key === undefined ? undefined : fields[key]
  return key !== undefined && typeof words === 'string' ? { key, words } : undefined
}

/** A section with a title of its own, or one section for each key. */
function sectionsOf(fields: Fields, guideTitle: string | undefined): string[] {
  const title = guideTitle === undefined ? titleIn(fields) : undefined
  if (title) return [`## ${oneLine(title.words)}`, ...partsOf(fields, title.key, 3)]
  return Object.entries(fields).flatMap(([key, value]) => {
    if (key === guideTitle) return []
    const isReferences = (names.references as readonly string[]).includes(bare(key))
    return [`## ${spelled(key)}`, ...(isReferences ? references(value) : blocks(value, 3))]
  })
}

/** `industry_analysis`, `industryAnalysis` → "industry analysis". */
const spelled = (key: string): string => oneLine(key.replace(/[_-]+/g, ' ').replace(/(?<=[a-z])(?=[A-Z])/g, ' '))

function partsOf(fields: Fields, titleKey: string | undefined, depth: number): string[] {
  const content = keyFor(fields, 'content')
  return Object.entries(fields).flatMap(([key, value]) => {
    if (key === titleKey || value === null) return []
    if (key === content) return blocks(value, depth)
    const isReferences = (names.references as readonly string[]).includes(bare(key))
    if (isReferences && depth === 3) return references(value)
    // What holds parts ("cases", "phases") is no part itself.
    if (list(value)?.some(isFields)) return blocks(value, depth)
    if (typeof value !== 'object' && depth > 4) return [`- **${spelled(key)}**：${words(value)}`]
    return [`${'#'.repeat(Math.min(depth, 6))} ${spelled(key)}`, ...blocks(value, depth + 1)]
  })
}

function blocks(value: Json, depth: number): string[] {
  if (depth > maxDepth) return [oneLine(JSON.stringify(value))]
  const items = list(value)
  if (items)
    return items.some(isFields)
      ? items.flatMap((item) => itemOf(item, depth))
      : [items.map((item) => `- ${oneLine(words(item))}`).join('\n')]
  if (!isFields(value)) return [words(value)]
  return keyFor(value, 'keyResults') === undefined ? partsOf(value, undefined, depth) : objective(value)
}

function itemOf(item: Json, depth: number): string[] {
  if (!isFields(item)) return [`- ${oneLine(words(item))}`]
  if (keyFor(item, 'keyResults') !== undefined) return objective(item)
  const title = titleIn(item)
  const first = Object.entries(item).find(([, value]) => typeof value === 'string')
  const key = title?.key ?? first?.[0]
  const name = title?.words ?? first?.[1]
  return [`${'#'.repeat(Math.min(depth, 6))} ${oneLine(words(name ?? ''))}`, ...partsOf(item, key, depth + 1)]
}

function objective(fields: Fields): string[] {
  const title = titleIn(fields)
  const results = fields[keyFor(fields, 'keyResults') ?? '']
  const lines = (list(results) ?? [results ?? '']).flatMap((result) => keyResult(result))
  return [`#### O: ${oneLine(title?.words ?? '')}`, lines.join('\n')]
}

function keyResult(value: Json): string[] {
  if (!isFields(value)) return [`- KR: ${oneLine(words(value))}`]
  const key = keyFor(value, 'sentence')
  const fields = Object.entries(value).flatMap(([name, field]) =>
    name === key || field === null
      ? []
      : [`${spelled(name)}: ${oneLine(Array.isArray(field) ? field.join(', ') : words(field))}`],
  )
  return [`- KR: ${oneLine(words(value[key ?? ''] ?? ''))}`, ...fields.map((field) => `  - ${field}`)]
}

/** Authors, year, title and the rest in the order in which a reference is printed. */
function references(value: Json): string[] {
  const order = [
    'author',
    'authors',
    '作者',
    'year',
    '年份',
    'title',
    '标题',
    'publisher',
    '出版',
    'url',
    'link',
    '链接',
  ]
  const rank = (key: string): number => (order.indexOf(bare(key)) + order.length) % order.length
  const lines = (list(value) ?? [value]).map((item) => {
    if (!isFields(item)) return oneLine(words(item))
    const parts = Object.entries(item).filter(
      ([key, part]) => part !== null && !/^(?:id|key|number|no|编号)$/i.test(key),
    )
    return oneLine(
      parts
        .toSorted(([a], [b]) => rank(a) - rank(b))
        .map(([, part]) => words(part))
        .join('. '),
    )
  })
  return [lines.map((line, index) => `${index + 1}. ${line.replace(/^\[?\d{1,3}[\].]\s{0,3}/, '')}`).join('\n')]
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const words = (value: Json | undefined): string =>
  typeof value === 'string'
    ? value
    : Array.isArray(value)
      ? value.map(words).join('、')
      : isFields(value)
        ? Object.values(value).map(words).join(' ')
        : JSON.stringify(value ?? '').replaceAll('"', '')
