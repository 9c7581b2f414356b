import type { Locale } from '@okr/core'
import type { Knowledge, PackBundle } from '@okr/knowledge'
import type { PackProblem } from '@okr/knowledge/check'
import { printable } from '../lint/colours.ts'
import type { LoadedBundle } from './load-bundle.ts'

type Checked =
  | { readonly ok: true; readonly bundle: PackBundle }
  | { readonly ok: false; readonly problems: readonly PackProblem[] }

/** A pack that may be used, or everything that its author has to mend. */
export async function checkBundle({ pack, sources }: LoadedBundle, knowledge: Knowledge): Promise<Checked> {
  const { checkPack } = await import('@okr/knowledge/check')
  const problems = checkPack(pack, sources, knowledge)
  // Nothing to mend also means that both have their shape.
  return problems.length > 0 ? { ok: false, problems } : { ok: true, bundle: { pack, sources } as PackBundle }
}

/** One line for each problem: where it is, and what to do. */
export const problemLines = (problems: readonly PackProblem[], locale: Locale): string[] =>
  problems.map(({ path, message }) => printable(path === '' ? `  ${message[locale]}` : `  ${path}  ${message[locale]}`))
