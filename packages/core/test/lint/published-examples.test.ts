import { expect, it } from 'vitest'
import { lintKeyResult, lintObjective } from '../../src/lint/index.ts'

/** Examples that What Matters prints as good ones. Advice may differ; an error would be a false one. */
it('finds no error in a published objective and a published key result', () => {
  const findings = [...lintObjective('Run a 10K in under 50 minutes by June'), ...lintKeyResult('Hold 10 meetings')]
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
})
