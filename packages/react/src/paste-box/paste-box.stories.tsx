import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { PasteBox } from './paste-box.tsx'

const meta = {
  component: PasteBox,
  args: { locale: 'en', onCheck: () => undefined },
} satisfies Meta<typeof PasteBox>
export default meta
type Story = StoryObj<typeof meta>

export const Blank: Story = {}

export const NothingPasted: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.click(canvas.getByRole('button'))
    await expect(canvas.getByRole('alert')).toHaveTextContent(/先贴入|Paste a text/u)
  },
}
