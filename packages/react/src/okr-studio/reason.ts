/** Why something failed, as far as what was thrown says so. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : '')
