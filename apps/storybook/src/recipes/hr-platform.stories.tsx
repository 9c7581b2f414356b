import type { Locale, Localized } from '@okr/core'
import { OkrStudio } from '@okr/react/okr-studio'
import { useOkrSet } from '@okr/react/use-okr-set'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { studioSet } from '../../../../packages/react/src/stories/studio-set.ts'
import './hr-platform.css'
import css from './hr-platform.css?raw'
import { Recipe, type RecipeTexts } from './recipe.tsx'

interface Props {
  readonly locale: Locale
}

const texts: Localized<RecipeTexts> = {
  'zh-CN': {
    title: '放进人力资源平台',
    lines: [
      '品牌色、圆角和字体都是 --okr-* 自定义属性：写在任何一个外层元素上，只影响里面。',
      '样式在级联层 okr 里，平台自己的样式总是优先；平台的元素不会被改动。',
      'data-okr-density="compact" 让控件更紧凑。',
    ],
  },
  en: {
    title: 'Inside an HR platform',
    lines: [
      'Brand colours, corners and fonts are the custom properties --okr-*: set them on any element around, and only what is inside changes.',
      'Styles stand in the cascade layer okr, so the platform’s own always win; its elements are left alone.',
      'data-okr-density="compact" brings controls closer together.',
    ],
  },
}

const nav: Localized<readonly string[]> = {
  'zh-CN': ['首页', '目标', '绩效', '组织'],
  en: ['Home', 'Goals', 'Reviews', 'People'],
}
const navLabel: Localized = { 'zh-CN': '平台', en: 'Platform' }

function Shell({ locale }: Props) {
  const state = useOkrSet({ defaultSet: () => studioSet(locale) })
  return (
    <div className="hr-shell" data-okr-density="compact">
      <nav className="hr-shell__nav" aria-label={navLabel[locale]}>
        <ul>
          {nav[locale].map((name, index) => (
            <li key={name}>
              <a href={`#${index}`} aria-current={index === 1 ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="hr-shell__content">
        <OkrStudio state={state} locale={locale} date="2027-02-15" />
      </div>
    </div>
  )
}

const meta = {
  title: 'Recipes/HR platform',
  args: { locale: 'en' },
  render: ({ locale }) => (
    <Recipe key={locale} texts={texts} locale={locale} files={[['platform.css', css]]}>
      <Shell locale={locale} />
    </Recipe>
  ),
} satisfies Meta<Props>
export default meta

export const Branded: StoryObj<typeof meta> = {}
