import { useEffect, useState } from 'react'

/** Says what the serving process has to offer; beside the built files it says that there is nothing. */
const address = 'okr.json'

const none: readonly string[] = []

function modelsIn(answer: unknown): readonly string[] {
  if (typeof answer !== 'object' || answer === null || !('models' in answer) || !Array.isArray(answer.models))
    return none
  return answer.models.filter((id) => typeof id === 'string')
}

/** Ids of the models at hand. Where the question fails the page is what it is without any. */
export function useModels(): readonly string[] {
  const [models, setModels] = useState(none)
  useEffect(() => {
    const ask = async () => modelsIn(await (await fetch(address)).json())
    ask().then(setModels, () => undefined)
  }, [])
  return models
}
