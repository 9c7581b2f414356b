import type { Pack } from '@okr/core/pack'
import { marketFunctions } from './functions-market.ts'
import { schoolFunctions } from './functions-school.ts'

export const functions: Pack['functions'] = [...schoolFunctions, ...marketFunctions]
