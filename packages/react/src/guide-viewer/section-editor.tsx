import { type Guide, type SectionId, sectionText, withSectionText } from '@okr/core/guide'
import type { GuideFinding } from '@okr/core/guide-lint'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { FindingItem } from '../guide-findings/finding-item.tsx'
import { useViewer } from './context.ts'
import type { Check, FormatFinding } from './guide-viewer.tsx'

export interface SectionEditorProps {
  readonly guide: Guide
  readonly id: SectionId
  readonly check: Check | undefined
  readonly formatFinding: FormatFinding | undefined
  readonly onSave: (guide: Guide) => void
  readonly onCancel: () => void
}

/** How long after the last key a text is checked. */
const pause = 250

/** A section as Markdown, with what is found in it while one writes. Ctrl Enter saves, Escape cancels. */
export default function SectionEditor({ guide, id, check, formatFinding, onSave, onCancel }: SectionEditorProps) {
  const { texts, locale, readerLocale } = useViewer()
  const own = useId()
  const [text, setText] = useState(() => sectionText(guide, id))
  const findings = useFindings(guide, id, text, check)
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => box.current?.focus({ preventScroll: true }), [])
  const save = () => onSave(withSectionText(guide, id, text))
  const onKeyDown = (event: KeyboardEvent) => {
    // The keys of an input method are its own.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onCancel()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
  }
  return (
    <>
      <label className="okr-editor__label" htmlFor={own}>
        {texts.editing}
      </label>
      <textarea
        ref={box}
        id={own}
        className="okr-editor__text"
        lang={locale}
        value={text}
        rows={Math.min(24, Math.max(8, text.split('\n').length + 2))}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={onKeyDown}
        aria-describedby={`${own}-found`}
        spellCheck={false}
      />
      {check && formatFinding ? (
        <div id={`${own}-found`} className="okr-editor__findings">
          <p role="status">{texts.checked(findings.length)}</p>
          <ul>
            {findings.map((finding, index) => (
              <FindingItem
                // oxlint-disable-next-line react/no-array-index-key -- one rule may find the same twice
                key={`${finding.ruleId}-${index}`}
                finding={finding}
                format={formatFinding}
                locale={readerLocale}
              />
            ))}
          </ul>
        </div>
      ) : null}
      <div className="okr-editor__actions">
        <button type="button" className="okr-button okr-button--small okr-button--primary" onClick={save}>
          {texts.save}
        </button>
        <button type="button" className="okr-button okr-button--small" onClick={onCancel}>
          {texts.cancel}
        </button>
      </div>
    </>
  )
}

/** What is found in the section as it reads now, a moment after the last key. */
function useFindings(guide: Guide, id: SectionId, text: string, check: Check | undefined) {
  const [findings, setFindings] = useState<readonly GuideFinding[]>([])
  useEffect(() => {
    let isLatest = true
    const look = async () => {
      const found = (await check?.(withSectionText(guide, id, text))) ?? []
      if (isLatest) setFindings(found.filter(({ section }) => section === id))
    }
    const timer = setTimeout(() => void look(), pause)
    return () => {
      isLatest = false
      clearTimeout(timer)
    }
  }, [guide, id, text, check])
  return findings
}
