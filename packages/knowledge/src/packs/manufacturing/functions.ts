import type { Pack } from '@okr/core/pack'
import { plantFunctions } from './functions-plant.ts'
import { supportFunctions } from './functions-support.ts'

export const functions: Pack['functions'] = [...plantFunctions, ...supportFunctions]
