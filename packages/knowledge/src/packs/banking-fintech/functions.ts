import type { Pack } from '@okr/core/pack'
import { businessFunctions } from './functions-business.ts'
import { controlFunctions } from './functions-control.ts'
import { supportFunctions } from './functions-support.ts'

export const functions: Pack['functions'] = [...businessFunctions, ...controlFunctions, ...supportFunctions]
