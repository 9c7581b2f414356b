import type { Locale } from '@okr/core'
import type { ReactNode } from 'react'
import { Header, type PageId } from './header.tsx'
import { appMessages } from './messages.ts'

interface Props {
  readonly locale: Locale
  readonly onLocale: (locale: Locale) => void
  readonly here: PageId
  /** The first page is laid out wider. */
  readonly isStart?: boolean
  /** What becomes of what is filled in. */
  readonly footer: string
  readonly children: ReactNode
}

/** What stands around every page. */
export function Frame({ locale, onLocale, here, isStart = false, footer, children }: Props) {
  const texts = appMessages[locale]
  return (
    <>
      <a className="app-skip" href="#main">
        {texts.skip}
      </a>
      <Header locale={locale} onLocale={onLocale} here={here} />
      <main id="main" tabIndex={-1} className={isStart ? 'app-main app-main--start' : 'app-main'}>
        {children}
      </main>
      <footer className="app-footer">
        <p>{footer}</p>
      </footer>
    </>
  )
}
