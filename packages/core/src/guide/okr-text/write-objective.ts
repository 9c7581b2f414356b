import type { KeyResult } from '../../okr/key-result.ts'
import type { Objective } from '../../okr/objective.ts'
import type { Locale } from '../../text/locale.ts'
import { colon } from '../lexicon/labels.ts'
import { writeTitle } from '../markdown/write-heading.ts'
import { impliedDirection, impliedKeyResultId, impliedObjectiveId } from './implied.ts'
import { standsInBold, writeSentence } from './sentence.ts'
import { nothing, writeFields } from './write-field.ts'

/** A heading, why it matters, its fields, and a list of key results, each with its fields beneath. */
export function writeObjective(objective: Objective, position: number, locale: Locale): string[] {
  const heading = `#### O${position}${colon[locale]}${writeTitle(objective.text)}`
  const id = objective.id === impliedObjectiveId(position) ? undefined : objective.id
  const { level, ambition, owner, parents, weight } = objective
  const why = writeFields([['rationale', objective.rationale]], locale)
  const fields = writeFields(
    [
      ['level', level],
      ['ambition', ambition],
      ['owner', owner],
      ['parents', parents],
      ['weight', weight],
      ['id', id],
    ],
    locale,
  )
  const keyResults = objective.keyResults.flatMap((keyResult, index) => {
    const implied = impliedKeyResultId(objective.id, index + 1) === keyResult.id
    return writeKeyResult(keyResult, index + 1, implied, locale)
  })
  return [heading, why, fields, keyResults.join('\n')].filter((block) => block !== '')
}

function writeKeyResult(keyResult: KeyResult, position: number, implied: boolean, locale: Locale): string[] {
  const sentence = `- **KR${position}**${colon[locale]}${writeSentence(keyResult)}`
  const fields = fieldsLine(keyResult, implied, locale)
  return fields === '' ? [sentence] : [sentence, `  - ${fields}`]
}

/** What the sentence does not say: nothing that its bold words, its position or its two values imply. */
function fieldsLine(keyResult: KeyResult, implied: boolean, locale: Locale): string {
  const { metric, baseline, target, current, atLeast, atMost, milestones, unit, deadline, dataSources, owner } =
    keyResult
  const { collaborators, kind, ambition, weight, dependsOn } = keyResult
  return writeFields(
    [
      ['metric', standsInBold(keyResult) ? undefined : metric],
      ['baseline', baseline],
      ['target', target],
      ['current', current],
      ['atLeast', atLeast],
      ['atMost', atMost],
      ['milestones', milestones],
      ['unit', unit],
      ['direction', unimpliedDirection(keyResult)],
      ['deadline', deadline],
      ['dataSources', dataSources],
      ['owner', owner],
      ['collaborators', collaborators],
      ['kind', kind],
      ['ambition', ambition],
      ['weight', weight],
      ['dependsOn', dependsOn],
      ['id', implied ? undefined : keyResult.id],
    ],
    locale,
  )
}

/** A direction that is not known although two values imply one is written as a dash. */
function unimpliedDirection(keyResult: KeyResult): string | undefined {
  const implied = impliedDirection(keyResult)
  if (keyResult.direction === implied) return undefined
  return keyResult.direction ?? nothing
}
