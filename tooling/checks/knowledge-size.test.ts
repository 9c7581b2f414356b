import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { root } from './workspace.ts'

const slices = join(root, 'packages/knowledge/dist/on-demand/slices')
const locales = readdirSync(slices, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)

const sizeOf = (...path: string[]): number => gzipSync(readFileSync(join(slices, ...path)), { level: 9 }).length

/** The largest of the pieces of which a guide takes one. */
const largest = (locale: string, prefix: string): number =>
  Math.max(
    ...readdirSync(join(slices, locale))
      .filter((file) => file.startsWith(prefix))
      .map((file) => sizeOf(locale, file)),
  )

/** In bytes, for the knowledge of a guide on one industry, gzipped. */
const budget = 60_000

describe.each(locales)('what a browser loads for a guide in %s', (locale) => {
  const general =
    sizeOf('index.js') +
    sizeOf('catalogue.js') +
    largest(locale, 'playbook-') +
    largest(locale, 'sizes-') +
    largest(locale, 'companyTypes-') +
    largest(locale, 'audiences-')

  test.each(readdirSync(join(slices, locale)).filter((file) => file.startsWith('pack-')))('%s', (pack) => {
    expect(existsSync(join(slices, locale, pack.replace('pack-', 'details-')))).toBe(true)
    expect(general + sizeOf(locale, pack)).toBeLessThanOrEqual(budget)
  })
})
