import type { Contender } from './contender.ts'

async function processor() {
  const { unified } = await import('unified')
  const passive = (await import('retext-passive')).default
  const intensify = (await import('retext-intensify')).default
  const repeated = (await import('retext-repeated-words')).default
  const english = (await import('retext-english')).default
  const stringify = (await import('retext-stringify')).default
  return unified().use(english).use(passive).use(intensify).use(repeated).use(stringify).freeze()
}

export const retext: Contender = {
  name: 'retext, 3 plugins',
  atLeast: 100,
  async load() {
    const { VFile } = await import('vfile')
    const pipe = await processor()
    return async (text) => {
      const file = new VFile(text)
      await pipe.run(pipe.parse(file), file)
      return file.messages.length
    }
  },
}
