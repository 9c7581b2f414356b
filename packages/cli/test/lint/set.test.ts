import { expect, test } from 'vitest'
import { okr } from '../support/okr.ts'

const findings = async (path: string, text: string) => {
  const { out } = await okr(`lint ${path} -f json -r set-key-result-count=off`, { files: { [path]: text } })
  return JSON.parse(out).files[0].findings as { ruleId: string; messageId: string; line: number; key: string }[]
}
const ids = (all: readonly { ruleId: string; line: number }[]) => all.map(({ ruleId, line }) => `${ruleId} ${line}`)

const page = (parents: string) => `# OKR

## O1: Become the first choice of new teams

Supports: ${parents}

- KR1: Raise NPS from 40 to 50

## O2: Make onboarding a pleasure

Supports: O1

- KR1: Cut time to first value from 9 days to 3 days
`

test('what holds between objectives is said where it is', async () => {
  expect(ids(await findings('a.md', page('O2')))).toEqual(['set-alignment 3'])
  expect(ids(await findings('a.md', page('O2-KR1')))).toEqual(['set-alignment 3'])
  const [finding] = await findings('a.md', page('O9'))
  expect(finding).toMatchObject({ ruleId: 'set-alignment', messageId: 'unknown', line: 3 })
  expect(finding?.key).toContain('Become the first choice of new teams')
})

test('asks a page without a field of ambition for none, and a data file for one', async () => {
  const plain = page('O2').replaceAll(/Supports: .*\n/gu, '')
  expect(ids(await findings('a.md', plain))).toEqual([])
  const yaml =
    'objectives:\n  - title: Become the first choice\n    krs: [NPS from 40 to 50]\n  - title: Make it a pleasure\n    krs: [Win 7 logos]\n'
  expect(ids(await findings('a.yaml', yaml))).toContain('set-ambition 2')
})
