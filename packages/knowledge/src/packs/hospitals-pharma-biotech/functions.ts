import type { PackFunction } from '@okr/core/pack'
import { hospitalFunctions } from './functions-hospital.ts'
import { pharmaFunctions } from './functions-pharma.ts'

export const functions: PackFunction[] = [...hospitalFunctions, ...pharmaFunctions]
