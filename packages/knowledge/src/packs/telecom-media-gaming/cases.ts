import { mediaCases } from './cases-media.ts'
import { operatorCases } from './cases-operators.ts'

export const cases = [...operatorCases, ...mediaCases]
