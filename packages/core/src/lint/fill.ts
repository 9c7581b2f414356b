import type { FindingData } from './finding.ts'

/** `{name}` slots are filled in one pass, so that a value that looks like a slot stays as it is. */
export const fill = (pattern: string, data: FindingData): string =>
  pattern.replace(/\{(\w{1,32})\}/g, (slot, name: string) => String(data[name] ?? slot))
