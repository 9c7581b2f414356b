import type { Locale } from '@okr/core'
import type { Content, OpenApiDocument, PathOperation, ResponseObject } from './types.ts'

/** No script at all, and styles of our own only. */
export const docsHeaders = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}

const words = {
  'zh-CN': {
    title: 'Okr 接口',
    body: '请求体',
    answers: '响应',
    parameters: '参数',
    schemas: '数据结构',
    raw: '机器可读的版本',
  },
  en: {
    title: 'Okr API',
    body: 'Body',
    answers: 'Answers',
    parameters: 'Parameters',
    schemas: 'Schemas',
    raw: 'For machines',
  },
} as const

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (char) => escapes[char] ?? char)

const json = (value: unknown): string => `<pre>${escape(JSON.stringify(value, null, 2))}</pre>`

/** Texts of the document say everything in English, then in Chinese. */
function inLanguage(text: string, locale: Locale): string {
  const parts = text.split(/ \/ (?=[^/]*\p{Script=Han})|\n\n/u)
  return (locale === 'zh-CN' ? parts.at(-1) : parts[0]) ?? text
}

function exampleOf(content: Content, locale: Locale): string {
  const example = content['application/json']?.examples?.[locale]
  return example ? json(example.value) : ''
}

function schemaOf(content: Content): string {
  return Object.entries(content)
    .map(([type, { schema }]) => `<details><summary>${escape(type)}</summary>${json(schema)}</details>`)
    .join('')
}

function answer([status, response]: [string, ResponseObject], document: OpenApiDocument, locale: Locale): string {
  const found =
    '$ref' in response ? document.components['responses']?.[response.$ref.split('/').at(-1) ?? ''] : response
  const { description, content = {} } = found as Exclude<ResponseObject, { $ref: string }>
  const said = description
    .split('; ')
    .map((one) => escape(inLanguage(one, locale)))
    .join('<br>')
  return `<tr><td><code>${status}</code></td><td>${said}${'$ref' in response ? '' : schemaOf(content)}</td></tr>`
}

function parameters({ parameters: all = [] }: PathOperation, locale: Locale): string {
  if (all.length === 0) return ''
  const rows = all.map(
    ({ name, in: place, required, description }) =>
      `<tr><td><code>${escape(name)}</code>${required ? ' *' : ''}</td><td>${place}</td><td>${escape(inLanguage(description, locale))}</td></tr>`,
  )
  return `<h4>${words[locale].parameters}</h4><table>${rows.join('')}</table>`
}

function section(
  path: string,
  method: string,
  operation: PathOperation,
  document: OpenApiDocument,
  locale: Locale,
): string {
  const text = words[locale]
  const { operationId, summary, description, requestBody, responses } = operation
  const body = requestBody
    ? `<h4>${text.body}</h4>${exampleOf(requestBody.content, locale)}${schemaOf(requestBody.content)}`
    : ''
  const rows = Object.entries(responses).map((one) => answer(one, document, locale))
  return `<section id="${escape(operationId)}">
<h3><code>${method.toUpperCase()} ${escape(path)}</code> ${escape(inLanguage(summary, locale))}</h3>
<p>${escape(inLanguage(description, locale))}</p>
${parameters(operation, locale)}${body}
<h4>${text.answers}</h4><table>${rows.join('')}</table>
</section>`
}

/** The document as a page for people. */
export function docsPage(document: OpenApiDocument, locale: Locale): string {
  const text = words[locale]
  const sections = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => section(path, method, operation, document, locale)),
  )
  const schemas = Object.entries(document.components['schemas'] ?? {}).map(
    ([name, schema]) => `<details><summary>${escape(name)}</summary>${json(schema)}</details>`,
  )
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text.title}</title><link rel="stylesheet" href="/docs/style.css"></head>
<body><main>
<h1>${text.title}</h1>
<p>${escape(inLanguage(String(document.info['description']), locale))} <a href="/openapi.json">${text.raw}</a> · <a href="?locale=en">English</a> · <a href="?locale=zh-CN">简体中文</a></p>
${sections.join('\n')}
<h2>${text.schemas}</h2>
${schemas.join('\n')}
</main></body></html>
`
}

export const docsStyle = `:root { color-scheme: light dark; }
body { margin: 0; font: 16px/1.6 system-ui, sans-serif; }
main { max-width: 56rem; margin: 0 auto; padding: 2rem 1rem; }
section { border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: 1rem 0; }
h3 { font-size: 1.05rem; }
h4 { margin: 1rem 0 0.25rem; font-size: 0.9rem; }
table { border-collapse: collapse; width: 100%; }
td { border-top: 1px solid color-mix(in srgb, currentColor 10%, transparent); padding: 0.25rem 0.75rem 0.25rem 0; vertical-align: top; }
pre { overflow: auto; max-height: 24rem; padding: 0.75rem; background: color-mix(in srgb, currentColor 6%, transparent); }
`
