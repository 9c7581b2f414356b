import { type GuideParams, labelOf } from '@okr/core/params'
import { ChevronIcon, PencilIcon } from './icons.tsx'
import { appMessages } from './messages.ts'

interface Props {
  readonly params: GuideParams
  readonly open: boolean
  readonly onToggle: () => void
  readonly controls: string
}

/** The answers behind the guide in one line, and the way back to the form. */
export function SummaryBar({ params, open, onToggle, controls }: Props) {
  const { locale } = params
  const texts = appMessages[locale]
  const label = (parameter: 'companyType' | 'companySize' | 'maturity', value: string) =>
    labelOf(parameter, value, locale)
  const areas = params.focusAreas.map((area) => labelOf('focusAreas', area, locale))
  const facts = [
    label('companyType', params.companyType),
    label('companySize', params.companySize),
    label('maturity', params.maturity),
    areas.join(locale === 'zh-CN' ? '、' : ', '),
    ...(params.audience ? [labelOf('audience', params.audience, locale)] : []),
  ]
  return (
    <section className="app-summary" aria-label={texts.parameters}>
      <p>
        <strong>{params.industry}</strong>
        <span>{facts.join(' · ')}</span>
      </p>
      <button
        type="button"
        className="okr-button okr-button--small"
        aria-expanded={open}
        aria-controls={controls}
        onClick={onToggle}
      >
        {open ? <ChevronIcon /> : <PencilIcon />}
        {open ? texts.fold : texts.edit}
      </button>
    </section>
  )
}
