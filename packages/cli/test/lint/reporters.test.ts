import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Draft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { okr } from '../support/okr.ts'

const schema = JSON.parse(readFileSync(join(import.meta.dirname, 'schema/sarif-2.1.0-rtm.5.json'), 'utf8')) as object
// The schema's pattern of languages is no regular expression under the `u` flag.
const ajv = new Draft04({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats(ajv)
const validate = ajv.compile(schema)

const markdown =
  '# OKR\n\n- 😀 intro\n- KR1：🎉将流失率从 5% 降低到 8%\n- KR2: <b>Hold</b> 3 "workshops" & more, 100%\n- KR3: 改善体验\n'
const files = { 'a b/目标,1:2.md': markdown, 'clean.md': '- KR1: Raise NPS from 40 to 50\n' }
const run = (format: string, locale = 'en') =>
  okr(['lint', ...Object.keys(files), '-f', format, '-l', locale], { files })

describe('SARIF', () => {
  test.each(['en', 'zh-CN'])('validates against its schema in %s', async (locale) => {
    const log = JSON.parse((await run('sarif', locale)).out)
    validate(log)
    expect(validate.errors ?? []).toEqual([])
  })

  test('points at the very characters, counted in code points', async () => {
    const [{ results, columnKind, tool, translations }] = JSON.parse((await run('sarif')).out).runs
    expect(columnKind).toBe('unicodeCodePoints')
    const lines = markdown.split('\n').map((line) => Array.from(line))
    for (const { locations, ruleId, ruleIndex } of results) {
      const [{ physicalLocation }] = locations
      const { startLine, startColumn, endColumn, snippet } = physicalLocation.region
      expect(lines[startLine - 1]?.slice(startColumn - 1, endColumn - 1).join('')).toBe(snippet.text)
      expect(physicalLocation.artifactLocation.uri).toBe('a%20b/%E7%9B%AE%E6%A0%87%2C1%3A2.md')
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
    }
    expect(results.length).toBeGreaterThan(1)
    expect(translations[0]).toMatchObject({ language: 'zh-CN', contents: ['localizedData'] })
  })

  test('validates with nothing found', async () => {
    const { code, out } = await okr('lint clean.md -f sarif', { files })
    expect({ code, valid: validate(JSON.parse(out)) }).toEqual({ code: 0, valid: true })
  })
})

test('GitHub annotations escape what would end them', async () => {
  const { out } = await run('github')
  const lines = out.trimEnd().split('\n')
  expect(lines.length).toBeGreaterThan(1)
  for (const line of lines)
    expect(line).toMatch(
      /^::(?:error|warning|notice) file=a b\/目标%2C1%3A2\.md,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[a-z-]+::[^\n]+$/u,
    )
})

test('JUnit is XML, whatever the text', async () => {
  const { out } = await run('junit')
  expect(out).toContain('<testcase name="clean.md" classname="clean.md"/>')
  expect(out).toContain('&quot;workshops&quot; &amp; more')
  const text = out.replaceAll(/<\/?[a-z]+(?: [a-z]+="[^"<&]*(?:&[a-z#0-9]+;[^"<&]*)*")*\/?>|<\?xml[^>]*>/gu, '')
  expect(text).not.toMatch(/[<>]|&(?![a-z#0-9]+;)/u)
  const count = /tests="(\d+)" failures="(\d+)"/u.exec(out)
  expect(out.match(/<testcase /gu)?.length).toBe(Number(count?.[1]))
  expect(out.match(/<failure /gu)?.length).toBe(Number(count?.[2]))
})

test('JSON gives offsets that slice the file', async () => {
  const { files: reports } = JSON.parse((await run('json')).out)
  for (const { start, end, line, endColumn } of reports[0].findings) {
    expect(end).toBeGreaterThan(start)
    expect(line).toBeGreaterThan(2)
    expect(Array.from(markdown.slice(markdown.lastIndexOf('\n', start - 1) + 1, end)).length).toBe(endColumn - 1)
  }
})
