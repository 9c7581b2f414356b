/** The parameters of a guide, in the order in which people are asked for them. */
export const parameters = [
  'industry',
  'companyType',
  'companySize',
  'maturity',
  'focusAreas',
  'audience',
  'locale',
] as const
export type Parameter = (typeof parameters)[number]
