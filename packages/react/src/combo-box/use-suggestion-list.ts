import { type KeyboardEvent, useState } from 'react'
import { afterKey, closed } from './keys.ts'
import { matching, type Suggestion } from './suggestion.ts'

/** Which suggestions are shown, which one is active, and what the keys do. */
export function useSuggestionList(
  suggestions: readonly Suggestion[],
  words: string,
  onChoose: (value: string) => void,
) {
  const [state, setState] = useState(closed)
  const shown = matching(suggestions, words)
  const show = () => setState({ isOpen: true, active: -1 })
  const close = () => setState(closed)
  const choose = (suggestion: Suggestion | undefined) => {
    if (suggestion) onChoose(suggestion.value)
    close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // An input method uses the same keys to choose characters.
    if (event.nativeEvent.isComposing) return
    const effect = afterKey(event, state, shown.length)
    if (!effect) return
    event.preventDefault()
    if (effect === 'choose') choose(shown[state.active])
    else setState(effect)
  }
  return { shown, isOpen: state.isOpen && shown.length > 0, active: state.active, show, close, choose, onKeyDown }
}
