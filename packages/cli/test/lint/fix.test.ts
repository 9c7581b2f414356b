import { describe, expect, test } from 'vitest'
import { okr } from '../support/okr.ts'

const wrong = '将 p95 延迟从 300 ms 降低到 900 ms'
const right = '将 p95 延迟从 900 ms 降低到 300 ms'

const cases: readonly (readonly [name: string, before: string, after: string])[] = [
  [
    'a.md',
    `\uFEFF# OKR\r\n- KR1：🎉${wrong}\r\n- KR2: NPS 40\r\n`,
    `\uFEFF# OKR\r\n- KR1：🎉${right}\r\n- KR2: NPS 40\r\n`,
  ],
  ['a.yaml', `# kept\nkrs:\n  - '${wrong}' # too\n`, `# kept\nkrs:\n  - '${right}' # too\n`],
  ['a.json', `{"krs" : ["${wrong}"]}`, `{"krs" : ["${right}"]}`],
  ['a.jsonl', `{"text":"${wrong}","kind":"key-result"}`, `{"text":"${right}","kind":"key-result"}`],
  ['a.csv', `KR,x\r\n"a ""b"" ${wrong}",1\r\n`, `KR,x\r\n"a ""b"" ${right}",1\r\n`],
  ['a.txt', `${wrong}\n${wrong}\n`, `${right}\n${right}\n`],
]

describe('okr lint --fix', () => {
  test.each(cases)('changes nothing of %s but the words', async (path, before, after) => {
    const { code, written, error } = await okr(`lint ${path} --fix`, { files: { [path]: before } })
    expect(written.get(path)).toBe(after)
    expect({ code, error }).toEqual({ code: 0, error: `Fixed ${path}\n` })
    expect((await okr(`lint ${path} --fix`, { files: { [path]: after } })).written.size).toBe(0)
  })

  test('shows what it would do and leaves the file', async () => {
    const { code, out, written } = await okr('lint a.txt --fix-dry-run', { files: { 'a.txt': `${wrong}\n` } })
    expect({ code, written: written.size }).toEqual({ code: 1, written: 0 })
    expect(out).toContain(`--- a.txt\n+++ a.txt\n@@ -1 +1 @@\n-${wrong}\n+${right}\n`)
  })

  test('writes standard input to standard output, and the report beside it', async () => {
    const { out, error } = await okr('lint --fix', { input: `${wrong}\n` })
    expect(out).toBe(`${right}\n`)
    expect(error).toContain('1 objective or key result')
  })

  test('writes no file when any can’t be read, and says which can’t be written', async () => {
    const files = { 'a.txt': wrong, 'b.json': '{' }
    expect(await okr('lint a.txt b.json --fix', { files })).toMatchObject({ code: 2, out: '', written: new Map() })
    expect(await okr('lint a.txt --fix', { files, readOnly: ['a.txt'] })).toMatchObject({
      code: 2,
      out: '',
      error: 'Cannot write a.txt: no permission\n',
    })
  })
})
