import type { Locale, Localized } from '@okr/core'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { Recipe, type RecipeTexts } from './recipe.tsx'

/** The files of the test, as they are. */
const sources = import.meta.glob<string>('./next/*', { query: '?raw', import: 'default', eager: true })
const files = ['page.tsx', 'studio.tsx', 'store.ts'].map(
  (name) => [`app/okrs/${name}`, sources[`./next/${name}`] ?? ''] as const,
)

interface Props {
  readonly locale: Locale
}

const texts: Localized<RecipeTexts> = {
  'zh-CN': {
    title: 'Next.js App Router',
    lines: [
      '用到状态的入口文件第一行是 "use client"：服务端组件可以直接引用它们，它们在服务端先渲染出 HTML，到浏览器里接管。',
      '"use client" 不等于“只在浏览器渲染”。它划出边界：从服务端传过来的只能是可序列化的数据和 server action，不能是函数。',
      '纯函数请在服务端从 @okr/core 引用；从 "use client" 入口引用的函数在服务端只是一个引用，不能调用。',
      '样式在 app/layout.tsx 里引入一次：import "@okr/react/styles.css"。',
      'apps/storybook/test/next 按打包器处理服务端组件的方式渲染这几个文件。',
    ],
  },
  en: {
    title: 'Next.js app router',
    lines: [
      'Entries that hold state begin with "use client": a server component may use them, they render to HTML on the server, and are taken over in the browser.',
      '"use client" does not mean “in the browser only”. It draws a boundary: what crosses it is data that can be serialized, or a server action, and no other function.',
      'Take pure functions from @okr/core on the server; one from a "use client" entry is a mere reference there and can’t be called.',
      'Bring the styles in once, in app/layout.tsx: import "@okr/react/styles.css".',
      'apps/storybook/test/next renders these very files as a bundler of server components does.',
    ],
  },
}

const meta = {
  title: 'Recipes/Next.js',
  args: { locale: 'en' },
  render: ({ locale }) => <Recipe texts={texts} locale={locale} files={files} />,
} satisfies Meta<Props>
export default meta

export const AppRouter: StoryObj<typeof meta> = {}
