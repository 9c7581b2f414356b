import type { Case } from '@okr/core/pack'
import { brandCases } from './cases-brands.ts'
import { retailerCases } from './cases-retailers.ts'

export const cases: Case[] = [...retailerCases, ...brandCases]
