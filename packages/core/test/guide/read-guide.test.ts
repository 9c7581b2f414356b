import { describe, expect, test } from 'vitest'
import { plainText, readGuide, sectionOf } from '../../src/guide/index.ts'

const idsIn = (markdown: string) => readGuide(markdown).sections.map(({ id }) => id)

describe('sections are known', () => {
  test.each([
    ['## 1. Introduction', 'introduction'],
    ['## 一、引言', 'introduction'],
    ['## 1、前言', 'introduction'],
    ['## **1. 引言：OKR 及其重要性**', 'introduction'],
    ['## 第二章 行业分析', 'industry-analysis'],
    ['# 2. Industry Overview', 'industry-analysis'],
    ['### 📊 行业现状与趋势', 'industry-analysis'],
    ['## （三）案例研究（3 例）', 'case-studies'],
    ['## OKR 实施指南（面向 250–1000 人）', 'implementation'],
    ['## Implementation roadmap', 'implementation'],
    ['## Common mistakes', 'pitfalls'],
    ['## 6) 常见误区与规避', 'pitfalls'],
    ['## Bibliography', 'references'],
    ['## 参考资料', 'references'],
    ['## 7. Was bleibt', 'conclusion'],
  ])('%s', (heading, id) => {
    expect(idsIn(`${heading}\n\ntext`)).toEqual([id])
  })
})

test('a first heading with the words of a section is the title of the guide', () => {
  expect(readGuide('# 储能行业 OKR 实施指南\n\n## 引言\n\nx')).toMatchObject({
    title: '储能行业 OKR 实施指南',
    sections: [{ id: 'introduction', title: '引言' }],
  })
})

test('sections out of order are put in order, and a second of one kind stays in the text', () => {
  const guide = readGuide('## Conclusion\n\na\n\n## Introduction\n\nb\n\n## Introduction\n\nc')
  expect(guide.sections).toMatchObject([
    {
      id: 'introduction',
      blocks: [
        { text: [{ text: 'b' }] },
        { text: [{ type: 'strong', text: 'Introduction' }] },
        { text: [{ text: 'c' }] },
      ],
    },
    { id: 'conclusion' },
  ])
})

describe('phases are known', () => {
  test.each([
    ['### Phase 1: Prepare (Weeks 1–2)', 'Prepare', 'Weeks 1–2'],
    ['### 阶段二：对齐（第 3–4 周）', '对齐', '第 3–4 周'],
    ['### 第三阶段 运行', '运行', ''],
    ['### 4.2 Step 2 – Draft', 'Draft', ''],
    ['### 一、组织与工具准备', '组织与工具准备', ''],
    ['### 阶段 3：对齐（不是硬性分解）', '对齐（不是硬性分解）', ''],
    ['### Kick-off (first week)', 'Kick-off', 'first week'],
  ])('%s', (heading, title, timing) => {
    expect(sectionOf(readGuide(`## 4. Implementation\n\n${heading}\n\nx`), 'implementation')?.phases).toMatchObject([
      { title, timing },
    ])
  })
})

describe('objectives are known', () => {
  test.each([
    ['under a heading', '#### O1：提升质量\n\n- KR1：良率达到 98.5%\n- KR2：零事故'],
    ['under a bold line', '**O1：提升质量**\n\n- **KR1：** 良率达到 98.5%\n- **KR2：** 零事故'],
    ['in nested lists', '- 示例：\n  - O：提升质量\n    - KR1：良率达到 98.5%\n    - KR2：零事故'],
    ['side by side', '- O1: 提升质量\n- KR1: 良率达到 98.5%\n- KR2: 零事故'],
    ['in one paragraph', 'O1：提升质量\nKR1：良率达到 98.5%\nKR2：零事故'],
    ['without labels', '### 目标 1：提升质量\n\n- 良率达到 98.5%\n- 零事故'],
    ['beneath a list of their own', '#### 目标：提升质量\n\n- 关键结果：\n  - 良率达到 98.5%\n  - 零事故'],
  ])('%s', (_, markdown) => {
    expect(sectionOf(readGuide(`## 4. 实施指南\n\n${markdown}`), 'implementation')).toMatchObject({
      blocks: [],
      objectives: [
        {
          id: 'O1',
          text: '提升质量',
          keyResults: [
            { id: 'O1-KR1', text: '良率达到 98.5%' },
            { id: 'O1-KR2', text: '零事故' },
          ],
        },
      ],
    })
  })

  test('a goal without key results is a sentence like any other', () => {
    const section = sectionOf(
      readGuide('## 实施指南\n\n### 阶段 1：准备\n\n目标：让所有人知道为什么'),
      'implementation',
    )
    expect(section?.objectives).toEqual([])
    expect(section?.phases[0]?.blocks).toHaveLength(1)
  })

  test('fields that people write are read, and other lines stay in the sentence', () => {
    const markdown =
      '## 实施指南\n\n#### O1：质量\n\n- KR1（制造）：良率提升\n  - 基线：96% · 目标：98.5%\n  - **数据来源：** MES、QMS\n  - 每周一更新\n  - 权重：高'
    expect(sectionOf(readGuide(markdown), 'implementation')?.objectives[0]?.keyResults).toEqual([
      {
        id: 'O1-KR1',
        text: '良率提升 每周一更新 权重：高',
        owner: '制造',
        baseline: 96,
        target: 98.5,
        unit: '%',
        direction: 'increase',
        dataSources: ['MES', 'QMS'],
      },
    ])
  })
})

describe('pitfalls are known', () => {
  test.each([
    ['by headings', '### 误区一：目标过多\n\n- **表现：** 资源摊薄。\n- **应对：** 控制数量。'],
    ['by list items', '- **目标过多**：资源摊薄。规避：控制数量。'],
  ])('%s', (_, markdown) => {
    const pitfall = sectionOf(readGuide(`## 常见误区\n\n${markdown}`), 'pitfalls')?.pitfalls[0]
    expect([pitfall?.title, plainText(pitfall?.signal ?? []), plainText(pitfall?.remedy ?? [])]).toEqual([
      '目标过多',
      '资源摊薄。',
      '控制数量。',
    ])
  })
})

describe('references are known', () => {
  test.each([
    ['a numbered list', '1. First\n2. Second'],
    ['a list with keys', '- [1] First\n- [2] Second'],
    ['lines with keys', '[1] First\n[2] Second'],
  ])('%s', (_, list) => {
    const guide = readGuide(`## Introduction\n\nA [2] and [1, 2].\n\n## References\n\n${list}`)
    expect(sectionOf(guide, 'references')?.references).toEqual([
      { source: '1', text: [{ type: 'text', text: 'First' }] },
      { source: '2', text: [{ type: 'text', text: 'Second' }] },
    ])
    expect(sectionOf(guide, 'introduction')?.blocks).toMatchObject([
      { text: [{}, { type: 'citation', source: '2' }, {}, { source: '1' }, { source: '2' }, {}] },
    ])
  })
})

describe('what is not in the model leaves its words', () => {
  test.each([
    ['a <b>bold</b> word<br>and<!-- no --> more', 'a bold word and more'],
    ['<div onclick="x()">text</div>', 'text'],
    ['[label](javascript:alert(1))', 'label'],
    ['![diagram](https://a.b/c.png)', 'diagram'],
    ['*light* ~~gone~~', 'light gone'],
    ['5 * 3 * 2', '5 * 3 * 2'],
    ['a &times; b &valueOf; c', 'a × b &valueOf; c'],
    ['[![chart](https://a.b/c.png)](https://a.b)', 'chart'],
    ['unclosed **bold', 'unclosed **bold'],
    ['第一行\n第二行', '第一行第二行'],
  ])('%j', (markdown, text) => {
    const block = sectionOf(readGuide(`## Introduction\n\n${markdown}`), 'introduction')?.blocks[0]
    expect(block?.type === 'paragraph' && plainText(block.text)).toBe(text)
  })
})

test('a whole guide fenced as code is opened', () => {
  expect(idsIn('```markdown\n# T\n\n## Introduction\n\nx\n```')).toEqual(['introduction'])
})

test('a bare address ends before the punctuation around it', () => {
  const blocks = sectionOf(readGuide('## Introduction\n\n见https://a.b/c?d=e。(https://f.g)'), 'introduction')?.blocks
  expect(blocks).toMatchObject([{ text: [{}, { href: 'https://a.b/c?d=e' }, {}, { href: 'https://f.g' }, {}] }])
})

describe('hostile input is read in time', () => {
  test.each([
    ['>', 60_000],
    ['- ', 60_000],
    ['1. ', 60_000],
    ['[', 60_000],
    ['[a](', 20_000],
    ['`', 60_000],
    ['`` ` ', 20_000],
    ['<!--', 30_000],
    ['<a ', 30_000],
    ['**a ', 30_000],
    ['_a', 30_000],
    ['&#1', 30_000],
    ['[1,', 30_000],
    ['http://', 20_000],
    ['O1: ', 30_000],
    ['KR1 (', 30_000],
    ['（', 60_000],
    [' · ', 30_000],
    ['| ', 60_000],
    ['\n', 60_000],
    ['> - a\n', 8_000],
    ['- O1: a\n- KR1: b\n', 4_000],
    ['## 1. Introduction\n', 5_000],
  ])(
    '%j many times',
    (unit, times) => {
      expect(() => readGuide(`## 4. Implementation\n\n${unit.repeat(times)}`)).not.toThrow()
    },
    5_000,
  )
})

test('links nested very deeply are read in time', () => {
  const links = `${'['.repeat(20_000)}a${'](https://b.c)'.repeat(20_000)}`
  expect(() => readGuide(`## Introduction\n\n${links}`)).not.toThrow()
}, 5_000)

test('a text of very many blocks is read', () => {
  const guide = readGuide(`## Introduction\n\n${'a\n\n'.repeat(130_000)}`)
  expect(sectionOf(guide, 'introduction')?.blocks).toHaveLength(130_000)
}, 20_000)
