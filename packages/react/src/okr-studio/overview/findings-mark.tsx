import { gravestOf } from '../../finding/severities.ts'
import { SeverityMark } from '../../finding/severity-mark.tsx'
import { useStudio } from '../context.ts'

/** How many findings there are on a sentence, and how grave the gravest is. */
export function FindingsMark({ id }: { readonly id: string }) {
  const { reading, texts } = useStudio()
  const found = reading.findings.filter(({ subject }) => subject === id)
  const gravest = gravestOf(found)
  if (!gravest) return null
  return (
    <span className="okr-card__findings">
      <SeverityMark severity={gravest} label="" />
      {texts.findings(found.length)}
    </span>
  )
}
