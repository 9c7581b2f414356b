import type { Locale, Localized } from '@okr/core'
import { choicesOf } from '@okr/core/params'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ReactNode, useState } from 'react'
import { expect, userEvent, within } from 'storybook/test'
import { FocusPicker, type FocusPickerProps } from './focus-picker.tsx'

const words: Localized<{ legend: string; help: string }> = {
  'zh-CN': { legend: '关注重点', help: '最多 4 项，最重要的在前。' },
  en: { legend: 'Focus areas', help: 'Up to 4, the most important first.' },
}

function InItsLanguage({ values, ...rest }: FocusPickerProps): ReactNode {
  const [chosen, setChosen] = useState(values)
  const texts = words[rest.locale]
  return (
    <FocusPicker
      {...rest}
      {...texts}
      choices={choicesOf('focusAreas', rest.locale)}
      values={chosen}
      onChange={setChosen}
    />
  )
}

const args = { locale: 'en' as Locale, legend: '', choices: [], values: [], onChange: () => undefined, limit: 4 }

const meta = {
  component: FocusPicker,
  args,
  render: (given) => <InItsLanguage {...given} />,
} satisfies Meta<typeof FocusPicker>
export default meta
type Story = StoryObj<typeof meta>

const some = ['progress-tracking', 'Supplier alignment 供应商协同', 'culture-adoption']

export const Empty: Story = {}

export const Some: Story = { args: { values: some } }

/** Alt with an arrow moves the entry that has the focus, and the focus with it. */
export const Reordered: Story = {
  args: { values: some },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    const [first] = canvas.getAllByRole('button', { name: /^(?:Remove|移除)/u })
    first?.focus()
    await userEvent.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}')
    const entries = within(canvas.getByRole('list', { name: /Chosen|已选/u })).getAllByRole('listitem')
    await expect(entries.map((entry) => entry.textContent)).toEqual([
      expect.stringContaining('Supplier alignment'),
      expect.stringMatching(/Culture|文化/u),
      expect.stringMatching(/Progress|跟踪/u),
    ])
    await expect(entries[2]).toContainElement(document.activeElement as HTMLElement)
  },
}

/** Nothing can be added, and the focus is back at the list. */
export const Full: Story = {
  args: { values: some },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    const own = canvas.getByRole('textbox')
    await userEvent.type(own, 'Hiring 招聘{Enter}')
    await expect(own).toBeDisabled()
    await expect(canvas.getByText('4 / 4')).toBeVisible()
    await expect(canvas.getByRole('status')).toHaveTextContent('Hiring 招聘')
  },
}

export const Invalid: Story = { args: { isInvalid: true } }
