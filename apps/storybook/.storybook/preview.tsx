import type { Preview } from '@storybook/react-vite'
import { useEffect } from 'react'
import '../../../packages/react/src/styles.generated.css'
import './preview.css'

const toolbar = (
  title: string,
  icon: 'globe' | 'mirror',
  items: readonly { readonly value: string; readonly title: string }[],
) => ({
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
})

/** Every story is told the language and stands on a page in it and in the chosen theme. */
const preview: Preview = {
  globalTypes: {
    locale: toolbar('Language', 'globe', [
      { value: 'zh-CN', title: '中文' },
      { value: 'en', title: 'English' },
    ]),
    theme: toolbar('Theme', 'mirror', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
  },
  initialGlobals: { locale: 'en', theme: 'light' },
  parameters: {
    layout: 'padded',
    a11y: { test: 'error' },
    controls: { exclude: ['locale'] },
    viewport: {
      options: {
        phone: { name: 'Phone', styles: { width: '390px', height: '844px' } },
        tablet: { name: 'Tablet', styles: { width: '820px', height: '1180px' } },
        desktop: { name: 'Desktop', styles: { width: '1280px', height: '800px' } },
      },
    },
  },
  decorators: [
    (Story, { args, globals }) => {
      const locale = String(globals['locale'])
      const theme = String(globals['theme'])
      useEffect(() => {
        document.documentElement.lang = locale
        document.documentElement.dataset['okrTheme'] = theme
      }, [locale, theme])
      return <Story args={{ ...args, locale }} />
    },
  ],
}

export default preview
