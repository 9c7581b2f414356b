import type { PackFunction } from '@okr/core/pack'
import { customerFunctions } from './functions-customer.ts'
import { engineeringFunctions } from './functions-engineering.ts'

export const functions: PackFunction[] = [...engineeringFunctions, ...customerFunctions]
