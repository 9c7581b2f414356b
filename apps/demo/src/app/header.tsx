import { type Locale, locales } from '@okr/core'
import { type JSX, useState } from 'react'
import { applyTheme, storedTheme, type Theme, themes } from '../boot/theme.ts'
import { MoonIcon, SunIcon, SystemIcon } from './icons.tsx'
import { appMessages } from './messages.ts'

export type PageId = 'guide' | 'okrs'

const addresses: Readonly<Record<PageId, string>> = { guide: './', okrs: 'okrs.html' }
const pageIds = ['guide', 'okrs'] as const

interface Props {
  readonly locale: Locale
  readonly onLocale: (locale: Locale) => void
  readonly here: PageId
}

/** Every language names itself. */
const languageNames: Readonly<Record<Locale, string>> = { 'zh-CN': '中文', en: 'English' }

const themeIcons: Readonly<Record<Theme, () => JSX.Element>> = {
  system: SystemIcon,
  light: SunIcon,
  dark: MoonIcon,
}

export function Header({ locale, onLocale, here }: Props) {
  const texts = appMessages[locale]
  return (
    <header className="app-header">
      <a className="app-header__home" href="./" aria-label={texts.home}>
        <span className="app-header__mark" aria-hidden="true" />
        Okr
      </a>
      <nav className="app-nav" aria-label={texts.pages}>
        {pageIds.map((page) => (
          <a key={page} href={`${addresses[page]}?locale=${locale}`} aria-current={page === here ? 'page' : undefined}>
            {texts.page[page]}
          </a>
        ))}
      </nav>
      <div className="app-header__tools">
        <div className="app-switch" role="group" aria-label={texts.language}>
          {locales.map((one) => (
            <button key={one} type="button" lang={one} aria-pressed={one === locale} onClick={() => onLocale(one)}>
              {languageNames[one]}
            </button>
          ))}
        </div>
        <ThemeButton locale={locale} />
      </div>
    </header>
  )
}

/** One button that goes round: as the system, light, dark. */
function ThemeButton({ locale }: { readonly locale: Locale }) {
  const texts = appMessages[locale]
  const [theme, setTheme] = useState(storedTheme)
  const Icon = themeIcons[theme]
  const label = `${texts.themeLabel}${locale === 'zh-CN' ? '：' : ': '}${texts.theme[theme]}`
  return (
    <button
      type="button"
      className="okr-icon-button"
      aria-label={label}
      title={label}
      onClick={() => {
        const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system'
        applyTheme(next)
        setTheme(next)
      }}
    >
      <Icon />
    </button>
  )
}
