import type { Token, Tokens } from 'marked'
import type { Objective } from '../../okr/objective.ts'
import { itemMarkdown } from '../markdown/read-blocks.ts'
import { type Line, linesOf } from '../read/lines.ts'
import { asParagraph } from '../read/promote.ts'
import { keyResultLabel, objectiveLabel } from './labels.ts'
import { objectiveFrom, readObjective } from './read-objective.ts'
import { isKeyResultTable, objectiveGroups } from './table.ts'

interface Search {
  /** How many objectives stand before these. */
  readonly before: number
  readonly objectives: Objective[]
}

/** Objectives in running text: a line "O1: …" with lines "KR1: …" after or beneath it. The rest stays as it is. */
export function findObjectives(tokens: readonly Token[], before: number): { objectives: Objective[]; rest: Token[] } {
  const search: Search = { before, objectives: [] }
  const rest: Token[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token
    const next = tokens[index + 1]
    const groups = objectiveGroups(token)
    if (groups) takeGroups(groups, search)
    else if (token.type === 'list') rest.push(...searchList(token as Tokens.List, search))
    else if (token.type !== 'paragraph' || objectiveLabel(token.text) === undefined) rest.push(token)
    else {
      const [sentence = '', ...results] = (token.text as string).split('\n')
      const after = next && (isKeyResultTable(next) || (next.type === 'list' && holdsKeyResult(next))) ? [next] : []
      const found = take(sentence, [...results.map(asParagraph), ...after], search)
      if (!found) rest.push(token)
      else index += after.length
    }
  }
  return { objectives: search.objectives, rest }
}

const holdsKeyResult = (token: Token): boolean => isKeyResultTable(token) || linesOf(token).some(isKeyResult)

/** A line that is one, or that says "Key results:" above them. */
const isKeyResult = ({ markdown }: Line): boolean => keyResultLabel(markdown) !== undefined

function takeGroups(groups: NonNullable<ReturnType<typeof objectiveGroups>>, { before, objectives }: Search): void {
  for (const { sentence, lines } of groups) {
    const objective = objectiveFrom(sentence, lines, before + objectives.length + 1)
    if (objective) objectives.push(objective)
  }
}

/** Whether a labelled line with these blocks beneath was an objective, which then is kept. */
function take(sentence: string, tokens: readonly Token[], { before, objectives }: Search): boolean {
  const label = objectiveLabel(sentence)
  if (!label || !tokens.some(holdsKeyResult)) return false
  const objective = readObjective(label.rest, tokens, before + objectives.length + 1)
  if (objective) objectives.push(objective)
  return objective !== undefined
}

/** The list without its objectives; nothing where it held nothing else. */
function searchList(list: Tokens.List, search: Search): Token[] {
  const items: Tokens.ListItem[] = []
  for (let index = 0; index < list.items.length; index++) {
    const item = list.items[index] as Tokens.ListItem
    const [first, ...beneath] = item.tokens.filter((token) => token.type !== 'space')
    const sentence = first ? itemMarkdown(first) : ''
    const siblings = objectiveLabel(sentence) ? keyResultsFrom(list.items, index + 1) : []
    if (take(sentence, siblings.length > 0 ? [...beneath, { ...list, items: siblings }] : beneath, search))
      index += siblings.length
    else items.push(...searchItem(item, search))
  }
  return items.length > 0 ? [{ ...list, items }] : []
}

function keyResultsFrom(items: readonly Tokens.ListItem[], start: number): Tokens.ListItem[] {
  let end = start
  while (items[end]?.tokens[0] && keyResultLabel(itemMarkdown(items[end]?.tokens[0] as Token))) end++
  return items.slice(start, end)
}

/** An item that only led up to its objectives ("Example:") goes with them. */
function searchItem(item: Tokens.ListItem, search: Search): Tokens.ListItem[] {
  const count = search.objectives.length
  const tokens = item.tokens.flatMap((token) =>
    token.type === 'list' ? searchList(token as Tokens.List, search) : [token],
  )
  if (search.objectives.length === count) return [item]
  const alone = tokens.filter((token) => token.type !== 'space').length <= 1
  return alone && /[:：]\s*$/.test(itemMarkdown(tokens[0] ?? item)) ? [] : [{ ...item, tokens }]
}
