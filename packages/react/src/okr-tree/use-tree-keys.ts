import { type KeyboardEvent, useRef } from 'react'
import { type KeyEffect, keyEffect, type TreeView, typeAhead } from './keys.ts'

/** Characters that follow within this time, in milliseconds, are one word. */
const pause = 700

type Handlers = {
  readonly [Type in KeyEffect['type']]: (effect: Extract<KeyEffect, { readonly type: Type }>) => void
}

/** Turns the keys pressed in a tree into what they do; `typeAhead` is done here, for it needs to remember. */
export function useTreeKeys(
  view: Omit<TreeView, 'isRightToLeft'>,
  handlers: Omit<Handlers, 'typeAhead'>,
): (event: KeyboardEvent) => void {
  const typed = useRef({ text: '', time: -Infinity })
  const type = (character: string, time: number, whole: TreeView) => {
    const isMore = time - typed.current.time < pause
    typed.current = { text: (isMore ? typed.current.text : '') + character, time }
    const row = typeAhead(whole, typed.current.text)
    if (row >= 0) handlers.focus({ type: 'focus', row })
  }
  return (event) => {
    if (view.active < 0 || event.nativeEvent.isComposing) return
    const whole = { ...view, isRightToLeft: getComputedStyle(event.currentTarget).direction === 'rtl' }
    // A space among characters that are being typed is one of them.
    const isTyping = event.key === ' ' && event.timeStamp - typed.current.time < pause
    const effect: KeyEffect | undefined = isTyping ? { type: 'typeAhead', character: ' ' } : keyEffect(event, whole)
    if (!effect) return
    event.preventDefault()
    if (effect.type === 'typeAhead') type(effect.character, event.timeStamp, whole)
    else (handlers[effect.type] as (effect: KeyEffect) => void)(effect)
  }
}
