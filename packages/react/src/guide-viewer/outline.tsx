import type { Guide } from '@okr/core'
import { useState } from 'react'
import { ChevronIcon } from '../lib/icons.tsx'
import { partsOf } from './anchors.ts'
import { useViewer } from './context.ts'
import { useScrollSpy } from './use-scroll-spy.ts'

/** Contents beside the guide; on narrow screens a bar that says where one is and opens them. */
export function Outline({ guide }: { readonly guide: Guide }) {
  const { texts } = useViewer()
  const [open, setOpen] = useState(false)
  const entries = guide.sections.map((section) => ({ ...section, parts: partsOf(section, texts) }))
  const currentSection = useScrollSpy(entries.map(({ id }) => id))
  const currentPart = useScrollSpy(entries.find(({ id }) => id === currentSection)?.parts.map(({ id }) => id) ?? [])
  const current = entries.findIndex(({ id }) => id === currentSection)
  return (
    <nav className="okr-outline" aria-label={texts.contents}>
      <button type="button" className="okr-outline__toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span>{texts.contents}</span>
        <span className="okr-outline__where">{current >= 0 ? `${current + 1}. ${entries[current]?.title}` : null}</span>
        <ChevronIcon />
      </button>
      <ol className="okr-outline__list" data-open={open || undefined}>
        {entries.map(({ id, title, parts }, index) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={id === currentSection ? 'location' : undefined}
              onClick={() => setOpen(false)}
            >
              <span className="okr-outline__number">{index + 1}</span>
              {title}
            </a>
            {id === currentSection && parts.length > 0 ? (
              <ol className="okr-outline__parts">
                {parts.map((part) => (
                  <li key={part.id}>
                    <a
                      href={`#${part.id}`}
                      aria-current={part.id === currentPart ? 'location' : undefined}
                      onClick={() => setOpen(false)}
                    >
                      {part.title}
                    </a>
                  </li>
                ))}
              </ol>
            ) : null}
          </li>
        ))}
      </ol>
    </nav>
  )
}
