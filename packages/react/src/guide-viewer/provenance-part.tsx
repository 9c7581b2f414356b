import { type FactList, Facts } from '../lib/facts.tsx'
import { useViewer } from './context.ts'
import type { GuideProvenance } from './provenance.ts'

interface Props {
  readonly provenance: GuideProvenance
}

/** Who wrote the guide and from what: one line where the packs alone did, a mark and the particulars where a model did. */
export function ProvenancePart({ provenance }: Props) {
  const { readerLocale } = useViewer()
  return (
    <div className="okr-viewer__provenance" lang={readerLocale}>
      {provenance.model === null && !provenance.aigc ? (
        <Composed provenance={provenance} />
      ) : (
        <Generated provenance={provenance} />
      )}
    </div>
  )
}

function Composed({ provenance: { packs, matched = true } }: Props) {
  const { texts, readerLocale } = useViewer()
  const names = packs.map(({ id, name = id, version }) =>
    readerLocale === 'zh-CN' ? `“${name}”（${version}）` : `${name} (${version})`,
  )
  return (
    <p data-matched={matched}>
      {matched ? null : <strong>{texts.noPack} </strong>}
      {texts.composed(new Intl.ListFormat(readerLocale).format(names))}
    </p>
  )
}

function Generated({ provenance }: { readonly provenance: GuideProvenance }) {
  const { texts } = useViewer()
  return (
    <>
      <p>
        <span className="okr-badge" data-mark="generated">
          {texts.generated}
        </span>{' '}
        {texts.generatedBy(provenance.model ?? provenance.aigc?.ContentProducer ?? '')}
      </p>
      <details>
        <summary>{texts.about}</summary>
        <Particulars provenance={provenance} />
      </details>
    </>
  )
}

function Particulars({ provenance }: { readonly provenance: GuideProvenance }) {
  const { texts, readerLocale } = useViewer()
  const { model, packs, prompt, date, usage, cost, withheld = [], aigc } = provenance
  const count = (tokens: number) => tokens.toLocaleString(readerLocale)
  const facts: FactList = [
    [texts.model, model],
    [texts.packs, packs.map(({ id, name = id, version }) => `${name} ${version}`).join(' · ')],
    [texts.prompt, prompt && `${prompt.id} ${prompt.version} · ${prompt.hash.slice(0, 12)}`],
    [texts.date, date && dateText(date, readerLocale)],
    [texts.tokens, usage && texts.tokenCounts(count(usage.inputTokens), count(usage.outputTokens))],
    [texts.cost, cost && costText(cost, readerLocale)],
    [texts.withheld, withheld.join(' · ')],
    [texts.label, aigc && `${aigc.ContentProducer} · ${aigc.ProduceID}`],
  ]
  return <Facts className="okr-viewer__facts" facts={facts} />
}

const costText = ({ amount, currency }: { readonly amount: number; readonly currency: string }, locale: string) =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, maximumSignificantDigits: 2 }).format(amount)

/** What is no date stays as it is. */
function dateText(date: string, locale: string): string {
  const time = new Date(date)
  return Number.isNaN(time.getTime()) ? date : time.toLocaleString(locale, { dateStyle: 'medium', timeZone: 'UTC' })
}
