import { audiencePlaybooks } from './audience/index.generated.ts'
import { companyTypePlaybooks } from './company-type/index.generated.ts'
import { focusPlaybooks } from './focus/index.generated.ts'
import { maturityPlaybooks } from './maturity/index.generated.ts'
import { ownFocus } from './own-focus.ts'
import { pitfallPlaybooks } from './pitfalls/index.generated.ts'
import { sizePlaybooks } from './size/index.generated.ts'
import { toolTemplates } from './tools/index.generated.ts'
import type { Playbook } from './types.ts'

export const playbook: Playbook = {
  maturities: maturityPlaybooks,
  sizes: sizePlaybooks,
  focusAreas: focusPlaybooks,
  ownFocus,
  companyTypes: companyTypePlaybooks,
  audiences: audiencePlaybooks,
  pitfalls: pitfallPlaybooks,
  tools: toolTemplates,
}
