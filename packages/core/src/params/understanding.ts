import { cleanText } from '../text/clean.ts'
import { splitList } from './normalise.ts'
import { type Parameter, parameters } from './parameter.ts'
import type { Recognition } from './recognise.ts'
import { recognisers } from './recognisers.ts'
import type { GuideParams } from './schema.ts'

/** What was made of one given value, so that a form or a CLI can say it back. */
export interface Understanding {
  readonly parameter: Parameter
  readonly given: string
  /** Id of the choice, or the words as they will be used. */
  readonly understood: string
  readonly recognition: Recognition | 'own-words'
}

function givenTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [String(value)]
  return Array.isArray(value) ? value.flatMap(givenTexts) : []
}

/** What one text would be taken for as the value of a parameter, whatever the others are. */
export function understand(parameter: Parameter, given: string): Understanding {
  const found = recognisers[parameter](given)
  return {
    parameter,
    given,
    understood: found?.id ?? cleanText(given),
    recognition: found?.recognition ?? 'own-words',
  }
}

/** For each value that was given, what it was taken for. */
export function understandingOf(given: unknown, params: GuideParams): Understanding[] {
  const source = given as Readonly<Record<Parameter, unknown>>
  return parameters.flatMap((parameter) => {
    if (params[parameter] === undefined) return []
    const value = parameter === 'focusAreas' ? splitList(source.focusAreas) : source[parameter]
    return givenTexts(value).map((text) => understand(parameter, text))
  })
}
