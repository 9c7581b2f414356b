import type { GeneratedFile } from '../gen/file.ts'

const pascal = (id: string): string => id.replaceAll(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase())
const camel = (id: string): string => id.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())

const component = (id: string, name: string): string => `import type { Locale } from '@okr/core'
import { classes } from '../lib/classes.ts'
import { withOwn } from '../lib/messages.ts'
import { type ${name}Messages, ${camel(id)}Messages } from './messages.ts'

export interface ${name}Props {
  readonly locale: Locale
  readonly messages?: Partial<${name}Messages> | undefined
  readonly className?: string | undefined
}

export function ${name}({ locale, messages, className }: ${name}Props) {
  const texts = withOwn(${camel(id)}Messages[locale], messages)
  return (
    <div className={classes('okr', 'okr-${id}', className)} lang={locale}>
      {texts.title}
    </div>
  )
}
`

const messages = (id: string, name: string): string => `import type { Localized } from '@okr/core'

export interface ${name}Messages {
  readonly title: string
}

export const ${camel(id)}Messages: Localized<${name}Messages> = {
  'zh-CN': { title: '' },
  en: { title: '' },
}
`

const stories = (id: string, name: string): string => `import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { ${name} } from './${id}.tsx'

const meta = { component: ${name}, args: { locale: 'en' } } satisfies Meta<typeof ${name}>
export default meta

export const Usual: StoryObj<typeof meta> = {
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/what it shows/u)).toBeVisible()
  },
}
`

/** In the order of the paths, as the formatter wants it. */
const index = (id: string, name: string): string => {
  const lines: readonly (readonly [path: string, names: string])[] = [
    ['./messages.ts', `type ${name}Messages, ${camel(id)}Messages`],
    [`./${id}.tsx`, `${name}, type ${name}Props`],
  ]
  const sorted = lines.toSorted(([a], [b]) => (a < b ? -1 : 1))
  return ["'use client'", ...sorted.map(([path, names]) => `export { ${names} } from '${path}'`), ''].join('\n')
}

/** A component with a story that fails until it shows something; `tooling/checks` asks for its size ceiling. */
export function componentFiles(id: string): GeneratedFile[] {
  const name = pascal(id)
  return Object.entries({
    [`${id}.tsx`]: component(id, name),
    'messages.ts': messages(id, name),
    [`${id}.css`]: `@import "../base/base.css";\n\n@layer okr {\n  .okr-${id} {\n  }\n}\n`,
    [`${id}.stories.tsx`]: stories(id, name),
    'index.ts': index(id, name),
  }).map(([file, text]) => ({ path: `packages/react/src/${id}/${file}`, text }))
}
