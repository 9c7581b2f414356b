import type { Locale } from '@okr/core'
import type { Model } from '../../src/index.ts'
import { draftIn, scriptedModel } from '../../src/testing/index.ts'
import type { Attack } from './attacks.ts'

/** Does whatever it is told inside a parameter, if it was told at all; otherwise the task it was given. */
export function obedientModel({ obeyed, replaces }: Attack, ask: string, locale: Locale): Model & { obeyed: number } {
  const count = { obeyed: 0 }
  const model = scriptedModel(
    'test:obedient',
    (request) => {
      const draft = draftIn(request)
      if (!isTold(request.prompt, ask)) return [draft]
      count.obeyed++
      const text = obeyed[locale] || (replaces ? '' : request.system)
      return [replaces ? text : `${draft}\n\n${text}`]
    },
    5,
  )
  return Object.defineProperty(model, 'obeyed', { get: () => count.obeyed }) as Model & { obeyed: number }
}

/** Whether the words reached the prompt, in however they are quoted there. */
const isTold = (prompt: string, ask: string): boolean => {
  const plain = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase()
  return plain(prompt).includes(plain(ask))
}

/** Works in something bad of every kind whatever it is asked: one thing each time, or all at once. */
export function treacherousModel(attacks: readonly Attack[], locale: Locale, size: number): Model {
  return scriptedModel(
    'test:treacherous',
    (request) => {
      const bad = attacks.map(({ obeyed }) => obeyed[locale] || request.system)
      return [draftIn(request), ...bad.map((text) => `\n\n${text}`)]
    },
    size,
  )
}
