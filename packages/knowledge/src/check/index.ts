import { builtIn } from '../knowledge/built-in.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import * as check from './check-pack.ts'
import type { PackProblem } from './problem.ts'

export type { PackProblem } from './problem.ts'

/** See `check-pack`. */
export const checkPack = (pack: unknown, sources: unknown = [], from: Knowledge = builtIn): PackProblem[] =>
  check.checkPack(pack, sources, from)
