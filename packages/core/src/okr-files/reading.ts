import type { OkrSet } from '../okr/objective.ts'

/** What a file held: a set, with what of the file is not in it; or why there is none, in the reader's language. */
export type OkrFileReading =
  | { readonly set: OkrSet; readonly notes: readonly string[]; readonly problems?: undefined }
  | { readonly set: undefined; readonly problems: readonly string[] }

export const unreadable = (problem: string): OkrFileReading => ({ set: undefined, problems: [problem] })
