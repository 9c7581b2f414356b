import { type Locale, plainText, type ReferenceStatus, sectionOf } from '@okr/core'
import type { SourceMatcher } from '@okr/knowledge/on-demand'
import { GuideActions } from '@okr/react/guide-actions'
import { GuideFindings } from '@okr/react/guide-findings'
import { GuideViewer } from '@okr/react/guide-viewer'
import { useEffect, useMemo } from 'react'
import { appMessages } from './messages.ts'
import { type GuideLint, useGuideLint } from './use-guide-lint.ts'
import { useSourceMatcher } from './use-knowledge.ts'

interface Props {
  readonly text: string
  readonly locale: Locale
  readonly onAgain: () => void
}

/** A pasted answer in the viewer, with what was found and which of its references the registry knows. */
export function PastedPage(props: Props) {
  const lint = useGuideLint()
  const matchSource = useSourceMatcher()
  return lint && matchSource ? (
    <Checked {...props} lint={lint} matchSource={matchSource} />
  ) : (
    <p className="app-writing">{appMessages[props.locale].writing}</p>
  )
}

interface CheckedProps extends Props {
  readonly lint: GuideLint
  readonly matchSource: SourceMatcher
}

function Checked({ text, locale, onAgain, lint, matchSource }: CheckedProps) {
  const { checkGuide, referenceStatus, formatGuideFinding } = lint
  const checked = useMemo(
    () => checkGuide(text, { isRegistered: (reference) => matchSource(reference) !== undefined }),
    [text, matchSource, checkGuide],
  )
  const { findSource, statusOf } = useMemo(() => {
    const printed = new Map(
      sectionOf(checked.guide, 'references')?.references.map((one) => [one.source, plainText(one.text)]),
    )
    return {
      findSource: (key: string) => matchSource(printed.get(key) ?? ''),
      statusOf: (key: string): ReferenceStatus =>
        referenceStatus(printed.get(key) ?? '', (reference) => matchSource(reference) !== undefined),
    }
  }, [checked, matchSource, referenceStatus])
  useEffect(() => {
    scrollTo({ top: 0 })
    document.getElementById('guide-title')?.focus({ preventScroll: true })
  }, [])
  return (
    <GuideViewer
      guide={checked.guide}
      findSource={findSource}
      statusOf={statusOf}
      locale={locale}
      anchorPrefix=""
      notice={
        <GuideFindings
          guide={checked.guide}
          findings={checked.findings}
          metrics={checked.metrics}
          about={appMessages[locale].pasted}
          anchor={(id) => id}
          locale={locale}
          format={formatGuideFinding}
        />
      }
      actions={
        <>
          <button type="button" className="okr-button okr-button--small" lang={locale} onClick={onAgain}>
            {appMessages[locale].again}
          </button>
          <GuideActions guide={checked.guide} locale={locale} />
        </>
      }
    />
  )
}
