// Written by `pnpm gen` from the files beside it.
import type { CompanyTypePlaybook } from '../types.ts'
import { playbook as _education_institution } from './education-institution.ts'
import { playbook as _financial_institution } from './financial-institution.ts'
import { playbook as _healthcare_provider } from './healthcare-provider.ts'
import { playbook as _manufacturer } from './manufacturer.ts'
import { playbook as _public_sector } from './public-sector.ts'
import { playbook as _retailer } from './retailer.ts'
import { playbook as _services } from './services.ts'
import { playbook as _technology } from './technology.ts'

export const companyTypePlaybooks: readonly CompanyTypePlaybook[] = [_education_institution, _financial_institution, _healthcare_provider, _manufacturer, _public_sector, _retailer, _services, _technology]
