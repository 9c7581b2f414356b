import type { WriterChoice } from '@okr/react/guide-form'
import { useMemo, useState } from 'react'
import { useModels } from './use-models.ts'

/** Who is to write. The address does not know: a link must not set a model to work. */
export function useWriter() {
  const models = useModels()
  const [model, setModel] = useState<string | null>(null)
  const choice: WriterChoice | undefined = useMemo(
    () => (models.length > 0 ? { models, value: model, onChange: setModel } : undefined),
    [models, model],
  )
  return { choice, model }
}
