import type { Reference } from '@okr/core/guide'
import type { ReactNode } from 'react'
import { useViewer } from '../guide-viewer/context.ts'
import { ExternalLink } from '../guide-viewer/external-link.tsx'
import { Rich } from '../guide-viewer/rich-text.tsx'
import { VerificationBadge } from '../guide-viewer/verification-badge.tsx'
import type { CitedSource } from './cited-source.ts'
import { extentText } from './extent.ts'

interface Props {
  readonly source: CitedSource | undefined
  /** As the guide prints it; undefined while it is written. */
  readonly reference: Reference | undefined
}

/** "example.com/some/page" without what only machines need. */
const shortAddress = (url: string): string => {
  const plain = url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '')
  return plain.length > 48 ? `${plain.slice(0, 47)}…` : plain
}

export function SourceFacts({ source, reference }: Props) {
  const { texts, readerLocale } = useViewer()
  if (!source) {
    return (
      <>
        {reference ? (
          <p className="okr-source__work">
            <Rich text={reference.text} />
          </p>
        ) : null}
        <p>{texts.sourceUnknown}</p>
      </>
    )
  }
  const { title, authors, publisher, year, url, language, verification } = source
  return (
    <>
      <p className="okr-source__work" lang={language}>
        {title}
      </p>
      {authors.length > 0 ? <p className="okr-source__authors">{authors.join(', ')}</p> : null}
      <dl className="okr-source__facts">
        <Fact name={texts.publisher}>{publisher}</Fact>
        <Fact name={texts.year}>{year ?? texts.undated}</Fact>
        <Fact name={texts.link}>{url ? <ExternalLink href={url}>{shortAddress(url)}</ExternalLink> : null}</Fact>
        <Fact name={texts.verified}>
          <VerificationBadge level={verification.level} /> {extentText(verification.extent, readerLocale)}
        </Fact>
        <Fact name={texts.evidence}>
          {verification.evidence === `stored copy: ${url}` ? (
            texts.storedCopy
          ) : (
            <span lang="en">{verification.evidence}</span>
          )}
        </Fact>
        <Fact name={texts.seen}>
          <time dateTime={verification.seen}>{verification.seen}</time>
        </Fact>
      </dl>
    </>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === null || children === undefined) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
