import type { KeyResult } from '../../okr/key-result.ts'
import type { Objective } from '../../okr/objective.ts'
import type { Locale } from '../../text/locale.ts'
import { colon } from '../lexicon/labels.ts'
import { escapeText } from '../markdown/escape.ts'
import { writeTitle } from '../markdown/write-heading.ts'
import { impliedKeyResultId, impliedObjectiveId } from './ids.ts'
import { writeFields } from './write-field.ts'

/** A heading, why it matters, its fields, and a list of key results, each with its fields beneath. */
export function writeObjective(objective: Objective, position: number, locale: Locale): string[] {
  const heading = `#### O${position}${colon[locale]}${writeTitle(objective.text)}`
  const id = objective.id === impliedObjectiveId(position) ? undefined : objective.id
  const { level, ambition, owner, parents } = objective
  const why = writeFields([['rationale', objective.rationale]], locale)
  const fields = writeFields(
    [
      ['level', level],
      ['ambition', ambition],
      ['owner', owner],
      ['parents', parents],
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
  const sentence = `- **KR${position}**${colon[locale]}${escapeText(keyResult.text)}`
  return [sentence, ...fieldLines(keyResult, implied, locale).map((line) => `  - ${line}`)]
}

/** What is measured; how and by whom. */
function fieldLines(keyResult: KeyResult, implied: boolean, locale: Locale): string[] {
  const { metric, baseline, target, current, unit, direction, deadline } = keyResult
  const { dataSources, owner, collaborators, kind, ambition, weight, dependsOn } = keyResult
  const measured = writeFields(
    [
      ['metric', metric],
      ['baseline', baseline],
      ['target', target],
      ['current', current],
      ['unit', unit],
      ['direction', direction],
      ['deadline', deadline],
    ],
    locale,
  )
  const run = writeFields(
    [
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
  return [measured, run].filter((line) => line !== '')
}
