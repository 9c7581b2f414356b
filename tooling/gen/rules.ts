import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { GeneratedFile } from './file.ts'

export const rulesFolder = 'packages/core/src/lint/rules'

export const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Of the rules for key results, objectives and sets; of those for guides in their folder. */
export const ruleIds = (root: string, folder = rulesFolder): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

/** The index of the rules: a rule is found by its folder, nothing is registered by hand. */
export function ruleIndex(root: string): GeneratedFile[] {
  const ids = ruleIds(root)
  const imports = ids.map((id) => `import ${camel(id)} from './rules/${id}/rule.ts'`)
  const list = ids.map((id) => `  ${camel(id)},`)
  const text = `// Written by \`pnpm gen\` from the folders of the rules.\nimport type { Rule } from './define-rule.ts'\n${imports.join('\n')}\n\nexport const rules: readonly Rule[] = [\n${list.join('\n')}\n]\n`
  const abouts = ids.map((id) => `import { about as ${camel(id)} } from './rules/${id}/messages.ts'`)
  const named = ids.map((id) => `  ${camel(id) === id ? id : `'${id}': ${camel(id)}`},`)
  const catalogue = `// Written by \`pnpm gen\` from the folders of the rules.\nimport type { RuleText } from './define-rule.ts'\n${abouts.join('\n')}\n\nexport const ruleTexts: Readonly<Record<string, RuleText>> = {\n${named.join('\n')}\n}\n`
  return [
    { path: 'packages/core/src/lint/rules.generated.ts', text },
    { path: 'packages/core/src/lint/catalogue.generated.ts', text: catalogue },
  ]
}
