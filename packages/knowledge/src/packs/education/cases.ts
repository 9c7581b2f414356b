import { edtechCases } from './cases-edtech.ts'
import { schoolCases } from './cases-schools.ts'
import { teachingCases } from './cases-teaching.ts'

export const cases = [...schoolCases, ...teachingCases, ...edtechCases]
