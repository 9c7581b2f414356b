import { describe, expect, test } from 'vitest'
import { read, sentences, slice } from './support.ts'

const yaml = `cycle: 2027 Q1
objectives:
  - title: 让交付更快 🎉
    key_results:
      - 周期从 20 天缩短到 10 天
      - "say \\"hi\\" 从 \\u0031 到 2"
      - text: 'it''s 3 家'
        owner: 张三
        baseline: 1
      - >-
        Lead time from
        20 to 10 days
      - |
        one line
  - 目标: Grow
    krs: [Win 7 logos]
`

describe('data files', () => {
  test('YAML, in every style of scalar', async () => {
    expect(await sentences('yaml', yaml)).toEqual([
      'O 让交付更快 🎉 @3:12',
      'KR 周期从 20 天缩短到 10 天 @5:9',
      'KR say "hi" 从 1 到 2 @6:10',
      "KR it's 3 家 @7:16",
      'KR Lead time from 20 to 10 days @11:9',
      'KR one line @14:9',
      'O Grow @15:9',
      'KR Win 7 logos @16:11',
    ])
    const { items, cycle, isSet } = await read('yaml', yaml)
    expect({ cycle, isSet }).toEqual({ cycle: '2027 Q1', isSet: true })
    expect(items.slice(2, 4).map((item) => slice(yaml, item))).toEqual(['say \\"hi\\" 从 \\u0031 到 2', "it''s 3 家"])
    expect(items[3]).toMatchObject({
      fields: { owner: '张三', baseline: 1 },
      asked: null,
      objective: { text: '让交付更快 🎉' },
    })
  })

  test('JSON of our own sets and of others', async () => {
    const json =
      '{"objectives":[{"id":"O1","text":"\\ud83c\\udf89快","level":"team","keyResults":[{"id":"k","text":"a \\"b\\" 😀c","target":5}]}]}'
    expect(await sentences('json', json)).toEqual(['O 🎉快 @1:35', 'KR a "b" 😀c @1:97'])
    expect(json.indexOf('a \\"b')).toBe(96)
    const { items } = await read('json', json)
    expect(items).toMatchObject([
      { id: 'O1', fields: { level: 'team' } },
      { id: 'k', fields: { target: 5 } },
    ])
    expect(
      await sentences('json', '[{"objective":"Grow","krs":["Win 7"]},{"objective":"Ship","kr":"Deploy 5"}]'),
    ).toEqual(['O Grow @1:16', 'KR Win 7 @1:30', 'KR Deploy 5 @1:65'])
    expect(await sentences('json', '["NPS 40 to 50"]')).toEqual(['KR NPS 40 to 50 @1:3'])
    expect(await sentences('json', '{"name":"package","version":"1"}', false)).toEqual([])
  })

  test('JSONL, a value a line', async () => {
    const lines = '{"text":"NPS 40","kind":"key-result"}\n\n{"text":"快","kind":"objective"}\r\n"Win 7"\n{"kr":"a"}\n'
    expect(await sentences('jsonl', lines)).toEqual(['KR NPS 40 @1:10', 'O 快 @3:10', 'KR Win 7 @4:2', 'KR a @5:8'])
  })

  test('CSV with quotes, breaks in cells and headers in both languages', async () => {
    const csv = '目标,关键结果,基线,目标值,负责人\r\n快,"周期 ""a"", b",20 天,10 天,\r\n,"故障\n更少",9,3,李四\r\n'
    expect(await sentences('csv', csv)).toEqual(['O 快 @2:1', 'KR 周期 "a", b @2:4', 'KR 故障\n更少 @3:3'])
    const { items } = await read('csv', csv)
    expect(items[1]).toMatchObject({ fields: { baseline: 20, target: 10, unit: 'd' }, objective: { text: '快' } })
    expect(await sentences('csv', 'Key Result;Owner\nNPS 40;Mei\n')).toEqual(['KR NPS 40 @2:1'])
    expect(await sentences('csv', 'a,b\n1,2\n')).toEqual([])
  })

  test('plain text, a key result a line', async () => {
    expect(await sentences('text', '# ours\n\nKR1：提升\r\n  2. NPS 40\nO1: Grow\n')).toEqual([
      'KR 提升 @3:5',
      'KR NPS 40 @4:6',
      'O Grow @5:5',
    ])
  })
})
