import type { PackFunction } from '@okr/core/pack'
import { careFunctions } from './functions-care.ts'
import { platformFunctions } from './functions-platform.ts'

export const functions: PackFunction[] = [...careFunctions, ...platformFunctions]
