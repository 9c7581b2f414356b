import type { Case } from '@okr/core/pack'
import { comparableCases } from './cases-comparable.ts'
import { energyServiceCases } from './cases-energy-services.ts'
import { operatorCases } from './cases-operators.ts'
import { supplierCases } from './cases-suppliers.ts'

export const cases: Case[] = [...supplierCases, ...energyServiceCases, ...operatorCases, ...comparableCases]
