import type { Locale, Localized } from '@okr/core'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ReactNode, useState } from 'react'
import { expect, userEvent, within } from 'storybook/test'
import { industries } from '../stories/industries.ts'
import { ComboBox, type ComboBoxProps } from './combo-box.tsx'

interface StoryArgs extends ComboBoxProps {
  readonly locale: Locale
}

const words: Localized<Pick<ComboBoxProps, 'label' | 'listLabel' | 'placeholder'>> = {
  'zh-CN': { label: '行业', listLabel: '建议的行业', placeholder: '例如：在线教育' },
  en: { label: 'Industry', listLabel: 'Suggested industries', placeholder: 'e.g. online education' },
}

function InItsLanguage({ locale, value, ...rest }: StoryArgs): ReactNode {
  const [text, setText] = useState(value)
  return <ComboBox {...rest} {...words[locale]} suggestions={industries[locale]} value={text} onChange={setText} />
}

const meta = {
  component: ComboBox,
  args: { locale: 'en', value: '', onChange: () => undefined, suggestions: [], listLabel: '' },
  render: (args) => <InItsLanguage {...args} />,
} satisfies Meta<StoryArgs>
export default meta
type Story = StoryObj<typeof meta>

export const Empty: Story = {}

export const Open: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    const field = canvas.getByRole('combobox')
    await userEvent.click(field)
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    await expect(canvas.getAllByRole('option')).toHaveLength(6)
    await expect(canvas.getAllByRole('option')[1]).toHaveAttribute('aria-selected', 'true')
  },
}

/** What is typed is looked for in both languages. */
export const Chosen: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    const field = canvas.getByRole('combobox')
    await userEvent.type(field, 'fintech')
    await expect(canvas.getAllByRole('option')).toHaveLength(1)
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await expect(field).toHaveValue(canvas.getByRole('combobox').getAttribute('value'))
    await expect(canvas.queryByRole('option')).toBeNull()
  },
}

export const OwnWords: Story = { args: { value: 'Deep-sea mining 深海采矿' } }

export const Invalid: Story = { args: { isInvalid: true } }
