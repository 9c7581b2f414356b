/** What a noun says of the metric it names. */
export const Side = { good: 1, bad: 2, vanity: 4 } as const
