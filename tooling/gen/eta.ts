import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Eta } from 'eta'
import type { GeneratedFile } from './file.ts'

const folder = 'packages/core/src/prompt/templates'
const eta = new Eta({ autoEscape: false, autoTrim: false })

/** The body of a template function, without the parts of Eta's runtime that our templates don't use. */
function compile(template: string): string {
  const body = eta.compileToString(template)
  const start = body.indexOf('\n', body.indexOf('async function blockAsync('))
  const end = body.indexOf('if (__eta.layout) {')
  if (start < 0 || end < start) throw new Error('Eta compiles to another shape than tooling/gen/eta.ts expects')
  return body.slice(start, end).trim().replaceAll('__eta.res', 'text')
}

function templateOf(root: string, locale: string, file: string) {
  const source = readFileSync(join(root, folder, locale, file), 'utf8')
  const id = file.slice(0, -'.eta'.length)
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 16)
  return `  '${id}/${locale}': {
    hash: '${hash}',
    render: (it) => {
      let text = ''
      ${compile(source)}
      return text
    },
  },`
}

/** Prompt templates, compiled here so that nothing we ship needs `new Function`. */
export function templates(root: string): GeneratedFile[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(root, folder, name)).map((file) => templateOf(root, name, file)))
    .sort()
  const text = `import type { CompiledTemplate } from './compiled-template.ts'

// Written by \`pnpm gen\` from the folder beside it.
export const templates = {
${entries.join('\n')}
} as const satisfies Readonly<Record<string, CompiledTemplate>>
`
  return [{ path: 'packages/core/src/prompt/templates.generated.ts', text }]
}
