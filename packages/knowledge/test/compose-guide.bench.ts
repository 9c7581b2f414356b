import { presetParams, renderGuide } from '@okr/core'
import { test } from 'vitest'
import { composeGuide, groundingFor } from '../src/index.ts'

const params = presetParams('energy-storage', 'zh-CN')

test('composing a guide', async ({ bench }) => {
  await bench('compose', () => void composeGuide(params)).run()
  await bench('compose and render as Markdown', () => void renderGuide(composeGuide(params))).run()
  await bench('grounding for a prompt', () => void groundingFor(params)).run()
})
