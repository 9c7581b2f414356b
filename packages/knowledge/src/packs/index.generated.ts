// Written by `pnpm gen` from the files beside it.
import type { Pack } from '@okr/core/pack'
import { pack as _cross_industry } from './cross-industry/pack.ts'
import { pack as _digital_health } from './digital-health/pack.ts'
import { pack as _ecommerce_dtc } from './ecommerce-dtc/pack.ts'
import { pack as _energy_storage_batteries } from './energy-storage-batteries/pack.ts'
import { pack as _manufacturing } from './manufacturing/pack.ts'

export const allPacks: readonly Pack[] = [_cross_industry, _digital_health, _ecommerce_dtc, _energy_storage_batteries, _manufacturing]
