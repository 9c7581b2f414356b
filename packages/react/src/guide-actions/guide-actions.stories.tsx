import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { sampleGuide } from '../stories/sample-guide.ts'
import { GuideActions } from './guide-actions.tsx'

const meta = {
  component: GuideActions,
  args: { guide: sampleGuide('en'), locale: 'en' },
  render: ({ locale = 'en', ...rest }) => <GuideActions {...rest} locale={locale} guide={sampleGuide(locale)} />,
} satisfies Meta<typeof GuideActions>
export default meta
type Story = StoryObj<typeof meta>

export const All: Story = {}

/** The host adds what it can do, and says what came of it. */
export const WithOwn: Story = {
  args: { actions: [{ id: 'send', label: 'Okr ↗', onChoose: () => 'OK' }] },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.click(canvas.getByRole('button', { name: 'Okr ↗' }))
    await expect(await canvas.findByText('OK')).toBeVisible()
  },
}
