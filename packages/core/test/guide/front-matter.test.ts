import { describe, expect, test } from 'vitest'
import { createGuideReader, readGuide } from '../../src/guide/index.ts'

const body = '# Guide\n\n## 1. Introduction\n\nText.\n'
const guide = readGuide(body)

describe('metadata before a guide is no part of it', () => {
  test.each([
    ['a label of generated text', '---\nAIGC:\n  Label: "1"\n  ProduceID: "x"\n---\n\n'],
    ['several members', '---\ntitle: A guide\ntags:\n- okr\nlang: en\n---\n'],
    ['after an empty line', '\n---\ntitle: A\n---\n'],
    ['without an end', '---\ntitle: A\n'],
    ['a rule and nothing else', '---\n\n'],
  ])('%s', (_, head) => {
    expect(readGuide(head + body)).toEqual(guide)
    const reader = createGuideReader()
    for (const char of head + body) {
      reader.push(char)
      reader.snapshot()
    }
    expect(reader.end()).toEqual(guide)
  })

  test.each(['---\nA sentence: with a colon.\n\n', 'title: A\n\n', '# Guide\n\n---\ntitle: A\n---\n\n'])(
    'text is not taken for it: %j',
    (head) => {
      expect(JSON.stringify(readGuide(head + body))).toMatch(/with a colon|title: A/)
    },
  )
})
