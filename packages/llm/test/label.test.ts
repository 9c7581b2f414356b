import { presetParams, readGuide, renderGuide, renderHtml } from '@okr/core'
import { composeGuide } from '@okr/knowledge'
import { describe, expect, test } from 'vitest'
import { aigcLabel, labelHtml, labelMarkdown } from '../src/guide/label.ts'

const label = aigcLabel('Ex"<ample', '0123')

describe.each(['zh-CN', 'en'] as const)('in %s', (locale) => {
  const guide = composeGuide(presetParams('digital-health', locale))

  test('labelled Markdown reads as the same guide', () => {
    expect(readGuide(labelMarkdown(renderGuide(guide), label))).toEqual(guide)
  })

  test('a page of HTML holds the label as data', () => {
    const content = /<meta name="AIGC" content="([^"]*)">/.exec(labelHtml(renderHtml(guide), label))?.[1] ?? ''
    const plain = content.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
    expect(JSON.parse(plain)).toEqual({ AIGC: label })
  })

  test('without a label nothing changes', () => {
    expect(labelMarkdown(renderGuide(guide), null)).toBe(renderGuide(guide))
    expect(labelHtml(renderHtml(guide), null)).toBe(renderHtml(guide))
  })
})
