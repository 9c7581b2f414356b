// The parts of a guide never change place, so their position is their identity.
/* oxlint-disable react/no-array-index-key */
import type { Inline, RichText } from '@okr/core/guide'
import { memo } from 'react'
import { CitationMark } from '../citation/citation-mark.tsx'
import { ExternalLink } from './external-link.tsx'

function InlinePart({ inline }: { readonly inline: Inline }) {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'strong':
      return <strong>{inline.text}</strong>
    case 'code':
      return <code>{inline.text}</code>
    case 'link':
      return <ExternalLink href={inline.href}>{inline.text}</ExternalLink>
    case 'citation':
      return <CitationMark source={inline.source} />
  }
}

/** Without the space before a citation, at which a line could end: the citation has a margin of its own. */
function glued(inline: Inline, next: Inline | undefined): Inline {
  return inline.type === 'text' && next?.type === 'citation' ? { ...inline, text: inline.text.trimEnd() } : inline
}

/** Text with its marks. Everything is a React text node: nothing in a guide can become markup. */
export const Rich = memo(({ text }: { readonly text: RichText }) =>
  text.map((inline, index) => <InlinePart key={index} inline={glued(inline, text[index + 1])} />),
)
