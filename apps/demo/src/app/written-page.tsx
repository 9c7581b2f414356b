import type { GuideParams } from '@okr/core/params'
import { GuideViewer } from '@okr/react/guide-viewer'
import { requestGuide, useGuide } from '@okr/react/use-guide'
import { useEffect, useMemo } from 'react'
import { objectiveViews } from './objective-views.tsx'
import { checkOnDemand, useGuideLint } from './use-guide-lint.ts'
import type { Loaded } from './use-knowledge.ts'
import { WritingNotice } from './writing-notice.tsx'

interface Props {
  readonly loaded: Loaded
  /** Id of the model that writes. */
  readonly model: string
  readonly onAgain: () => void
  readonly onCompose: () => void
}

/** A guide that the serving process has its model write, while it is written and after. */
export function WrittenPage({ loaded, model, onAgain, onCompose }: Props) {
  const { params, knowledge } = loaded
  const { guide, progress, findings, status, error, stop, change, undo, ...written } = useModelGuide(params)
  const lint = useGuideLint()
  const provenance = useProvenance(written.provenance, loaded, model)
  const isWriting = status === 'writing'
  const degraded = progress.filter((section) => section.degraded).length
  return (
    <GuideViewer
      {...{ guide, progress, findings, provenance }}
      locale={params.locale}
      findSource={knowledge.findSource}
      formatFinding={lint?.formatGuideFinding}
      check={checkOnDemand}
      onChange={isWriting ? undefined : change}
      onUndo={undo}
      objectiveViews={objectiveViews[params.locale]}
      anchorPrefix=""
      // Without its provenance a text has no label either, and is not to be taken away.
      actions={written.provenance ? undefined : null}
      notice={
        <WritingNotice
          {...{ status, progress, error, model, degraded, onAgain, onCompose }}
          locale={params.locale}
          onStop={stop}
        />
      }
    />
  )
}

/** Asks for the guide once; who leaves the page stops it. */
function useModelGuide(params: GuideParams) {
  const state = useGuide({ locale: params.locale })
  const { write } = state
  useEffect(() => {
    void write(
      requestGuide('/v1/guides', { ...params, writer: 'model' }, { headers: { 'accept-language': params.locale } }),
    )
  }, [params, write])
  return state
}

/** With the names of the packs. A guide counts as the model's from its first word on, until it turns out to be none. */
function useProvenance(
  provenance: ReturnType<typeof useGuide>['provenance'],
  { params, knowledge, module }: Loaded,
  model: string,
) {
  return useMemo(
    () => ({
      ...provenance,
      model: provenance && !provenance.aigc ? null : model,
      packs: knowledge.packs.map(({ id, name, version }) => ({ id, name: name[params.locale], version })),
      matched: knowledge.packs.every(({ id }) => id !== module.basePackId),
    }),
    [provenance, params, knowledge, module, model],
  )
}
