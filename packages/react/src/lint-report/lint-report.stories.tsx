import { lintKeyResult, lintOkrSet } from '@okr/core/lint'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { sampleSet, sampleTexts } from '../stories/sample-set.ts'
import { LintReport } from './lint-report.tsx'

const meta = { component: LintReport, args: { findings: [], locale: 'en' } } satisfies Meta<typeof LintReport>
export default meta
type Story = StoryObj<typeof meta>

/** A whole set: findings stand with the sentence they are about. */
export const OkrSet: Story = {
  render: ({ locale, ...rest }) => (
    <LintReport {...rest} locale={locale} findings={lintOkrSet(sampleSet[locale])} textOf={sampleTexts(locale)} />
  ),
  args: { onApply: () => undefined, onIgnore: () => undefined, onOpen: () => undefined },
}

const sentence = {
  'zh-CN': '持续优化用户体验，提升客户满意度',
  en: 'Continuously improve customer satisfaction',
} as const

/** One sentence; nothing can be done from here, only read. */
export const OneSentence: Story = {
  render: ({ locale }) => (
    <LintReport locale={locale} findings={lintKeyResult(sentence[locale])} textOf={() => sentence[locale]} />
  ),
}

export const NothingFound: Story = {}
