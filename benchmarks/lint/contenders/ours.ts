import { parseKeyResult } from '../../../packages/core/src/kr/index.ts'
import { lintKeyResult } from '../../../packages/core/src/lint/index.ts'
import type { Contender } from './contender.ts'

export const ours: Contender = {
  name: 'ours: parse + lint',
  atLeast: null,
  load: async () => (text) => lintKeyResult(text).length,
}

export const parsing: Contender = {
  name: 'ours: parse only',
  atLeast: null,
  load: async () => (text) => parseKeyResult(text).tokens.length,
}
