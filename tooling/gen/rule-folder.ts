import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RuleCase } from '../../packages/core/src/lint/rule-case.ts'
import type { Locale } from '../../packages/core/src/text/locale.ts'
import { rulesFolder } from './rules.ts'

/** The words under a language's heading of a rule's why.md. */
export function whyOf(root: string, id: string, locale: Locale, folder = rulesFolder): string {
  const parts = readFileSync(join(root, folder, id, 'why.md'), 'utf8').split(/^## /mu)
  return (parts.find((part) => part.startsWith(`${locale}\n`)) ?? '').slice(locale.length).trim()
}

export async function casesOf(root: string, id: string): Promise<readonly RuleCase[]> {
  const { cases } = (await import(join(root, rulesFolder, id, 'cases.ts'))) as { cases: readonly RuleCase[] }
  return cases
}
