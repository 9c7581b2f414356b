import type { Locale } from '@okr/core'
import type { ReactNode } from 'react'
import { Header } from './header.tsx'
import { appMessages } from './messages.ts'

interface Props {
  readonly locale: Locale
  readonly onLocale: (locale: Locale) => void
  /** The first page is laid out wider. */
  readonly isStart: boolean
  /** What is filled in may go to a model. */
  readonly hasModel: boolean
  readonly children: ReactNode
}

/** What stands around every page. */
export function Frame({ locale, onLocale, isStart, hasModel, children }: Props) {
  const texts = appMessages[locale]
  return (
    <>
      <a className="app-skip" href="#main">
        {texts.skip}
      </a>
      <Header locale={locale} onLocale={onLocale} />
      <main id="main" tabIndex={-1} className={isStart ? 'app-main app-main--start' : 'app-main'}>
        {children}
      </main>
      <footer className="app-footer">
        <p>{hasModel ? texts.footerWithModel : texts.footer}</p>
      </footer>
    </>
  )
}
