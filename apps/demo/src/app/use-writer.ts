import type { GuideParams } from '@okr/core/params'
import type { WriterChoice } from '@okr/react/guide-form'
import { useMemo, useState } from 'react'
import { useModels } from './use-models.ts'

/** A guide that a model was asked for. */
export interface Job {
  readonly model: string
  readonly params: GuideParams
}

/** Who is to write, and what a model was asked to. The address knows neither: a link must not set a model to work. */
export function useWriter() {
  const models = useModels()
  const [model, setModel] = useState<string | null>(null)
  const [job, setJob] = useState<Job | null>(null)
  const choice: WriterChoice | undefined = useMemo(
    () => (models.length > 0 ? { models, value: model, onChange: setModel } : undefined),
    [models, model],
  )
  const begin = (params: GuideParams, by: string) => setJob({ model: by, params })
  return { choice, model, job, begin, end: () => setJob(null) }
}
