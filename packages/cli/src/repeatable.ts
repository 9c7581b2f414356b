import { Option } from 'commander'

/** An option that may be given several times and takes one value each. */
export const repeatable = (flags: string, description: string): Option =>
  new Option(flags, description).argParser((value: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    value,
  ])
