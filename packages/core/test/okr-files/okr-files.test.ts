import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ambitions,
  directions,
  type KeyResult,
  keyResultKinds,
  type Objective,
  type OkrSet,
  objectiveLevels,
} from '../../src/okr/index.ts'
import {
  type OkrFileFormat,
  okrFileFormatOf,
  okrFileFormats,
  readOkrFile,
  writeOkrFile,
} from '../../src/okr-files/index.ts'
import { locales } from '../../src/text/index.ts'

const words = fc
  .string({ unit: fc.constantFrom('a', '目', '标', '9', ' ', ',', ';', '"', "'", '=', '(', ')', '%'), minLength: 1 })
  .map((text) => text.trim())
  .filter((text) => text !== '')
/** A name with a bracket at its end would be one with a role. */
const name = words.filter((text) => !/[()（）]/u.test(text))
const list = fc.array(words, { minLength: 1, maxLength: 3 })
/** JSON knows no minus zero. */
const amount = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((value) => value + 0)
const weight = fc.double({ min: 0.1, max: 100, noNaN: true })
const keyResult: fc.Arbitrary<Omit<KeyResult, 'id'>> = fc.record(
  {
    text: words,
    metric: words,
    baseline: amount,
    target: amount,
    current: amount,
    atLeast: amount,
    atMost: amount,
    milestones: list,
    unit: fc.constantFrom('%', 'd', 'CNY', '台', 'score'),
    direction: fc.constantFrom(...directions),
    deadline: words,
    dataSources: list,
    owner: words,
    collaborators: fc.array(fc.record({ name, role: fc.constantFrom('responsible', 'consulted', 'informed') }), {
      minLength: 1,
      maxLength: 2,
    }),
    kind: fc.constantFrom(...keyResultKinds),
    ambition: fc.constantFrom(...ambitions),
    weight,
    dependsOn: list,
  },
  { requiredKeys: ['text'] },
)
const objective = fc.record(
  {
    text: words,
    rationale: words,
    level: fc.constantFrom(...objectiveLevels),
    ambition: fc.constantFrom(...ambitions),
    owner: words,
    parents: list,
    weight,
    keyResults: fc.array(keyResult, { maxLength: 3 }),
  },
  { requiredKeys: ['text', 'keyResults'] },
)
const anySet: fc.Arbitrary<OkrSet> = fc.array(objective, { minLength: 1, maxLength: 3 }).map((objectives) => ({
  objectives: objectives.map((one, index): Objective => {
    const id = `O${index + 1}`
    return { ...one, id, keyResults: one.keyResults.map((kr, at) => ({ ...kr, id: `${id}-KR${at + 1}` })) }
  }),
}))

const log: OkrSet = {
  cycle: { label: '2027 Q1', start: '2027-01-01', end: '2027-03-31' },
  objectives: [{ id: 'O1', text: 'x', keyResults: [{ id: 'O1-KR1', text: 'y', current: 1 }] }],
  checkIns: [{ id: '1', keyResultId: 'O1-KR1', date: '2027-01-08', value: 3, confidence: 7, note: 'n' }],
}

describe.each(locales)('a set written in %s', (locale) => {
  test.each(['json', 'csv'] as const)('as %s is the same set when it is read again', (format) => {
    fc.assert(
      fc.property(anySet, (set) => {
        expect(readOkrFile(writeOkrFile(set, format, locale), format, locale)).toEqual({ set, notes: [] })
      }),
    )
  })

  test('as JSON keeps its check-ins and its cycle', () => {
    expect(readOkrFile(writeOkrFile(log, 'json', locale), 'json', locale).set).toEqual(log)
  })

  test('as a table shows the value that was checked in last', () => {
    const read = readOkrFile(writeOkrFile(log, 'csv', locale), 'csv', locale).set
    expect(read?.objectives[0]?.keyResults[0]?.current).toBe(3)
  })

  test('as Markdown is the same objectives when it is read again', () => {
    expect(readOkrFile(writeOkrFile(log, 'md', locale), 'md', locale).set?.objectives).toEqual(log.objectives)
  })
})

test.each<[string, OkrFileFormat, string, string]>([
  [
    'CSV of a spreadsheet',
    'csv',
    'Objective,KR,Owner,Target\nGrow,Clinics to 60,Lin,60\n,Renewals,,"1,200"',
    'Grow: Clinics to 60|Renewals',
  ],
  ['CSV with the headings of a table in a guide', 'csv', 'Objectives,KRs\nGrow,Clinics to 60', 'Grow: Clinics to 60'],
  ['中文表格', 'csv', '目标；不是列\n', ''],
  [
    '中文表格',
    'csv',
    '目标,关键结果,负责人\n增长,诊所到 60 家,林薇\n提效,回复 4 小时,',
    '增长: 诊所到 60 家|提效: 回复 4 小时',
  ],
  [
    'Markdown headings',
    'md',
    '# OKRs\n\n## O1: Grow\n\n- KR1: Clinics to 60\n- KR2: Renewals 92%',
    'Grow: Clinics to 60|Renewals 92%',
  ],
  ['Markdown lines', 'md', 'O1：增长\n- KR1：诊所到 60 家', '增长: 诊所到 60 家'],
  ['a list of objectives', 'json', '[{"id":"O1","text":"Grow","keyResults":[{"id":"K","text":"x"}]}]', 'Grow: x'],
])('%s (%s) is read', (_, format, text, expected) => {
  const { set } = readOkrFile(text, format, 'en')
  const shown = set?.objectives.map((one) => `${one.text}: ${one.keyResults.map((kr) => kr.text).join('|')}`).join('|')
  expect(shown ?? '').toBe(expected)
})

test.each<[OkrFileFormat, string, string, string]>([
  ['json', ' \n', 'The file is empty. Choose another one.', '文件是空的。请选择另一个文件。'],
  ['json', '{', 'This is not valid JSON', '这不是有效的 JSON'],
  [
    'json',
    '{"objectives":[{"id":"O1","text":"x","keyResults":[{"id":"K","text":"y","target":"9"}]}]}',
    'Objective 1, key result 1, Target: has to be a number',
    '第 1 个目标，第 1 个关键结果，目标值：这里应为数字',
  ],
  [
    'json',
    '{"objectives":[{"id":"O1","keyResults":[]}]}',
    'Objective 1, text: is missing; add it',
    '第 1 个目标，text：缺少这一项，请补上',
  ],
  [
    'json',
    '{"goals":[]}',
    'The file: unknown field goals; rename or remove it',
    '整个文件：不认识的字段 goals，请改名或删除',
  ],
  [
    'json',
    '{"objectives":[{"id":"O1","text":"x","level":"boss","keyResults":[]}]}',
    'Objective 1, Level: has to be one of company, department, team, individual',
    '第 1 个目标，层级：只能是 company、department、team、individual 之一',
  ],
  [
    'json',
    '{"objectives":[{"id":"O1","text":"x","keyResults":[{"id":"O1","text":"y"}]}]}',
    'The id “O1” occurs more than once',
    '编号“O1”出现了不止一次',
  ],
  [
    'csv',
    'a,b\n1,2',
    'Line 1 has no column named “Key result” or “关键结果” (found: a, b)',
    '第 1 行没有名为“关键结果”',
  ],
  [
    'csv',
    'Objective,Key result,Target\nx,y,many',
    'Row 2, “Target”: “many” is no such value',
    '第 2 行的“目标值”无法识别：“many”',
  ],
  ['csv', 'Objective,Key result\n,y', 'Row 2 has no objective', '第 2 行没有目标'],
  ['md', '# Minutes\n\nNothing here', 'No OKRs were found', '没有找到 OKR'],
])('%s %j says what is wrong, where, and what to do', (format, text, english, chinese) => {
  expect(readOkrFile(text, format, 'en').problems?.join('\n')).toContain(english)
  expect(readOkrFile(text, format, 'zh-CN').problems?.join('\n')).toContain(chinese)
})

test('a column that nobody knows is left out, and said so', () => {
  const { set, notes } = readOkrFile('Objective,Key result,Mood\nx,y,fine', 'csv', 'en') as {
    set: OkrSet
    notes: string[]
  }
  expect(set.objectives).toHaveLength(1)
  expect(notes).toEqual(['Column “Mood” was left out: there is no such field.'])
})

test('any text of any format is a set or a problem', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...okrFileFormats), (text, format) => {
      const { set, problems } = readOkrFile(text, format, 'en')
      expect(set !== undefined || (problems ?? []).length > 0).toBe(true)
    }),
  )
})

test.each([
  ['okrs.JSON', 'json'],
  ['my.okrs.csv', 'csv'],
  ['notes.markdown', 'md'],
  ['export.tsv', 'csv'],
  ['picture.png', undefined],
])('%s is %s', (name, format) => {
  expect(okrFileFormatOf(name)).toBe(format)
})
