import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createGuideReader, guideSchema, readGuide, renderGuide } from '../../src/guide/index.ts'
import { checkGuide } from '../../src/guide-lint/index.ts'
import { expected } from './answers.counts.ts'

const folder = new URL('./answers/', import.meta.url)
const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8')

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
