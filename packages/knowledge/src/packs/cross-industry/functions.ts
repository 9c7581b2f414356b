import type { PackFunction } from '@okr/core/pack'
import { deliveryFunctions } from './functions-delivery.ts'
import { marketFunctions } from './functions-market.ts'
import { supportFunctions } from './functions-support.ts'

/** The functions that every organisation has under some name. */
export const functions: PackFunction[] = [...marketFunctions, ...deliveryFunctions, ...supportFunctions]
