import { buildCompactPrompt, buildGroundedPrompt, type Guide, type Locale, sectionOf } from '@okr/core'
import { type GuideAction, GuideActions } from '@okr/react/guide-actions'
import { draftOf } from '@okr/react/guide-form'
import { GuideViewer } from '@okr/react/guide-viewer'
import type { PromptPreviewProps } from '@okr/react/prompt-preview'
import { useMemo, useState } from 'react'
import { handOver } from '../okrs/handed-over.ts'
import { LinkIcon, PromptIcon, TargetIcon } from './icons.tsx'
import { appMessages } from './messages.ts'
import { objectiveViews } from './objective-views.tsx'
import { PromptDialog } from './prompt-dialog.tsx'
import { queryOf } from './query.ts'
import { useEditedGuide } from './use-edited-guide.ts'
import { checkOnDemand, formatOnDemand } from './use-guide-lint.ts'
import type { Loaded } from './use-knowledge.ts'

/** The guide for canonical parameters: composed here and now, from the packs alone. */
export function GuidePage({ loaded }: { readonly loaded: Loaded }) {
  const { params, knowledge, module } = loaded
  const composed = useMemo(() => module.composeGuide(params, knowledge), [params, knowledge, module])
  const { guide, change, undo } = useEditedGuide(composed)
  const provenance = useMemo(
    () => ({
      model: null,
      packs: knowledge.packs.map(({ id, name, version }) => ({ id, name: name[params.locale], version })),
      matched: knowledge.packs.every(({ id }) => id !== module.basePackId),
    }),
    [params, knowledge, module],
  )
  const { actions, dialog } = useOwnActions(loaded, guide)
  return (
    <>
      <GuideViewer
        guide={guide}
        findSource={knowledge.findSource}
        provenance={provenance}
        anchorPrefix=""
        onChange={change}
        onUndo={undo}
        check={checkOnDemand}
        formatFinding={formatOnDemand}
        objectiveViews={objectiveViews[params.locale]}
        actions={<GuideActions guide={guide} actions={actions} />}
      />
      {dialog}
    </>
  )
}

/** The prompt and the link behind the guide. */
function useOwnActions({ params, module }: Loaded, guide: Guide) {
  const texts = appMessages[params.locale]
  const [prompts, setPrompts] = useState<PromptPreviewProps['prompts'] | null>(null)
  const link = `${location.origin}${location.pathname}${queryOf(draftOf(params), { isDraft: false })}`
  const actions: readonly GuideAction[] = [
    takeOkrs(guide, params.locale),
    {
      id: 'prompt',
      icon: <PromptIcon />,
      label: texts.copyPrompt,
      // What the prompts hold is loaded now, and counting their tokens takes a while.
      async onChoose() {
        setPrompts({
          compact: buildCompactPrompt(params),
          grounded: buildGroundedPrompt(params, module.groundingFor(params, await module.loadKnowledge(params))),
        })
        return undefined
      },
    },
    {
      id: 'link',
      icon: <LinkIcon />,
      label: texts.share,
      onChoose: () =>
        navigator.clipboard.writeText(link).then(
          () => texts.copiedLink,
          () => texts.copyFailed,
        ),
    },
  ]
  const dialog = prompts ? (
    <PromptDialog prompts={prompts} onClose={() => setPrompts(null)} locale={params.locale} />
  ) : null
  return { actions, dialog }
}

/** Takes the example OKRs to the page where one works with them. */
const takeOkrs = (guide: Guide, locale: Locale): GuideAction => ({
  id: 'okrs',
  icon: <TargetIcon />,
  label: appMessages[locale].takeOkrs,
  onChoose() {
    const objectives = sectionOf(guide, 'implementation')?.objectives ?? []
    return handOver(guide.title, { objectives }, locale) ? undefined : appMessages[locale].notTaken
  },
})
