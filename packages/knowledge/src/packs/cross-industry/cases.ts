import type { Case } from '@okr/core/pack'
import { chinaCases } from './cases-china.ts'
import { corporateCases } from './cases-corporate.ts'
import { publicCases } from './cases-public.ts'
import { softwareCases } from './cases-software.ts'
import { technologyCases } from './cases-technology.ts'

export const cases: Case[] = [...technologyCases, ...softwareCases, ...publicCases, ...corporateCases, ...chinaCases]
