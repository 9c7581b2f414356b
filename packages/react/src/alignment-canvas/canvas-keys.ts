import type { KeyboardEvent } from 'react'
import { type CanvasEffect, type CanvasView, canvasKey } from './keys.ts'

type Handlers = {
  readonly [Type in Exclude<CanvasEffect['type'], 'none'>]: (
    effect: Extract<CanvasEffect, { readonly type: Type }>,
  ) => void
}

/** Turns the keys pressed on a canvas into what they do; undefined while there is no card. */
export function canvasKeys(view: CanvasView | undefined, handlers: Handlers): (event: KeyboardEvent) => void {
  return (event) => {
    if (!view || event.nativeEvent.isComposing) return
    const effect = canvasKey(event, view)
    if (!effect) return
    event.preventDefault()
    if (effect.type !== 'none') (handlers[effect.type] as (effect: CanvasEffect) => void)(effect)
  }
}
