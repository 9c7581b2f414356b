import type { Pack } from '@okr/core/pack'
import { rangeFunctions } from './functions-range.ts'
import { serviceFunctions } from './functions-service.ts'
import { supportFunctions } from './functions-support.ts'

export const functions: Pack['functions'] = [...rangeFunctions, ...serviceFunctions, ...supportFunctions]
