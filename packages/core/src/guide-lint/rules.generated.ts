// Written by `pnpm gen` from the folders of the rules.
import type { GuideRule } from './define-rule.ts'
import doubtfulReference from './rules/doubtful-reference/rule.ts'
import fewCases from './rules/few-cases/rule.ts'
import keyResultError from './rules/key-result-error/rule.ts'
import missingFocusArea from './rules/missing-focus-area/rule.ts'
import missingSection from './rules/missing-section/rule.ts'
import missingSubsection from './rules/missing-subsection/rule.ts'
import placeholderLeft from './rules/placeholder-left/rule.ts'
import repeatedPassage from './rules/repeated-passage/rule.ts'
import truncated from './rules/truncated/rule.ts'
import uncitedFact from './rules/uncited-fact/rule.ts'
import ungroundedNumber from './rules/ungrounded-number/rule.ts'
import unknownOrganisation from './rules/unknown-organisation/rule.ts'
import unresolvedCitation from './rules/unresolved-citation/rule.ts'
import unsafeContent from './rules/unsafe-content/rule.ts'
import unusedReference from './rules/unused-reference/rule.ts'
import wrongLanguage from './rules/wrong-language/rule.ts'

export const guideRules: readonly GuideRule[] = [
  doubtfulReference,
  fewCases,
  keyResultError,
  missingFocusArea,
  missingSection,
  missingSubsection,
  placeholderLeft,
  repeatedPassage,
  truncated,
  uncitedFact,
  ungroundedNumber,
  unknownOrganisation,
  unresolvedCitation,
  unsafeContent,
  unusedReference,
  wrongLanguage,
]
