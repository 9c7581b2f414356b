import { buildCompactPrompt, buildGroundedPrompt } from '@okr/core'
import { draftOf } from '@okr/react/guide-form'
import { useMemo } from 'react'
import { GuideActions } from '../components/guide-actions/guide-actions.tsx'
import { GuideViewer } from '../components/guide-viewer/guide-viewer.tsx'
import { queryOf } from './query.ts'
import type { Loaded } from './use-knowledge.ts'

/** The guide for canonical parameters: composed here and now, from the packs alone. */
export function GuidePage({ loaded }: { readonly loaded: Loaded }) {
  const { params, knowledge, module } = loaded
  const guide = useMemo(() => module.composeGuide(params, knowledge), [params, knowledge, module])
  const provenance = useMemo(
    () => ({
      packs: knowledge.packs.map(({ name, version }) => ({ name: name[params.locale], version })),
      matched: knowledge.packs.every(({ id }) => id !== module.basePackId),
    }),
    [params, knowledge, module],
  )
  const writePrompts = async () => ({
    compact: buildCompactPrompt(params),
    grounded: buildGroundedPrompt(params, module.groundingFor(params, await module.loadKnowledge(params))),
  })
  const link = `${location.origin}${location.pathname}${queryOf(draftOf(params), { isDraft: false })}`
  return (
    <GuideViewer
      guide={guide}
      findSource={knowledge.findSource}
      provenance={provenance}
      actions={<GuideActions guide={guide} writePrompts={writePrompts} link={link} />}
    />
  )
}
