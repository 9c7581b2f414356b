import { isSafeHref } from '@okr/core/guide/model'
import type { ReactNode } from 'react'
import { useViewer } from './context.ts'

interface Props {
  readonly href: string
  readonly children: ReactNode
}

/** Guides may come from outside: an address that is not safe stays text. */
export function ExternalLink({ href, children }: Props) {
  const { texts } = useViewer()
  if (!isSafeHref(href)) return children
  return (
    <a className="okr-link" href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="okr-hidden">{texts.newTab}</span>
    </a>
  )
}
