import type { Locale, OkrSet } from '@okr/core'
import { OkrStudio } from '@okr/react/okr-studio'
import { useOkrSet } from '@okr/react/use-okr-set'
import { useEffect, useState } from 'react'
import { localeOf } from '../app/arrival.ts'
import { Frame } from '../app/frame.tsx'
import { forgetHandedOver, handedOver } from './handed-over.ts'
import { okrsMessages } from './messages.ts'
import { onStoredElsewhere, type Stored, storedSet, storeSet } from './stored-set.ts'

/** Check-ins are of the day on which they are made, where they are made. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** A language in the address holds for the next reload, too. */
function useLocale(): readonly [Locale, (locale: Locale) => void] {
  const [locale, setLocale] = useState(() => localeOf(location.search))
  useEffect(() => {
    document.documentElement.lang = locale
    document.title = okrsMessages[locale].pageTitle
  }, [locale])
  return [
    locale,
    (next) => {
      history.replaceState(history.state, '', `?locale=${next}`)
      setLocale(next)
    },
  ]
}

function OkrsPage() {
  const [locale, setLocale] = useLocale()
  const [stored] = useState(storedSet)
  const [incoming] = useState(handedOver)
  const texts = okrsMessages[locale]
  const save = async (set: OkrSet) => {
    try {
      await storeSet(set)
    } catch {
      throw new Error(texts.full)
    }
  }
  const state = useOkrSet({ defaultSet: stored.set, save: stored.isKept ? save : undefined })
  const { accept } = state
  useEffect(() => onStoredElsewhere(accept), [accept])
  return (
    <Frame locale={locale} onLocale={setLocale} here="okrs" footer={texts.footer}>
      <h1 className="okr-hidden">{texts.pageTitle}</h1>
      {stored.unreadable === undefined ? null : <Unreadable text={stored.unreadable} locale={locale} />}
      <OkrStudio
        className="app-studio"
        state={state}
        locale={locale}
        date={today()}
        title={texts.title}
        keptNote={stored.isKept ? texts.kept : texts.notKept}
        incoming={incoming}
        onIncomingDone={forgetHandedOver}
      />
      {state.set.objectives.length === 0 ? (
        <p className="app-guide-first">
          <a className="okr-link" href={`./?locale=${locale}`}>
            {texts.guideFirst}
          </a>
        </p>
      ) : null}
    </Frame>
  )
}

interface UnreadableProps {
  readonly text: NonNullable<Stored['unreadable']>
  readonly locale: Locale
}

function Unreadable({ text, locale }: UnreadableProps) {
  const texts = okrsMessages[locale]
  const [url] = useState(() => URL.createObjectURL(new Blob([text], { type: 'text/plain' })))
  return (
    <p className="app-broken" role="alert">
      {texts.unreadable}{' '}
      <a className="okr-link" href={url} download="okr-set.txt">
        {texts.saveUnreadable}
      </a>
    </p>
  )
}

export const okrsPage = <OkrsPage />
