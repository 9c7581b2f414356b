import { checkGuide, formatGuideFinding } from '@okr/core/guide-lint'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { sampleMarkdown } from '../stories/sample-guide.ts'
import { GuideFindings } from './guide-findings.tsx'

const whole = checkGuide(sampleMarkdown('en'))

const meta = {
  component: GuideFindings,
  args: { guide: whole.guide, findings: whole.findings, locale: 'en', format: formatGuideFinding },
} satisfies Meta<typeof GuideFindings>
export default meta
type Story = StoryObj<typeof meta>

/** Of a guide that was cut off, with what could be measured. */
export const Many: Story = {
  render: ({ locale, format }) => {
    const text = sampleMarkdown(locale)
    return <GuideFindings {...checkGuide(text.slice(0, text.length / 2))} locale={locale} format={format} />
  },
}

export const None: Story = { args: { findings: [] } }
