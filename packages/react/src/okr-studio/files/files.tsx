import { type ChangeEvent, useRef } from 'react'
import { useStudio } from '../context.ts'
import type { Incoming } from './incoming.tsx'

/** Why a file was not taken in, or what of it was left out. */
export type FileProblems =
  | { readonly name: string; readonly problems: readonly string[]; readonly left?: undefined }
  | { readonly name: string; readonly problems?: undefined; readonly left: readonly string[] }

interface Props {
  readonly title: string
  readonly onRead: (incoming: Incoming) => void
  readonly onProblems: (problems: FileProblems) => void
}

const formats = ['json', 'csv', 'md'] as const

/** What can be brought in and taken away. */
export function Files({ title, onRead, onProblems }: Props) {
  const { set, locale, texts, say } = useStudio()
  const input = useRef<HTMLInputElement>(null)
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (!file) return
    const { name } = file
    const { okrFileFormatOf, readOkrFile } = await import('./download.ts')
    const format = okrFileFormatOf(name)
    const reading = format && readOkrFile(await file.text(), format, locale)
    // The same file can be chosen once more, mended.
    target.value = ''
    if (!reading) onProblems({ name, problems: [texts.unknownFormat(name)] })
    else if (reading.set) onRead({ name, set: reading.set, notes: reading.notes })
    else onProblems({ name, problems: reading.problems })
  }
  const download = async (format: (typeof formats)[number]) => {
    const { downloadSet } = await import('./download.ts')
    say(texts.downloaded(downloadSet(set, format, title, locale)))
  }
  const failed = () => say(texts.notLoaded)
  return (
    <div className="okr-studio__files">
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.csv,.tsv,.md,.markdown,.txt"
        aria-label={texts.importFile}
        onChange={(event) => void read(event).catch(failed)}
      />
      <button type="button" className="okr-button okr-button--small" onClick={() => input.current?.click()}>
        {texts.importFile}
      </button>
      <div className="okr-studio__downloads" role="group" aria-label={texts.download}>
        <span aria-hidden="true">{texts.download}</span>
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            className="okr-button okr-button--small"
            onClick={() => void download(format).catch(failed)}
          >
            {texts.formats[format]}
          </button>
        ))}
      </div>
    </div>
  )
}
