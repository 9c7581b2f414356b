import type { Pack } from '@okr/core/pack'
import { contentFunctions } from './functions-content.ts'
import { operatorFunctions } from './functions-operators.ts'

export const functions: Pack['functions'] = [...operatorFunctions, ...contentFunctions]
