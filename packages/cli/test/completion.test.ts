import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { okr } from './support/okr.ts'

const scriptFor = async (shell: string): Promise<string> => (await okr(['completion', shell])).out

/** What bash offers for the last word of a line. */
async function offered(...words: readonly string[]): Promise<string[]> {
  const line = words.map((word) => `'${word}'`).join(' ')
  const ask = `COMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _okr; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', `${await scriptFor('bash')}\n${ask}`], { encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout.trim().split('\n').filter(Boolean)
}

describe('completion in bash', () => {
  test.each([
    [['okr', 'ba'], ['batch']],
    [['okr', 'packs', 'sh'], ['show']],
    [['okr', 'guide', '--form'], ['--format']],
    [
      ['okr', 'guide', '--format', ''],
      ['markdown', 'html', 'json'],
    ],
    [['okr', 'lint', '-f', 'js'], ['json']],
    [['okr', 'batch', 'list.csv', '--res'], ['--resume']],
    [['okr', 'completion', 'x'], []],
    [['okr', 'guide', '-o', ''], []],
  ])('offers for %j %j', async (words, expected) => {
    expect(await offered(...words)).toEqual(expected)
  })

  test('knows every command that the help lists', async () => {
    const { out } = await okr('--help')
    const listed = Array.from(out.matchAll(/^ {2}([a-z]+) /gmu), ([, name]) => name)
    expect(listed.length).toBeGreaterThan(15)
    expect((await offered('okr', '')).filter((word) => !word.startsWith('-'))).toEqual(listed)
  })
})

test('completion in zsh is that of bash behind its own words', async () => {
  const script = await scriptFor('zsh')
  expect(script).toMatch(/^#compdef okr\n/)
  expect(script).toContain(await scriptFor('bash'))
})

test('completion in fish tells what each word is for', async () => {
  const lines = (await scriptFor('fish')).split('\n')
  const start = "complete -c okr -n '__fish_seen_subcommand_from packs; and not __fish_seen_subcommand_from list"
  expect(lines.find((line) => line.startsWith(start) && line.includes(' -a list '))).toMatch(/ -d '[^']+'$/)
  expect(lines.find((line) => line.includes('guide') && line.includes('-l format'))).toContain(
    "-x -a 'markdown html json'",
  )
})

test('completion of another shell is refused', async () => {
  expect((await okr('completion tcsh')).code).toBe(2)
})
