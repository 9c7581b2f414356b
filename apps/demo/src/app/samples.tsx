import type { Locale } from '@okr/core'
import { type GuideParams, labelOf, presetIds, presetLabel, presetParams } from '@okr/core/params'
import { ArrowRightIcon } from './icons.tsx'
import { appMessages } from './messages.ts'

interface Props {
  readonly locale: Locale
  readonly onChoose: (params: GuideParams) => void
}

/** The sample requests: one click gives the guide. */
export function Samples({ locale, onChoose }: Props) {
  const texts = appMessages[locale]
  return (
    <section className="app-samples" aria-labelledby="samples-title">
      <h2 id="samples-title">
        {texts.samples}
        <span>{texts.samplesHelp}</span>
      </h2>
      <ul>
        {presetIds.map((id) => {
          const params = presetParams(id, locale)
          return (
            <li key={id}>
              <button type="button" className="app-sample" onClick={() => onChoose(params)}>
                <span className="app-sample__label">{presetLabel(id, locale)}</span>
                <span className="app-sample__facts">
                  {params.industry}
                  <br />
                  {labelOf('companyType', params.companyType, locale)} ·{' '}
                  {labelOf('companySize', params.companySize, locale)}
                </span>
                <ArrowRightIcon />
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
