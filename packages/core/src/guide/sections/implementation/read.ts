import type { Token } from 'marked'
import type { Objective } from '../../../okr/objective.ts'
import type { Block, Phase } from '../../guide.ts'
import { readNumbering } from '../../markdown/numbering.ts'
import { readBlocks } from '../../markdown/read-blocks.ts'
import { findObjectives } from '../../okr-text/find-objectives.ts'
import { keyResultLabel, objectiveLabel } from '../../okr-text/labels.ts'
import { readObjective } from '../../okr-text/read-objective.ts'
import { append } from '../../read/append.ts'
import type { Branch } from '../../read/branch.ts'
import { blocksOf, isTextOnly, titleOf } from '../../read/context.ts'
import { asParagraph, promoteItems, promoteLines } from '../../read/promote.ts'
import { remember } from '../../read/remember.ts'
import { isExampleOkrs, readPhaseLabel } from './identify.ts'
import { readTiming, startsWithTime } from './timing.ts'

interface Found {
  readonly blocks: Block[]
  readonly phases: Phase[]
  readonly objectives: Objective[]
  readonly tools: { title: string; blocks: readonly Block[] }[]
}

export function read(whole: Branch): Found {
  const found: Found = { blocks: [], phases: [], objectives: [], tools: [] }
  const root = withPhases(whole)
  const own = takeObjectives(root, found, 0)
  append(found.blocks, readBlocks(own.tokens))
  for (const branch of own.branches) add(found, readKnown(branch, String(found.objectives.length)))
  return found
}

/** Where no phase has a heading, lines that are labelled, timed or numbered are headings, else list items that are. */
function withPhases(root: Branch): Branch {
  if (root.branches.some(isPhase) || isTextOnly(root.tokens)) return root
  const isMarked = (markdown: string): boolean =>
    (readPhaseLabel(markdown) ?? readPhaseLabel(readNumbering(markdown).rest)) !== undefined ||
    startsWithTime(readNumbering(markdown).rest)
  const isOkr = (markdown: string): boolean =>
    objectiveLabel(markdown) !== undefined || keyResultLabel(markdown) !== undefined
  const lines = promoteLines(root, ({ markdown, isBold, isAlone }) => {
    if (isOkr(markdown) || markdown.length > 100 || /[。；;，,]$/.test(markdown)) return false
    return isMarked(markdown) || (isAlone && (isBold || readNumbering(markdown).numbers.length > 0))
  })
  if (lines !== root) return lines
  return promoteItems(root, ({ line, isBold, isOrdered, beneath }) => {
    const plain = line.replaceAll('**', '')
    if (isOkr(plain)) return undefined
    if (isMarked(plain)) return plain.length <= 60 ? 'line' : 'lead'
    return isOrdered && (isBold || beneath.length > 0) ? 'lead' : undefined
  })
}

const isPhase = ({ heading }: Branch): boolean => {
  const { numbers, rest } = readNumbering(heading)
  return (
    readPhaseLabel(heading) !== undefined ||
    numbers.length > 0 ||
    readTiming(readPhaseLabel(rest)?.rest ?? rest).timing !== ''
  )
}

/** A heading is a phase by its label, number or time, or only leads to phases beneath it; else it is a tool. */
function readBranch(whole: Branch, objectivesBefore: string): Found {
  const found: Found = { blocks: [], phases: [], objectives: [], tools: [] }
  const before = Number(objectivesBefore)
  const branch = takeObjectives(whole, found, before)
  const { heading } = branch
  if (branch.branches.filter(isPhase).length > 1 && readPhaseLabel(heading) === undefined) {
    append(found.blocks, readBlocks(branch.tokens))
    for (const sub of branch.branches) add(found, readBranch(sub, String(before + found.objectives.length)))
    return found
  }
  const numbering = readNumbering(heading)
  const phase = readPhaseLabel(heading) ?? readPhaseLabel(numbering.rest)
  const { title, timing } = readTiming(phase?.rest ?? numbering.rest)
  if (!phase && isExampleOkrs(numbering.rest)) {
    append(found.blocks, blocksOf(branch))
  } else if (phase || numbering.numbers.length > 0 || timing !== '') {
    const timed = { title: titleOf(title, titleOf(heading, '—')), timing: titleOf(timing) }
    found.phases.push({ ...timed, blocks: blocksOf(branch) })
  } else if (titleOf(heading) === '') append(found.blocks, blocksOf(branch))
  else found.tools.push({ title: titleOf(heading), blocks: blocksOf(branch) })
  return found
}

const readKnown = remember(readBranch)

function add(found: Found, more: Found): void {
  append(found.blocks, more.blocks)
  append(found.phases, more.phases)
  append(found.objectives, more.objectives)
  append(found.tools, more.tools)
}

/** Moves the objectives that stand beneath a heading, under headings of their own or in its text, to what was found. */
function takeObjectives(branch: Branch, found: Found, before: number): Branch {
  const { objectives, rest } = findObjectives(branch.tokens, before + found.objectives.length)
  append(found.objectives, objectives)
  const branches = branch.branches.filter((sub) => {
    const label = objectiveLabel(sub.heading)
    const objective = label && readObjective(label.rest, allTokens(sub), before + found.objectives.length + 1)
    if (!objective || (!label.numbered && objective.keyResults.length === 0)) return true
    found.objectives.push(objective)
    return false
  })
  return { ...branch, tokens: rest, branches }
}

/** The blocks under a heading and under those beneath it, which become lines. */
const allTokens = ({ tokens, branches }: Branch): Token[] => [
  ...tokens,
  ...branches.flatMap((branch) => [asParagraph(branch.heading), ...allTokens(branch)]),
]
