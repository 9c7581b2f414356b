import type { Locale, Localized } from '@okr/core'
import { CheckInForm } from '@okr/react/check-in-form'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { Recipe, type RecipeTexts } from './recipe.tsx'

interface Props {
  readonly locale: Locale
}

const texts: Localized<RecipeTexts> = {
  'zh-CN': {
    title: '严格的内容安全策略',
    lines: [
      '不注入样式，HTML 里没有 style 属性，不用 eval：下面的策略原样可用。',
      '把画布存成 PNG 需要 img-src blob:，其余功能都不需要额外放行。',
      '用到 zod 的页面请先执行 config({ jitless: true })，否则它会试探 new Function，浏览器会上报。',
      'apps/storybook/test/embedding 里有在这条策略下的服务端渲染与接管测试，React 18 和 19 都跑。',
    ],
  },
  en: {
    title: 'A strict content policy',
    lines: [
      'No style is injected, no style attribute stands in the HTML, no eval: the policy below will do as it is.',
      'Saving the canvas as PNG wants img-src blob:; nothing else wants more.',
      'Pages that use zod call config({ jitless: true }) first, or it probes new Function, which browsers report.',
      'apps/storybook/test/embedding renders on a server and takes over under this policy, with React 18 and 19.',
    ],
  },
}

const header = `Content-Security-Policy:
  default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';
  connect-src 'self'; base-uri 'none'; form-action 'none'`

const jitless = `// Before anything that builds a schema; z is zod.
z.config({ jitless: true })`

const keyResult: Localized = {
  'zh-CN': '7 日激活率从 31% 提升到 45%',
  en: 'Raise day-7 activation from 31% to 45%',
}

const meta = {
  title: 'Recipes/Content policy',
  args: { locale: 'en' },
  render: ({ locale }) => (
    <Recipe
      texts={texts}
      locale={locale}
      files={[
        ['HTTP', header],
        ['main.ts', jitless],
      ]}
    >
      <CheckInForm
        locale={locale}
        date="2027-02-15"
        keyResult={{ id: 'KR1', text: keyResult[locale], baseline: 31, target: 45, unit: '%' }}
        onSubmit={() => undefined}
      />
    </Recipe>
  ),
} satisfies Meta<Props>
export default meta

export const Strict: StoryObj<typeof meta> = {}
