import type { Contender } from './contender.ts'

export const harper: Contender = {
  name: 'harper.js',
  atLeast: 500,
  async load() {
    const { Dialect, LocalLinter } = await import('harper.js')
    const { binaryInlined } = await import('harper.js/binaryInlined')
    const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.American })
    await linter.setup()
    return async (text) => {
      const lints = await linter.lint(text, { language: 'plaintext' })
      for (const lint of lints) lint.free()
      return lints.length
    }
  },
}
