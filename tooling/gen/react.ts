import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GeneratedFile } from './file.ts'
import { ruleIds } from './rules.ts'

const folder = 'packages/react'

/** A folder of the package with an `index.ts` is a component that can be imported. */
const components = (root: string): string[] =>
  readdirSync(join(root, folder, 'src'))
    .filter((name) => existsSync(join(root, folder, 'src', name, 'index.ts')))
    .toSorted()

const exportsOf = (names: readonly string[]) => ({
  ...Object.fromEntries(
    names.map((name) => [`./${name}`, { types: `./dist/${name}/index.d.ts`, default: `./dist/${name}/index.js` }]),
  ),
  './*.css': './dist/*.css',
})

/** The subpaths of `@okr/react` and the style sheet that holds all of its styles. */
export function react(root: string): GeneratedFile[] {
  const names = components(root)
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Record<string, unknown>
  const hasStyles = (name: string) => existsSync(join(root, folder, 'src', name, `${name}.css`))
  const imports = names.filter(hasStyles).map((name) => `@import "./${name}/${name}.css";`)
  return [
    {
      path: `${folder}/package.json`,
      text: `${JSON.stringify({ ...manifest, exports: exportsOf(names) }, null, 2)}\n`,
    },
    {
      path: `${folder}/src/styles.generated.css`,
      text: `/* Written by \`pnpm gen\` from the folders beside it. */\n${imports.join('\n')}\n`,
    },
  ]
}

const exportName = (id: string): string => id.replaceAll(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase())

/** One story for each rule of the linter, so that a new rule is in the gallery without a word. */
export function ruleGallery(root: string): GeneratedFile {
  const stories = ruleIds(root).map((id) => `export const ${exportName(id)} = ruleStory('${id}')`)
  const text = `// Written by \`pnpm gen\` from the folders of the rules.
import { ruleMeta, ruleStory } from './rule-story.tsx'

export default { ...ruleMeta, title: 'Linter/Rules' }

${stories.join('\n')}
`
  return { path: 'apps/storybook/src/rules/rules.generated.stories.tsx', text }
}
