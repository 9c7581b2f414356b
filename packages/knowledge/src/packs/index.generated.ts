// Written by `pnpm gen` from the files beside it.
import type { Pack } from '@okr/core/pack'
import { pack as _automotive } from './automotive/pack.ts'
import { pack as _banking_fintech } from './banking-fintech/pack.ts'
import { pack as _cross_industry } from './cross-industry/pack.ts'
import { pack as _digital_health } from './digital-health/pack.ts'
import { pack as _ecommerce_dtc } from './ecommerce-dtc/pack.ts'
import { pack as _education } from './education/pack.ts'
import { pack as _energy_storage_batteries } from './energy-storage-batteries/pack.ts'
import { pack as _hospitals_pharma_biotech } from './hospitals-pharma-biotech/pack.ts'
import { pack as _insurance } from './insurance/pack.ts'
import { pack as _logistics_supply_chain } from './logistics-supply-chain/pack.ts'
import { pack as _manufacturing } from './manufacturing/pack.ts'
import { pack as _professional_services } from './professional-services/pack.ts'
import { pack as _public_nonprofit } from './public-nonprofit/pack.ts'
import { pack as _saas_software } from './saas-software/pack.ts'
import { pack as _telecom_media_gaming } from './telecom-media-gaming/pack.ts'

export const allPacks: readonly Pack[] = [_automotive, _banking_fintech, _cross_industry, _digital_health, _ecommerce_dtc, _education, _energy_storage_batteries, _hospitals_pharma_biotech, _insurance, _logistics_supply_chain, _manufacturing, _professional_services, _public_nonprofit, _saas_software, _telecom_media_gaming]
