import type { ReactNode } from 'react'
import { useViewer } from './context.ts'

interface Props {
  readonly href: string
  readonly children: ReactNode
}

/** Guides may come from outside: only addresses of the web and of mail become links. */
const isSafe = (href: string): boolean => /^(?:https?:\/\/|mailto:)/iu.test(href)

export function ExternalLink({ href, children }: Props) {
  const { texts } = useViewer()
  if (!isSafe(href)) return children
  return (
    <a className="okr-link" href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="okr-hidden">{texts.newTab}</span>
    </a>
  )
}
