import type { Pack } from '@okr/core/pack'
import { customerFunctions } from './functions-customer.ts'
import { insuranceFunctions } from './functions-insurance.ts'
import { supportFunctions } from './functions-support.ts'

export const functions: Pack['functions'] = [...insuranceFunctions, ...customerFunctions, ...supportFunctions]
