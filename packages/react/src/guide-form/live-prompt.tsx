import { buildCompactPrompt } from '@okr/core/prompt'
import { useDeferredValue, useMemo } from 'react'
import { PromptPreview } from '../prompt-preview/prompt-preview.tsx'
import type { PromptSlotProps } from './slots.ts'

/** The prompt for the answers as they stand; typing does not wait for it. */
export default function LivePrompt({ params, locale }: PromptSlotProps) {
  const settled = useDeferredValue(params)
  const compact = useMemo(() => buildCompactPrompt(settled), [settled])
  return <PromptPreview prompts={{ compact }} locale={locale} />
}
