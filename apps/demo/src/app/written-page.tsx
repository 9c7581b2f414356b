import type { GuideParams } from '@okr/core/params'
import { GuideViewer } from '@okr/react/guide-viewer'
import { followGuide, type GuideState, requestGuide, useGuide } from '@okr/react/use-guide'
import { useEffect, useMemo, useState } from 'react'
import type { Job } from './arrival.ts'
import { eventsOf, keepGuide, keptGuide } from './kept-guides.ts'
import { objectiveViews } from './objective-views.tsx'
import { checkOnDemand, useGuideLint } from './use-guide-lint.ts'
import type { Loaded } from './use-knowledge.ts'
import { useRewrite } from './use-rewrite.ts'
import { WritingNotice } from './writing-notice.tsx'

interface Props {
  readonly loaded: Loaded
  /** The model that writes, and where its guide is. */
  readonly job: Job
  readonly onAddress: (run: number, address: string) => void
  readonly onAgain: () => void
  readonly onCompose: () => void
}

/** A guide that the serving process has its model write, while it is written and after. */
export function WrittenPage({ loaded, job, onAddress, onAgain, onCompose }: Props) {
  const { params, knowledge } = loaded
  const { model } = job
  const written = useModelGuide(params, job, onAddress)
  const { guide, progress, findings, status, error, stop, change, undo } = written
  useKeeping(job.address, written)
  const { rewrite, isRunning, begin, stop: stopRewrite } = useRewrite(written, params)
  const lint = useGuideLint()
  const provenance = useProvenance(written.provenance, loaded, model)
  const isWriting = status === 'writing' || isRunning
  const degraded = progress.filter((section) => section.degraded).length
  return (
    <GuideViewer
      {...{ guide, progress, findings, provenance }}
      locale={params.locale}
      findSource={knowledge.findSource}
      formatFinding={lint?.formatGuideFinding}
      check={checkOnDemand}
      onChange={isWriting ? undefined : change}
      onUndo={isRunning ? undefined : undo}
      onRegenerate={isWriting || !written.provenance ? undefined : (section) => void begin(section)}
      objectiveViews={objectiveViews[params.locale]}
      anchorPrefix=""
      // Without its provenance a text has no label either, and is not to be taken away.
      actions={written.provenance ? undefined : null}
      notice={
        <WritingNotice
          {...{ status, progress, error, model, degraded, rewrite, guide, onAgain, onCompose }}
          locale={params.locale}
          onStop={isRunning ? stopRewrite : stop}
        />
      }
    />
  )
}

/**
 * Asks for the guide once; who leaves the page stops it. A page that was loaded again finds its guide: as it was left,
 * else as the service has it.
 */
function useModelGuide(params: GuideParams, { run, address }: Job, onAddress: Props['onAddress']) {
  const state = useGuide({ locale: params.locale })
  const { write } = state
  const [known] = useState(address)
  useEffect(() => {
    const options = { headers: { 'accept-language': params.locale } }
    const kept = known === null ? undefined : keptGuide(known)
    if (kept) void write(eventsOf(kept))
    else if (known !== null) void write(followGuide(known, options))
    else {
      const note = (where: string) => onAddress(run, where)
      void write(requestGuide('/v1/guides', { ...params, writer: 'model' }, { ...options, onAddress: note }))
    }
  }, [params, write, known, run, onAddress])
  return state
}

/** Once it is written, and with every change. */
function useKeeping(address: string | null, { guide, progress, findings, provenance, status }: GuideState) {
  useEffect(() => {
    if (address !== null && provenance && status !== 'writing')
      keepGuide(address, { guide, progress, findings, provenance })
  }, [address, guide, progress, findings, provenance, status])
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
