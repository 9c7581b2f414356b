import { lintKeyResult } from '@okr/core/lint'
import { presetParams } from '@okr/core/params'
import { buildCompactPrompt } from '@okr/core/prompt'
import type { ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CheckInForm } from '../src/check-in-form/index.ts'
import { draftOf, GuideForm } from '../src/guide-form/index.ts'
import { GuideViewer } from '../src/guide-viewer/index.ts'
import { KeyResultInput } from '../src/key-result-input/index.ts'
import { LintReport } from '../src/lint-report/index.ts'
import { OkrStudio } from '../src/okr-studio/index.ts'
import { PasteBox } from '../src/paste-box/index.ts'
import { PromptPreview } from '../src/prompt-preview/index.ts'
import { sampleProvenance } from '../src/stories/sample-events.ts'
import { findSampleSource, sampleGuide } from '../src/stories/sample-guide.ts'
import { studioSet } from '../src/stories/studio-set.ts'
import { useOkrSet } from '../src/use-okr-set/index.ts'

const text = 'Continuously improve customer satisfaction'
const prompt = buildCompactPrompt(presetParams('digital-health', 'en'))
const keyResult = { id: 'KR1', text, baseline: 31, target: 45, unit: '%' }
const history = [
  { id: '1', keyResultId: 'KR1', date: '2027-01-08', value: 31 },
  { id: '2', keyResultId: 'KR1', date: '2027-01-15', value: 35 },
]

const Studio = () => (
  <OkrStudio locale="zh-CN" date="2027-02-15" state={useOkrSet({ defaultSet: () => studioSet('zh-CN') })} />
)

const components: Readonly<Record<string, readonly [ReactElement, string]>> = {
  KeyResultInput: [<KeyResultInput key="1" locale="en" defaultValue={{ text }} />, text],
  LintReport: [<LintReport key="1" locale="zh-CN" findings={lintKeyResult(text)} textOf={() => text} />, '错误'],
  CheckInForm: [
    <CheckInForm key="1" locale="en" date="2027-02-01" {...{ keyResult, history }} onSubmit={() => undefined} />,
    text,
  ],
  GuideViewer: [
    <GuideViewer
      key="1"
      guide={sampleGuide('zh-CN')}
      findSource={findSampleSource}
      provenance={sampleProvenance}
      onChange={() => undefined}
    />,
    '周转时间中位数',
  ],
  'GuideViewer without a guide': [<GuideViewer key="1" guide={null} locale="en" />, 'Nothing has been written yet'],
  PasteBox: [<PasteBox key="1" locale="en" onCheck={() => undefined} />, 'Answer of a chat app'],
  GuideForm: [
    <GuideForm
      key="1"
      locale="en"
      defaultValue={draftOf(presetParams('digital-health', 'zh-CN'))}
      onSubmit={() => undefined}
    />,
    '数字医疗与远程诊疗',
  ],
  OkrStudio: [<Studio key="1" />, '7 日激活率从 31% 提升到 45%'],
  PromptPreview: [<PromptPreview key="1" locale="zh-CN" prompts={{ compact: prompt }} />, '复制提示词'],
}

const complaints = vi.spyOn(console, 'error')
afterEach(() => complaints.mockClear())

describe.each(Object.entries(components))('%s on the server', (_, [element, words]) => {
  it('is there without a warning and without style attributes, which a strict content policy drops', () => {
    const html = renderToString(element)
    expect(html).toContain(words)
    expect(html).not.toMatch(/\sstyle=/u)
    expect(complaints).not.toHaveBeenCalled()
  })
})
