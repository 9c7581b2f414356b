import { buildCompactPrompt } from '@okr/core'
import { presetParams } from '@okr/core/params'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import { PromptPreview } from './prompt-preview.tsx'

const meta = { component: PromptPreview, args: { locale: 'en', prompts: {} } } satisfies Meta<typeof PromptPreview>
export default meta
type Story = StoryObj<typeof meta>

const promptIn = (locale: 'zh-CN' | 'en') => buildCompactPrompt(presetParams('digital-health', locale))

export const OneTemplate: Story = {
  render: ({ locale }) => <PromptPreview locale={locale} prompts={{ compact: promptIn(locale) }} />,
}

export const TwoTemplates: Story = {
  render: ({ locale }) => {
    const compact = promptIn(locale)
    const grounded = { ...compact, tokens: 5200, text: `${compact.text}\n\n[S1] …\n[S2] …` }
    return <PromptPreview locale={locale} prompts={{ compact, grounded }} />
  },
}

export const Copied: Story = {
  ...TwoTemplates,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.click(canvas.getByRole('radio', { name: /^(?:带依据|Grounded)/u }))
    await userEvent.click(canvas.getByRole('button'))
    await expect(await canvas.findByText(/已复制|copied/u)).toBeVisible()
  },
}
