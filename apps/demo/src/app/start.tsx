import type { Locale } from '@okr/core'
import type { GuideParams } from '@okr/core/params'
import type { ReactNode } from 'react'
import { appMessages } from './messages.ts'
import { Samples } from './samples.tsx'

interface Props {
  readonly locale: Locale
  readonly onSample: (params: GuideParams) => void
  readonly brokenLink: boolean
  readonly form: ReactNode
  readonly paste: ReactNode
}

/** The page before there is a guide: what one gets, the samples, the form. */
export function Start({ locale, onSample, brokenLink, form, paste }: Props) {
  const texts = appMessages[locale]
  return (
    <>
      <div className="app-intro">
        <h1>{texts.headline}</h1>
        <p className="app-intro__lede">{texts.lede}</p>
        <ul className="app-intro__facts">
          {texts.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <Samples locale={locale} onChoose={onSample} />
        {paste}
      </div>
      <section className="app-sheet" aria-labelledby="form-title">
        <h2 id="form-title">{texts.form}</h2>
        {brokenLink ? (
          <p className="app-broken" role="alert">
            {texts.brokenLink}
          </p>
        ) : null}
        {form}
      </section>
    </>
  )
}
