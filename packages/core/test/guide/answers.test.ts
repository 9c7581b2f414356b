import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createGuideReader, guideSchema, readGuide, renderGuide } from '../../src/guide/index.ts'
import { checkGuide } from '../../src/guide-lint/index.ts'

const folder = new URL('./answers/', import.meta.url)
const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8')

interface Counts {
  readonly title: string
  readonly sections: number
  readonly subsections: number
  readonly cases: readonly string[]
  readonly phases: readonly string[]
  /** Key results of each objective. */
  readonly keyResults: readonly number[]
  readonly groups: number
  readonly pitfalls: number
  readonly references: number
  readonly truncated?: true
}

/** What a careful reader finds in each answer, counted by hand. */
const expected: Readonly<Record<string, Counts>> = {
  '01-atx-with-preamble.zh.md': {
    title: '连锁宠物医院 OKR 指南',
    sections: 8,
    subsections: 3,
    cases: ['绿洲动物医疗', '北岸诊所', '山谷兽医院'],
    phases: ['准备', '起草'],
    keyResults: [2],
    groups: 2,
    pitfalls: 2,
    references: 2,
  },
  '02-fenced.en.md': {
    title: 'OKRs for a regional bakery chain',
    sections: 8,
    subsections: 3,
    cases: ['Crumb & Co', 'Hearth', 'Millstone'],
    phases: ['Prepare', 'Draft'],
    keyResults: [2],
    groups: 1,
    pitfalls: 1,
    references: 2,
  },
  '03-thinking.zh.md': {
    title: '社区养老机构 OKR 指南',
    sections: 8,
    subsections: 3,
    cases: ['康泽护理', '松鹤居', '暖阳社区'],
    phases: ['统一认识', '试写'],
    keyResults: [1],
    groups: 1,
    pitfalls: 1,
    references: 1,
  },
  '04-closing-think-only.en.md': {
    title: 'OKRs for ferry operators',
    sections: 2,
    subsections: 0,
    cases: [],
    phases: [],
    keyResults: [],
    groups: 0,
    pitfalls: 0,
    references: 0,
  },
  '05-setext.en.md': {
    title: 'OKRs for museums',
    sections: 8,
    subsections: 3,
    cases: ['Harbour Museum'],
    phases: ['Listen'],
    keyResults: [],
    groups: 1,
    pitfalls: 1,
    references: 1,
  },
  '06-bold-lines.zh.md': {
    title: '物业公司 OKR 实施指南',
    sections: 8,
    subsections: 3,
    cases: ['恒居服务', '乐邻', '安家社区'],
    phases: ['摸底', '试点'],
    keyResults: [2],
    groups: 2,
    pitfalls: 1,
    references: 1,
  },
  '07-emoji.zh.md': {
    title: '🐾 精品民宿 OKR 指南',
    sections: 8,
    subsections: 3,
    cases: ['云栖小院', '半山居', '溪边'],
    phases: ['准备', '试写'],
    keyResults: [],
    groups: 1,
    pitfalls: 1,
    references: 1,
  },
  '08-plain-dense.zh.txt': {
    title: '小型出版社 OKR 应用指南',
    sections: 8,
    subsections: 3,
    cases: ['青禾社', '长河文化', '拾光'],
    phases: ['选一个编辑室', '写一个目标'],
    keyResults: [],
    groups: 2,
    pitfalls: 1,
    references: 2,
  },
  '09-plain-numbered.en.txt': {
    title: 'OKR Guide for Independent Pharmacies',
    sections: 8,
    subsections: 3,
    cases: ['Willow Pharmacy', 'Stone Street', 'Nine Elms'],
    phases: ['Prepare', 'Pilot'],
    keyResults: [2],
    groups: 2,
    pitfalls: 1,
    references: 1,
  },
  '10-other-order.en.md': {
    title: 'OKRs for a municipal library',
    sections: 8,
    subsections: 3,
    cases: ['Riverside Library', 'Old Town', 'Hillside'],
    phases: ['Ask'],
    keyResults: [],
    groups: 1,
    pitfalls: 1,
    references: 1,
  },
  '11-footnotes.en.md': {
    title: 'OKRs for vineyards',
    sections: 4,
    subsections: 0,
    cases: ['Slate Hill'],
    phases: [],
    keyResults: [],
    groups: 0,
    pitfalls: 0,
    references: 2,
  },
  '12-inline-links.en.md': {
    title: 'OKRs for cinemas',
    sections: 3,
    subsections: 0,
    cases: [],
    phases: [],
    keyResults: [],
    groups: 0,
    pitfalls: 0,
    references: 2,
  },
  '13-tables.zh.md': {
    title: '职业院校 OKR 指南',
    sections: 4,
    subsections: 0,
    cases: [],
    phases: ['准备'],
    keyResults: [2, 1],
    groups: 0,
    pitfalls: 2,
    references: 1,
  },
  '14-objective-tables.en.md': {
    title: '',
    sections: 1,
    subsections: 0,
    cases: [],
    phases: [],
    keyResults: [2],
    groups: 0,
    pitfalls: 0,
    references: 0,
  },
  '15-json.zh.txt': {
    title: '水务公司 OKR 指南',
    sections: 8,
    subsections: 3,
    cases: ['清源水务', '北河供水', '南湖集团'],
    phases: ['摸底', '试点'],
    keyResults: [2],
    groups: 1,
    pitfalls: 1,
    references: 1,
  },
  '16-json-sections-cut.en.txt': {
    title: 'OKRs for theatres',
    sections: 3,
    subsections: 2,
    cases: ['Globe House', 'Little Stage'],
    phases: [],
    keyResults: [],
    groups: 0,
    pitfalls: 0,
    references: 0,
    truncated: true,
  },
  '17-cut-off.zh.md': {
    title: '冷链物流 OKR 指南',
    sections: 3,
    subsections: 2,
    cases: ['北极星物流'],
    phases: [],
    keyResults: [],
    groups: 0,
    pitfalls: 0,
    references: 0,
    truncated: true,
  },
  '18-wide-brackets.zh.md': {
    title: '',
    sections: 8,
    subsections: 3,
    cases: ['远山教育', '朝露课堂', '小溪学园'],
    phases: ['统一认识', '选校区', '写目标'],
    keyResults: [],
    groups: 3,
    pitfalls: 2,
    references: 2,
  },
  '19-level-one.en.md': {
    title: '',
    sections: 8,
    subsections: 3,
    cases: ['Tern Airlines', 'Skua Cargo'],
    phases: ['Listen', 'Draft'],
    keyResults: [],
    groups: 2,
    pitfalls: 1,
    references: 1,
  },
  '20-enclosed.zh.txt': {
    title: '',
    sections: 8,
    subsections: 3,
    cases: ['茶山'],
    phases: ['定负责人', '写目标'],
    keyResults: [2],
    groups: 2,
    pitfalls: 1,
    references: 1,
  },
}

test('every answer has its counts', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(expected))
})

describe('what chat apps return is read', () => {
  test.each(Object.entries(expected))('%s', (file, counts) => {
    const { outline, guide } = checkGuide(textOf(file))
    expect(outline).toMatchObject({
      locale: file.includes('.zh.') ? 'zh-CN' : 'en',
      title: counts.title,
      phases: counts.phases,
      caseStudies: counts.cases,
      bestPracticeGroups: counts.groups,
      pitfalls: counts.pitfalls,
      unresolvedCitations: [],
      truncated: counts.truncated ?? false,
    })
    expect([outline.sections.length, outline.subsections.length, outline.references.length]).toEqual([
      counts.sections,
      counts.subsections,
      counts.references,
    ])
    expect(outline.objectives.map(({ keyResults }) => keyResults.length)).toEqual(counts.keyResults)
    expect(guideSchema.parse(guide)).toEqual(guide)
    expect(JSON.stringify(guide)).not.toMatch(/<think|如果您需要|希望这份|Let me know|好的，下面|用户想要/)
  })

  test.each(Object.keys(expected))('%s survives being rendered', (file) => {
    const guide = readGuide(textOf(file))
    expect(readGuide(renderGuide(guide))).toEqual(guide)
  })

  test.each(Object.keys(expected))('%s is the same in pieces', (file) => {
    const text = textOf(file)
    const whole = readGuide(text)
    for (const size of [1, 7, 20]) {
      const reader = createGuideReader()
      for (let at = 0; at < text.length; at += size) {
        reader.push(text.slice(at, at + size))
        if (at % (size * 10) === 0) expect(guideSchema.safeParse(reader.snapshot()).success).toBe(true)
      }
      expect(reader.end()).toEqual(whole)
    }
  })
})

test('an answer that ends before its farewell keeps what is no farewell', () => {
  const guide = readGuide(
    '## Introduction\n\nIf you need it, ask the owner.\n\n## Conclusion\n\nBegin.\n\nFeel free to ask.',
  )
  expect(guide.sections.map((section) => section.blocks.length)).toEqual([1, 1])
})

test('fields in the columns of a table become fields of the key result', () => {
  const { guide } = checkGuide(textOf('14-objective-tables.en.md'))
  expect(guide.sections).toMatchObject([
    { objectives: [{ keyResults: [{ baseline: 88, target: 95, unit: '%', dataSources: ['TMS'] }, { target: 4 }] }] },
  ])
})
