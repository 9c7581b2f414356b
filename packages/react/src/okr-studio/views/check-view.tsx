import { applySuggestion, type Finding, type Suggestion } from '@okr/core/lint'
import { itemOf, withKeyResult, withObjective } from '@okr/core/okr'
import { LintReport } from '../../lint-report/index.ts'
import { itemPanel, useStudio } from '../context.ts'

/** What there is to say about the wording, and what can be done about it. */
export default function CheckView() {
  const { state, set, reading, locale, openPanel } = useStudio()
  const textOf = (subject: string | null): string | undefined => {
    const item = subject === null ? undefined : itemOf(set, subject)
    return (item?.keyResult ?? item?.objective)?.text
  }
  const apply = ({ subject }: Finding, suggestion: Suggestion) => {
    if (subject === null) return
    const mended = <T extends { readonly text: string }>(item: T): T => ({
      ...item,
      text: applySuggestion(item.text, suggestion),
    })
    state.change((now) => withObjective(withKeyResult(now, subject, mended), subject, mended))
  }
  return (
    <LintReport
      findings={reading.findings}
      textOf={textOf}
      onOpen={(subject) => openPanel(itemPanel(subject))}
      onApply={apply}
      locale={locale}
    />
  )
}
