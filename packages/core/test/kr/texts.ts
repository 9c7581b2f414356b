import { readFileSync } from 'node:fs'
import fc from 'fast-check'

/** Every text of the corpus: a start for mutation. */
export const corpus: readonly string[] = ['train', 'dev'].flatMap((split) =>
  readFileSync(new URL(`../../corpus/${split}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): string => JSON.parse(line).text),
)

const scraps = [
  '从',
  '到',
  '提升至',
  '提高',
  '降低',
  '（',
  '）',
  '，',
  '、',
  '：',
  '→',
  '->',
  '12%',
  '3.5',
  '1,200',
  '１２％',
  '两成',
  '三家',
  'X%',
  '__',
  'TBD',
  '[N]',
  'Q3',
  '6月31日前',
  '2026年',
  '负责人',
  '取数',
  '同时',
  'from ',
  ' to ',
  ' by ',
  ' and ',
  ' while ',
  '$',
  '€4.2m',
  ' days',
  'KR1: ',
  '- [ ] ',
  '\n',
  '\t',
  ' ',
  '😀',
  '\ud800',
  'İ',
  'ß',
  '零',
  '百分之',
  '千分之',
  '±',
  '-',
  '+',
  '≥',
  '<=',
  '"',
  '“',
  '@',
  '(0.6)',
  'p95',
  'A/B',
  'ISO 27001',
  'İstanbul',
  '\u0000',
  '\u2028',
]

/** Arbitrary strings, scraps of key results in any order, and corpus lines cut and joined. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...scraps), { maxLength: 24 }).map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom(...corpus), fc.constantFrom(...corpus), fc.nat(80), fc.nat(80))
    .map(([a, b, at, from]) => a.slice(0, at) + b.slice(from)),
)
