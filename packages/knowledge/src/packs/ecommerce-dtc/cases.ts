import type { Case } from '@okr/core/pack'
import { brandCases } from './cases-brands.ts'
import { marketplaceCases } from './cases-marketplaces.ts'
import { retailerCases } from './cases-retailers.ts'

export const cases: Case[] = [...retailerCases, ...marketplaceCases, ...brandCases]
