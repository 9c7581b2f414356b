import type { Locale } from '@okr/core'
import type { AigcLabel, Guide } from '@okr/core/guide'
import type { ReactNode } from 'react'
import { classes } from '../lib/classes.ts'
import { CopyIcon, DownloadIcon, PrintIcon } from '../lib/icons.tsx'
import { withOwn } from '../lib/messages.ts'
import { useAnnouncement } from '../lib/use-announcement.ts'
import type { FileFormat } from './files.ts'
import { type GuideActionsMessages, guideActionsMessages } from './messages.ts'

/** Something of the host's own that one can do with a guide. */
export interface GuideAction {
  readonly id: string
  readonly label: string
  readonly icon?: ReactNode
  /** What it returns is said aloud. */
  readonly onChoose: () => string | undefined | Promise<string | undefined>
}

export interface GuideActionsProps {
  readonly guide: Guide
  /** Of the words around; that of the guide by default. */
  readonly locale?: Locale | undefined
  /** Label of generated text, put into every file. */
  readonly aigc?: AigcLabel | null | undefined
  /** Stand between copying and printing. */
  readonly actions?: readonly GuideAction[] | undefined
  readonly messages?: Partial<GuideActionsMessages> | undefined
  readonly className?: string | undefined
}

const formats: Readonly<Record<FileFormat, string>> = { md: 'Markdown', html: 'HTML', json: 'JSON' }
const formatIds = Object.keys(formats) as readonly FileFormat[]
const noActions: readonly GuideAction[] = []

/** What one can take away. Each action says what it did. */
export function GuideActions(props: GuideActionsProps) {
  const { guide, locale = guide.locale, aigc = null, actions = noActions, messages, className } = props
  const texts = withOwn(guideActionsMessages[locale], messages)
  const { said, say } = useAnnouncement()
  const choose = (act: GuideAction['onChoose']) => {
    void Promise.resolve(act()).then(
      (done) => say(done ?? ''),
      () => say(texts.notLoaded),
    )
  }
  const copyMarkdown = async () => {
    const markdown = (await import('./files.ts')).guideMarkdown(guide)
    try {
      await navigator.clipboard.writeText(markdown)
      return texts.copiedMarkdown(markdown.length.toLocaleString(locale))
    } catch {
      return texts.copyFailed
    }
  }
  const download = async (format: FileFormat) =>
    texts.downloaded((await import('./files.ts')).downloadGuide(guide, format, aigc))
  return (
    <section className={classes('okr', 'okr-actions', className)} lang={locale} aria-label={texts.title}>
      <h2 className="okr-actions__title">{texts.title}</h2>
      <div className="okr-actions__buttons">
        <Action icon={<CopyIcon />} label={texts.copyMarkdown} onClick={() => choose(copyMarkdown)} />
        {actions.map(({ id, icon, label, onChoose }) => (
          <Action key={id} icon={icon} label={label} onClick={() => choose(onChoose)} />
        ))}
        <Action icon={<PrintIcon />} label={texts.print} onClick={() => print()} />
        <div className="okr-actions__downloads" role="group" aria-label={texts.download}>
          <DownloadIcon />
          {formatIds.map((format) => (
            <button
              key={format}
              type="button"
              className="okr-actions__format"
              aria-label={texts.downloadAs(`.${format}`, formats[format])}
              onClick={() => choose(() => download(format))}
            >
              .{format}
            </button>
          ))}
        </div>
      </div>
      <p role="status" className="okr-actions__said">
        {said}
      </p>
    </section>
  )
}

interface ActionProps {
  readonly icon: ReactNode
  readonly label: string
  readonly onClick: () => void
}

const Action = ({ icon, label, onClick }: ActionProps) => (
  <button type="button" className="okr-actions__button" onClick={onClick}>
    {icon}
    {label}
  </button>
)
