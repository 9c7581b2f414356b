import type { Locale, Localized } from '@okr/core'
import { CheckInForm } from '@okr/react/check-in-form'
import { KeyResultInput } from '@okr/react/key-result-input'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { Recipe, type RecipeTexts } from './recipe.tsx'

interface Props {
  readonly locale: Locale
}

const texts: Localized<RecipeTexts> = {
  'zh-CN': {
    title: '疏密',
    lines: [
      '四个自定义属性决定疏密：--okr-control（控件高度）、--okr-space（间距）、--okr-text（字号）、--okr-leading（行距）。',
      'data-okr-density="compact" 一次设好四个；也可以在任何外层元素上只改其中一个。',
    ],
  },
  en: {
    title: 'Density',
    lines: [
      'Four custom properties decide: --okr-control (height of controls), --okr-space (air), --okr-text (type) and --okr-leading (lines).',
      'data-okr-density="compact" sets all four; or set any of them on an element around.',
    ],
  },
}

const names: Localized<readonly [string, string]> = { 'zh-CN': ['标准', '紧凑'], en: ['As it comes', 'Compact'] }
const keyResult: Localized = {
  'zh-CN': '7 日激活率从 31% 提升到 45%',
  en: 'Raise day-7 activation from 31% to 45%',
}
const css = `.table-heavy-page {
  --okr-control: 2rem;
  --okr-space: 0.75rem;
  --okr-text: 0.9375rem;
  --okr-leading: 1.5;
}`

const Parts = ({ locale }: Props) => (
  <>
    <KeyResultInput locale={locale} defaultValue={{ text: keyResult[locale] }} />
    <CheckInForm
      locale={locale}
      date="2027-02-15"
      keyResult={{ id: 'KR1', text: keyResult[locale], baseline: 31, target: 45, unit: '%' }}
      onSubmit={() => undefined}
    />
  </>
)

const meta = {
  title: 'Recipes/Density',
  args: { locale: 'en' },
  // The same form twice on one page is two landmarks of one name; a page of a host has it once.
  parameters: { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
  render: ({ locale }) => (
    <Recipe key={locale} texts={texts} locale={locale} files={[['page.css', css]]}>
      <div className="densities">
        <section>
          <h2>{names[locale][0]}</h2>
          <Parts locale={locale} />
        </section>
        <section data-okr-density="compact">
          <h2>{names[locale][1]}</h2>
          <Parts locale={locale} />
        </section>
      </div>
    </Recipe>
  ),
} satisfies Meta<Props>
export default meta

export const Both: StoryObj<typeof meta> = {
  play: async ({ canvasElement }) => {
    const [usual = 0, compact = 0] = Array.from(
      canvasElement.querySelectorAll('input[inputmode="decimal"]'),
      (field) => field.getBoundingClientRect().height,
    )
    await expect(compact).toBeLessThan(usual)
  },
}
