import './citation.css'

interface Props {
  readonly source: string
  readonly number: number
  readonly label: string
}

/**
 * A citation in running text. It has no handler of its own: the viewer listens once for all of them and opens one
 * shared popover.
 */
export function CitationButton({ source, number, label }: Props) {
  return (
    <button type="button" className="okr-citation" data-source={source} aria-haspopup="dialog" aria-label={label}>
      {number}
    </button>
  )
}
