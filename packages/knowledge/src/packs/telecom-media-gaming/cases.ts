import { mediaCases } from './cases-media.ts'
import { operatorCases } from './cases-operators.ts'
import { publisherCases } from './cases-publishers.ts'

export const cases = [...operatorCases, ...mediaCases, ...publisherCases]
