import type { Contender } from './contender.ts'

export const alex: Contender = {
  name: 'alex',
  atLeast: 500,
  async load() {
    const { text: check } = await import('alex')
    return (text) => check(text).messages.length
  },
}
