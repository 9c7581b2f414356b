import type { TextlintKernelOptions } from '@textlint/kernel'
import type { Contender } from './contender.ts'

const vague = { patterns: [{ pattern: '/TBD|X%|持续|显著|尽快/', message: 'vague' }] }

/** CommonJS modules compiled from ESM hold their default export under `default` once more. */
const inner = (module: { default: unknown }) => (module.default as { default?: unknown }).default ?? module.default

async function kernelOptions(): Promise<TextlintKernelOptions> {
  const rule = (ruleId: string, module: { default: unknown }, options: object = {}) => ({
    ruleId,
    rule: inner(module),
    options,
  })
  return {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: inner(await import('@textlint/textlint-plugin-text')) }],
    rules: [
      rule('write-good', await import('textlint-rule-write-good')),
      rule('terminology', await import('textlint-rule-terminology')),
      rule('pattern', await import('@textlint-rule/textlint-rule-pattern'), vague),
    ],
  } as TextlintKernelOptions
}

export const textlint: Contender = {
  name: 'textlint, 3 rules',
  atLeast: 100,
  async load() {
    const { TextlintKernel } = await import('@textlint/kernel')
    const kernel = new TextlintKernel()
    const options = await kernelOptions()
    return async (text) => (await kernel.lintText(text, options)).messages.length
  },
}
