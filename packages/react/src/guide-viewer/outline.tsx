import { memo, type RefObject, useState } from 'react'
import { ChevronIcon } from '../lib/icons.tsx'
import { useViewer } from './context.ts'
import type { OutlineSection } from './entries.ts'
import { useScrollSpy } from './use-scroll-spy.ts'

interface Props {
  readonly entries: readonly OutlineSection[]
  readonly guide: RefObject<HTMLElement | null>
}

/** Contents beside the guide; on narrow screens a bar that says where one is and opens them. */
export const Outline = memo(({ entries, guide }: Props) => {
  const { texts, locale, anchor, readerLocale } = useViewer()
  const [open, setOpen] = useState(false)
  const currentSection = useScrollSpy(
    guide,
    entries.map(({ id }) => anchor(id)),
  )
  const current = entries.findIndex(({ id }) => anchor(id) === currentSection)
  const parts = entries[current]?.parts ?? []
  const currentPart = useScrollSpy(
    guide,
    parts.map(({ id }) => anchor(id)),
  )
  const entry = entries[current]
  return (
    <nav className="okr-outline" aria-label={texts.contents} lang={readerLocale}>
      <button type="button" className="okr-outline__toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span>{texts.contents}</span>
        <span className="okr-outline__where" lang={locale}>
          {entry ? `${current + 1}. ${entry.title}` : null}
        </span>
        <ChevronIcon />
      </button>
      <ol className="okr-outline__list" data-open={open || undefined} lang={locale}>
        {entries.map((one, index) => (
          <OutlineItem
            key={one.id}
            entry={one}
            number={index + 1}
            isCurrent={index === current}
            currentPart={index === current ? currentPart : undefined}
            onFollow={() => setOpen(false)}
          />
        ))}
      </ol>
    </nav>
  )
})

interface ItemProps {
  readonly entry: OutlineSection
  readonly number: number
  readonly isCurrent: boolean
  readonly currentPart: string | undefined
  readonly onFollow: () => void
}

function OutlineItem({ entry, number, isCurrent, currentPart, onFollow }: ItemProps) {
  const { anchor } = useViewer()
  const { id, title, parts, state } = entry
  const place = isCurrent ? 'location' : undefined
  return (
    <li data-state={state}>
      <a href={`#${anchor(id)}`} aria-current={place} onClick={onFollow}>
        <span className="okr-outline__number">{number}</span>
        <span className="okr-outline__title">{title}</span>
        <Notes entry={entry} />
      </a>
      {isCurrent && parts.length > 0 ? (
        <ol className="okr-outline__parts">
          {parts.map((part) => (
            <li key={part.id}>
              <a
                href={`#${anchor(part.id)}`}
                aria-current={anchor(part.id) === currentPart ? 'location' : undefined}
                onClick={onFollow}
              >
                {part.title}
              </a>
            </li>
          ))}
        </ol>
      ) : null}
    </li>
  )
}

/** How far the section is, and how much was found in it. */
function Notes({ entry: { state, findings } }: { readonly entry: OutlineSection }) {
  const { texts, readerLocale } = useViewer()
  return (
    <>
      {findings > 0 ? (
        <span className="okr-outline__findings" lang={readerLocale}>
          <span aria-hidden="true">{findings}</span>
          <span className="okr-hidden">{texts.findings(findings)}</span>
        </span>
      ) : null}
      {state ? (
        <span className="okr-outline__state" data-state={state} lang={readerLocale}>
          <span className="okr-hidden">{texts.progress[state]}</span>
        </span>
      ) : null}
    </>
  )
}
