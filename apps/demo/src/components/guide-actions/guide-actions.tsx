import { type Guide, renderGuide } from '@okr/core'
import { type ReactNode, useState } from 'react'
import { CopyIcon, DownloadIcon, LinkIcon, PrintIcon, PromptIcon } from '../lib/icons.tsx'
import { downloadGuide, type FileFormat, fileFormats } from './files.ts'
import { guideActionsMessages } from './messages.ts'
import { PromptDialog, type Prompts } from './prompt-dialog.tsx'
import { useAnnouncement } from './use-announcement.ts'
import './guide-actions.css'

interface Props {
  readonly guide: Guide
  /**
   * Only of a guide that was asked for here. Called when the prompts are asked for: what they hold is loaded then, and
   * counting its tokens takes a while.
   */
  readonly writePrompts?: () => Promise<Prompts>
  /** Address under which the same guide comes again; a guide from elsewhere has none. */
  readonly link?: string
}

const formatNames: Readonly<Record<FileFormat, string>> = { md: 'Markdown', html: 'HTML', json: 'JSON' }

/** What one can take away. Each action says what it did. */
export function GuideActions({ guide, writePrompts, link }: Props) {
  const { locale } = guide
  const texts = guideActionsMessages[locale]
  const { said, say } = useAnnouncement()
  const [prompts, setPrompts] = useState<Prompts | null>(null)
  const copy = (text: string, done: string) =>
    navigator.clipboard.writeText(text).then(
      () => say(done),
      () => say(texts.copyFailed),
    )
  const copyMarkdown = () => {
    const markdown = renderGuide(guide)
    return copy(markdown, texts.copiedMarkdown(markdown.length.toLocaleString(locale)))
  }
  return (
    <section className="okr-actions" aria-label={texts.title}>
      <h2 className="okr-actions__title">{texts.title}</h2>
      <div className="okr-actions__buttons">
        <Action icon={<CopyIcon />} label={texts.copyMarkdown} onClick={copyMarkdown} />
        {writePrompts ? (
          <Action
            icon={<PromptIcon />}
            label={texts.copyPrompt}
            onClick={() => void writePrompts().then(setPrompts, () => say(texts.promptFailed))}
          />
        ) : null}
        {link === undefined ? null : (
          <Action icon={<LinkIcon />} label={texts.share} onClick={() => copy(link, texts.copiedLink)} />
        )}
        <Action icon={<PrintIcon />} label={texts.print} onClick={() => print()} />
        <div className="okr-actions__downloads" role="group" aria-label={texts.download}>
          <DownloadIcon />
          {fileFormats.map((format) => (
            <button
              key={format}
              type="button"
              className="okr-actions__format"
              aria-label={texts.downloadAs(`.${format}`, formatNames[format])}
              onClick={() => say(texts.downloaded(downloadGuide(guide, format)))}
            >
              .{format}
            </button>
          ))}
        </div>
      </div>
      <p role="status" className="okr-actions__said">
        {said}
      </p>
      {prompts ? <PromptDialog prompts={prompts} onClose={() => setPrompts(null)} locale={locale} /> : null}
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
