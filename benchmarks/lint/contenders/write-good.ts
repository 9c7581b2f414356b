import type { Contender } from './contender.ts'

export const writeGood: Contender = {
  name: 'write-good',
  atLeast: 5,
  async load() {
    const { default: check } = await import('write-good')
    return (text) => check(text).length
  },
}
