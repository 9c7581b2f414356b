import type { PackFunction } from '@okr/core/pack'
import { governmentFunctions } from './functions-government.ts'
import { nonprofitFunctions } from './functions-nonprofit.ts'

export const functions: PackFunction[] = [...governmentFunctions, ...nonprofitFunctions]
