import type { Token } from 'marked'
import type { Objective } from '../../../okr/objective.ts'
import type { Block, Phase } from '../../guide.ts'
import { readNumbering } from '../../markdown/numbering.ts'
import { readBlocks } from '../../markdown/read-blocks.ts'
import { asParagraph, findObjectives } from '../../okr-text/find-objectives.ts'
import { objectiveLabel } from '../../okr-text/labels.ts'
import { readObjective } from '../../okr-text/read-objective.ts'
import { append } from '../../read/append.ts'
import type { Branch } from '../../read/branch.ts'
import { blocksOf, type ReadContext, titleOf } from '../../read/context.ts'
import { isExampleOkrs, readPhaseLabel } from './identify.ts'
import { readTiming } from './timing.ts'

interface Found {
  readonly blocks: Block[]
  readonly phases: Phase[]
  readonly objectives: Objective[]
  readonly tools: { title: string; blocks: readonly Block[] }[]
}

export function read(root: Branch, context: ReadContext): Found {
  const found: Found = { blocks: [], phases: [], objectives: [], tools: [] }
  const own = takeObjectives(root, found)
  append(found.blocks, readBlocks(own.tokens, context.resolve))
  for (const branch of own.branches) readBranch(branch, found, context)
  return found
}

/** A heading is a phase by its label, number or time; else it is a tool. */
function readBranch(whole: Branch, found: Found, context: ReadContext): void {
  const branch = takeObjectives(whole, found)
  const { heading } = branch
  const numbering = readNumbering(heading)
  const phase = readPhaseLabel(heading) ?? readPhaseLabel(numbering.rest)
  const { title, timing } = readTiming(phase?.rest ?? numbering.rest)
  if (!phase && isExampleOkrs(numbering.rest)) {
    append(found.blocks, blocksOf(branch, context))
  } else if (phase || numbering.numbers.length > 0 || timing !== '') {
    const timed = { title: titleOf(title, context, titleOf(heading, context, '—')), timing: titleOf(timing, context) }
    found.phases.push({ ...timed, blocks: blocksOf(branch, context) })
  } else if (titleOf(heading, context) === '') append(found.blocks, blocksOf(branch, context))
  else found.tools.push({ title: titleOf(heading, context), blocks: blocksOf(branch, context) })
}

/** Moves the objectives that stand beneath a heading, under headings of their own or in its text, to what was found. */
function takeObjectives(branch: Branch, found: Found): Branch {
  const { objectives, rest } = findObjectives(branch.tokens, found.objectives.length)
  append(found.objectives, objectives)
  const branches = branch.branches.filter((sub) => {
    const label = objectiveLabel(sub.heading)
    const objective = label && readObjective(label.rest, allTokens(sub), found.objectives.length + 1)
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
