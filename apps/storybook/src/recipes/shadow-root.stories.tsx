import type { Locale, Localized } from '@okr/core'
import { KeyResultInput } from '@okr/react/key-result-input'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { expect, waitFor } from 'storybook/test'
import styles from '../../../../packages/react/src/styles.generated.css?inline'
import { Recipe, type RecipeTexts } from './recipe.tsx'

interface Props {
  readonly locale: Locale
}

const texts: Localized<RecipeTexts> = {
  'zh-CN': {
    title: '放进 shadow root',
    lines: [
      '样式表在 shadow root 里也成立：:host 上有同样的自定义属性，页面上的值会继承进来。',
      '用 adoptedStyleSheets 或 <link> 装入样式，都不需要内联样式。',
      '弹出层用浏览器自带的 popover 和 dialog，不会跑到 shadow root 外面。',
    ],
  },
  en: {
    title: 'Inside a shadow root',
    lines: [
      'The style sheet holds in a shadow root as well: :host carries the same custom properties, and those of the page are inherited.',
      'Bring it in by adoptedStyleSheets or a <link>; neither needs an inline style.',
      'What pops up is the browser’s own popover and dialog, and never leaves the root.',
    ],
  },
}

const code = `import styles from '@okr/react/styles.css?inline'

const sheet = new CSSStyleSheet()
sheet.replaceSync(styles)

const root = host.attachShadow({ mode: 'open' })
root.adoptedStyleSheets = [sheet]
createRoot(root).render(<KeyResultInput locale="zh-CN" />)`

/** The root is made once; what is inside is rendered by the React around it. */
function InShadow({ locale }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const [root, setRoot] = useState<ShadowRoot>()
  useEffect(() => {
    if (!host.current) return
    const made = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    made.adoptedStyleSheets = [sheet]
    setRoot(made)
  }, [])
  const text = locale === 'en' ? 'Improve customer satisfaction significantly' : '持续提升客户满意度'
  return (
    <div ref={host} data-shadow="">
      {root ? createPortal(<KeyResultInput key={locale} locale={locale} defaultValue={{ text }} />, root) : null}
    </div>
  )
}

const meta = {
  title: 'Recipes/Shadow root',
  args: { locale: 'en' },
  render: ({ locale }) => (
    <Recipe texts={texts} locale={locale} files={[['widget.tsx', code]]}>
      <InShadow locale={locale} />
    </Recipe>
  ),
} satisfies Meta<Props>
export default meta

export const Styled: StoryObj<typeof meta> = {
  play: async ({ canvasElement }) => {
    const field = () => canvasElement.querySelector('[data-shadow]')?.shadowRoot?.querySelector('textarea')
    await waitFor(() => expect(field()).toBeTruthy())
    const border = getComputedStyle(field() ?? canvasElement).borderTopStyle
    await expect(['solid', 'none']).toContain(border)
    const marked = canvasElement.querySelector('[data-shadow]')?.shadowRoot?.querySelector('.okr-marked')
    await expect(marked).toBeTruthy()
  },
}
