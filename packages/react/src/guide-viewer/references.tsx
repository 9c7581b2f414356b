import type { Reference, RichText } from '@okr/core/guide'
import { memo } from 'react'
import { referenceAnchor } from './anchors.ts'
import { useViewer } from './context.ts'
import { Rich } from './rich-text.tsx'
import { VerificationBadge } from './verification-badge.tsx'

export function References({ references }: { readonly references: readonly Reference[] }) {
  return (
    <ol className="okr-references">
      {references.map((reference) => (
        <ReferenceItem key={reference.source} reference={reference} />
      ))}
    </ol>
  )
}

const ReferenceItem = memo(({ reference: { source, text } }: { readonly reference: Reference }) => {
  const { anchor, findSource, statusOf, words } = useViewer()
  const verification = findSource(source)?.verification
  const status = verification ? undefined : statusOf?.(source)
  return (
    <li id={anchor(referenceAnchor(source))} tabIndex={-1}>
      <Rich text={verification ? withoutNote(text) : text} />{' '}
      {verification ? <VerificationBadge level={verification.level} seen={verification.seen} /> : null}
      {status ? (
        <span className="okr-badge" data-status={status}>
          {words.status[status]}
        </span>
      ) : null}
    </li>
  )
})

/** A printed reference ends with "(excerpt read, 2026-11-23)"; here a badge says that. */
function withoutNote(text: RichText): RichText {
  const last = text.at(-1)
  if (last?.type !== 'text') return text
  const kept = last.text.replace(/\s?[（(][^（）()]*\d{4}-\d{2}-\d{2}[）)]$/u, '')
  return [...text.slice(0, -1), { type: 'text', text: kept }]
}
