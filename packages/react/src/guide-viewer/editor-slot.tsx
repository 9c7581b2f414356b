import { lazy, Suspense } from 'react'
import { useViewer } from './context.ts'
import type { SectionEditorProps } from './section-editor.tsx'

/** The reader of guides comes with the editor, and only those who edit need it. */
const SectionEditor = lazy(() => import('./section-editor.tsx'))

export function EditorSlot(props: SectionEditorProps) {
  const { texts, readerLocale } = useViewer()
  return (
    <div className="okr-editor" lang={readerLocale}>
      <Suspense fallback={<p className="okr-section__waiting">{texts.editing}…</p>}>
        <SectionEditor {...props} />
      </Suspense>
    </div>
  )
}
