import { buildCompactPrompt, buildGroundedPrompt } from '@okr/core'
import type { GuideParams } from '@okr/core/params'
import { useMemo } from 'react'
import { GuideActions } from '../components/guide-actions/guide-actions.tsx'
import { draftOf } from '../components/guide-form/draft.ts'
import { GuideViewer } from '../components/guide-viewer/guide-viewer.tsx'
import { queryOf } from './query.ts'
import type { Knowledge } from './use-knowledge.ts'

interface Props {
  readonly params: GuideParams
  readonly knowledge: Knowledge
}

/** The guide for canonical parameters: composed here and now, from the packs alone. */
export function GuidePage({ params, knowledge }: Props) {
  const guide = useMemo(() => knowledge.composeGuide(params), [params, knowledge])
  const grounding = useMemo(() => knowledge.groundingFor(params), [params, knowledge])
  const writePrompts = () => ({
    compact: buildCompactPrompt(params),
    grounded: buildGroundedPrompt(params, grounding),
  })
  const link = `${location.origin}${location.pathname}${queryOf(draftOf(params), { isDraft: false })}`
  return (
    <GuideViewer
      guide={guide}
      findSource={knowledge.findSource}
      provenance={grounding}
      actions={<GuideActions guide={guide} writePrompts={writePrompts} link={link} />}
    />
  )
}
