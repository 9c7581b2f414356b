import { describe, expect, test } from 'vitest'
import { read, sentences } from './support.ts'

const cases: readonly (readonly [name: string, markdown: string, expected: readonly string[]])[] = [
  [
    'headings and bullets',
    '# 2027 Q1 OKR\n\n## O1：让客户更愿意推荐我们\n\n- KR1：NPS 从 40 提升到 50\n- 召开 3 次会议\n',
    ['O 让客户更愿意推荐我们 @3:7', 'KR NPS 从 40 提升到 50 @5:7', 'KR 召开 3 次会议 @6:3'],
  ],
  [
    'a section of key results beside one of objectives',
    '## Objective\n\nBecome the first choice.\n\n## Key results\n\n1. NPS 40 to 50\n2) Win 7 logos\n',
    ['O Become the first choice. @3:1', 'KR NPS 40 to 50 @7:4', 'KR Win 7 logos @8:4'],
  ],
  [
    'nested bullets, with and without labels',
    '- Objective: Ship faster\n  - Lead time from 20 to 10 days\n  - KR2: Deploys from 1 to 5 a week\n    - a detail\n- O2: Grow\n  * Win 7 logos\n',
    [
      'O Ship faster @1:14',
      'KR Lead time from 20 to 10 days @2:5',
      'KR Deploys from 1 to 5 a week @3:10',
      'O Grow @5:7',
      'KR Win 7 logos @6:5',
    ],
  ],
  [
    'unlabelled nested lists under a title about OKRs',
    '# OKRs\n- Ship faster\n  - Lead time from 20 to 10 days\n- Grow\n  - Win 7 logos\n',
    ['O Ship faster @2:3', 'KR Lead time from 20 to 10 days @3:5', 'O Grow @4:3', 'KR Win 7 logos @5:5'],
  ],
  [
    'task lists, emoji and emphasis',
    '### 目标1：🎉 快\n- [ ] **KR1**：😀将 *NPS* 从 40 提升到 50\n- [x] `KR2` 3 家\n',
    ['O 🎉 快 @1:9', 'KR 😀将 NPS 从 40 提升到 50 @2:15', 'KR 3 家 @3:13'],
  ],
  [
    'labelled lines of a paragraph, each its own',
    '**目标：** 让交付更快\nKR1：周期从 20 天缩短到 10 天\nKR2：故障从 9 起\n降到 3 起\n',
    ['O 让交付更快 @1:9', 'KR 周期从 20 天缩短到 10 天 @2:5', 'KR 故障从 9 起降到 3 起 @3:5'],
  ],
  [
    'a label in a heading with its sentence beneath',
    '## O1\n\nShip faster\n\n### KR 1.1\n\nLead time from 20 to 10 days\n\n- how: pipelines\n',
    ['O Ship faster @3:1', 'KR Lead time from 20 to 10 days @7:1'],
  ],
  [
    'wrapped items, quotations and links',
    '> ## O1: Ship\n> - KR1: Cut [lead time](https://example.com/a) from 20\n>   to 10 days\n',
    ['O Ship @1:10', 'KR Cut lead time from 20 to 10 days @2:10'],
  ],
  [
    'tables in either language',
    '| 目标 | 关键结果 | 基线 | 目标值 |\n|---|:-:|---|---|\n| 快 | 周期 a \\| b | 20 | 10 |\n| | KR2：**故障** | 9 | 3 |\n',
    ['O 快 @3:3', 'KR 周期 a | b @3:7', 'KR 故障 @4:11'],
  ],
  [
    'other sections of an objective',
    '## O1: Ship\n### Initiatives\n- Write docs\n### Key results\n- Win 7 logos\n',
    ['O Ship @1:8', 'KR Win 7 logos @5:3'],
  ],
  [
    'lists of other things beside key results',
    '**O1: Ship**\n\n- Win 7 logos\n- Initiatives:\n  - Write docs\n\nActions:\n\n- Hire\n\nO2: Grow\n\n- Win 8\n',
    ['O Ship @1:7', 'KR Win 7 logos @3:3', 'O Grow @11:5', 'KR Win 8 @13:3'],
  ],
  [
    'code, comments, front matter',
    '---\nkr: KR1\n---\n```\nKR1: no\n```\n<!--\nKR2: no\n-->\nKR3: yes\n',
    ['KR yes @10:6'],
  ],
  [
    'a page without marks that was named',
    'Some words\n\n- NPS 40 to 50\n- Win 7 logos\n',
    ['KR NPS 40 to 50 @3:3', 'KR Win 7 logos @4:3'],
  ],
  [
    'plain lines that were named',
    '\uFEFFNPS 40 to 50\r\nWin 7 logos\r\n',
    ['KR NPS 40 to 50 @1:1', 'KR Win 7 logos @2:1'],
  ],
  ['full-width numbers of lists', '# OKR\n1、提升 NPS\n（2）降低成本\n', ['KR 提升 NPS @2:3', 'KR 降低成本 @3:4']],
]

describe('Markdown', () => {
  test.each(cases)('%s', async (_name, markdown, expected) => {
    expect(await sentences('markdown', markdown)).toEqual(expected)
  })

  test('leaves pages alone that say nothing of OKRs', async () => {
    const notes = '# Notes\n\n## 目标\n\n做一个好工具\n\n- One day\n- Two\n'
    expect(await sentences('markdown', notes, false)).toEqual([])
    expect(await sentences('markdown', notes)).toEqual([])
    expect(await sentences('markdown', '- One day\n', false)).toEqual([])
  })

  test('reads columns and lines beneath as fields', async () => {
    const table = await read(
      'markdown',
      '| KR | Baseline | Target | Owner | Due |\n|-|-|-|-|-|\n| Raise NPS | 40 % | 1,200 | | Q1 |\n',
    )
    expect(table.items[0]?.fields).toEqual({ deadline: 'Q1', target: 1200, baseline: 40, unit: '%' })
    expect(table.items[0]?.asked).toEqual(new Set(['baseline', 'target', 'owner', 'deadline']))
    const lines = await read(
      'markdown',
      '- **KR1**：提升 NPS\n  - 基线：40 · 目标值：50\n  - 数据源：问卷、CRM · 负责人：张三\n',
    )
    expect(lines.items[0]?.fields).toEqual({ baseline: 40, target: 50, dataSources: ['问卷', 'CRM'], owner: '张三' })
  })

  test('obeys comments that ask to ignore', async () => {
    const { items } = await read(
      'markdown',
      '- KR1: a <!-- okr-ignore -->\n<!-- okr-ignore no-metric, no-target -->\n- KR2: b\n- KR3: c\n',
    )
    expect(items.map(({ ignore }) => ignore)).toEqual(['all', ['no-metric', 'no-target'], []])
    expect(await sentences('markdown', '- KR1: a\n\n<!-- okr-ignore-file -->\n')).toEqual([])
  })
})

test('takes lists under a title about OKRs for text where other sentences are marked', async () => {
  const page = '# 2027 Q1 OKR\n\n- 先看这里\n  - 再看这里\n\n## O1: Grow\n\n- KR1: Win 7 logos\n'
  expect(await sentences('markdown', page)).toEqual(['O Grow @6:8', 'KR Win 7 logos @8:8'])
  const nested = '# Sales OKRs\n\n- Ship faster\n  - KR1: Win 7 logos\n'
  expect(await sentences('markdown', nested)).toEqual(['O Ship faster @3:3', 'KR Win 7 logos @4:10'])
  expect(await sentences('markdown', '# 为什么推行 OKR 的团队更快\n\n- 一\n', false)).toEqual([])
})
