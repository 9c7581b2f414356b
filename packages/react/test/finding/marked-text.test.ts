import type { Finding } from '@okr/core/lint'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piecesOf } from '../../src/finding/marked-text.tsx'

const finding = (severity: Finding['severity'], start: number, end: number): Finding => ({
  ruleId: 'vague',
  messageId: 'vague',
  severity,
  range: { start, end },
  data: {},
  suggestions: [],
  sources: [],
  subject: null,
})

const table: readonly (readonly [string, readonly Finding[], string])[] = [
  ['no finding', [], 'abcdef'],
  ['one in the middle', [finding('error', 2, 4)], 'ab[error:cd]ef'],
  ['one over everything', [finding('info', 0, 6)], '[info:abcdef]'],
  ['two beside each other', [finding('error', 0, 2), finding('info', 2, 4)], '[error:ab][info:cd]ef'],
  ['the gravest where two meet', [finding('info', 0, 4), finding('error', 2, 6)], '[info:ab][error:cd][error:ef]'],
  ['one that ends beyond the text', [finding('warning', 4, 9)], 'abcd[warning:ef]'],
  ['one that lies beyond the text', [finding('warning', 7, 9)], 'abcdef'],
  ['one without words', [finding('warning', 3, 3)], 'abcdef'],
]

describe('the text with its findings underlined', () => {
  it.each(table)('%s', (_, findings, expected) => {
    const shown = piecesOf('abcdef', findings)
      .map(({ start, end, severity }) => {
        const words = 'abcdef'.slice(start, end)
        return severity ? `[${severity}:${words}]` : words
      })
      .join('')
    expect(shown).toBe(expected)
  })

  it('is the text itself, whatever the findings', () => {
    const range = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => finding('info', Math.min(a, b), Math.max(a, b)))
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(range, { maxLength: 6 }), (text, findings) => {
        expect(
          piecesOf(text, findings)
            .map(({ start, end }) => text.slice(start, end))
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
