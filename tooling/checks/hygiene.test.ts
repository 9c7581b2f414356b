import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './workspace.ts'

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(?:[cm]?[jt]sx?|json|ya?ml|md|eta|css|html)$/u.test(file))

const lines = (file: string): string[] => {
  try {
    return readFileSync(join(root, file), 'utf8').split('\n')
  } catch {
    return [] // deleted in the work tree, not yet in the index
  }
}

const found = (pattern: RegExp, among = files): string[] =>
  among.flatMap((file) =>
    lines(file).flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1} ${line.trim().slice(0, 80)}`] : [])),
  )

const own = 'tooling/checks/hygiene.test.ts'

describe('no file', () => {
  const others = files.filter((file) => file !== own)
  test('names a host packages come from', () => {
    expect(found(/(?:resolved|tarball|registry)["=: ]+https?:\/\//u, others)).toEqual([])
  })
  test('names a path of one machine', () => {
    expect(found(/(?:^|[\s"'`(=])\/(?:work|home|Users|root|tmp)\//u, others)).toEqual([])
  })
  test('leaves a test out or aside', () => {
    const tests = others.filter((file) => /\.(?:test|bench)\.tsx?$/u.test(file))
    expect(found(/\b(?:it|test|describe)\.(?:only|skip|todo|fails)\b/u, tests)).toEqual([])
  })
  test('titles a test by a line number or by coverage', () => {
    const tests = others.filter((file) => file.endsWith('.test.ts'))
    expect(found(/\b(?:it|test)\('[^']*\b(?:line \d+|coverage)\b/u, tests)).toEqual([])
  })
})
