import type { Locale } from '@okr/core'
import { type OkrSet, withNewObjective } from '@okr/core/okr'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { sampleEvents } from '../stories/sample-events.ts'
import { findSampleSource } from '../stories/sample-guide.ts'
import { studioSet } from '../stories/studio-set.ts'
import { useOkrSet } from '../use-okr-set/index.ts'
import { OkrStudio, type OkrStudioProps } from './okr-studio.tsx'

interface Args extends Omit<OkrStudioProps, 'state'> {
  readonly set: (locale: Locale) => OkrSet
  readonly save?: () => Promise<void>
}

function Example({ set, save, ...props }: Args) {
  const state = useOkrSet({ defaultSet: () => set(props.locale), save })
  return <OkrStudio {...props} state={state} />
}

const meta = {
  component: OkrStudio as never,
  args: { locale: 'en', date: '2027-02-15', set: studioSet },
  render: (args) => <Example key={args.locale} {...args} />,
} satisfies Meta<Args>
export default meta
type Story = StoryObj<Args>

const none = (): OkrSet => ({ objectives: [] })

/** A company in the middle of its quarter. */
export const Overview: Story = {}

export const Tree: Story = { args: { defaultView: 'tree' } }

export const Table: Story = { args: { defaultView: 'table' } }

export const Alignment: Story = { args: { defaultView: 'alignment' } }

export const Review: Story = { args: { defaultView: 'check' } }

export const Empty: Story = { args: { set: none } }

/** A key result is opened beside the view, and checked as its words change. */
export const Edited: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.click(await canvas.findByRole('button', { name: /^(?:Open: Raise day-7|打开：7 日激活率)/u }))
    const field = await canvas.findByRole('textbox', { name: /^(?:Key result|关键结果)$/u })
    await userEvent.type(field, ' significantly')
    await expect(canvasElement.querySelector('.okr-studio__panel .okr-marked')).toBeVisible()
  },
}

/** One check-in after another. */
export const CheckingIn: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.click(canvas.getByRole('button', { name: /^(?:Check in \(|更新进展（)/u }))
    await canvas.findByRole('form')
  },
}

/** A set from a guide waits to be taken in. */
export const Incoming: Story = {
  args: {
    incoming: {
      name: 'OKRs in laundries',
      set: withNewObjective(none(), { id: 'O1', text: 'Every order leaves on time', keyResults: [] }),
    },
  },
}

/** The place where the set is kept is away: the change is taken back, with the reason. */
export const NotSaved: Story = {
  args: { save: () => Promise.reject(new Error('503')) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    const [add] = canvas.getAllByRole('button', { name: /^(?:Add objective|添加目标)$/u })
    if (add) await userEvent.click(add)
    await expect(await canvas.findByRole('alert')).toBeVisible()
  },
}

async function* written(locale: Locale) {
  for (const event of sampleEvents(locale)) {
    await Promise.resolve()
    yield event
  }
}

/** From the questions to a guide, and from its example OKRs to a set of one's own. */
export const FromQuestions: Story = {
  args: { set: none },
  render: ({ locale, ...args }) => (
    <Example
      key={locale}
      {...args}
      locale={locale}
      guide={{ write: () => written(locale), findSource: findSampleSource }}
    />
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    const [sample] = await canvas.findAllByRole('button', { name: /^(?:Digital health|数字医疗)/u })
    if (sample) await userEvent.click(sample)
    await userEvent.click(canvas.getByRole('button', { name: /^(?:Write the guide|生成指南)$/u }))
    const take = await canvas.findByRole('button', { name: /^(?:Start with these|用这些示例)/u }, { timeout: 5000 })
    await userEvent.click(take)
    await waitFor(() => expect(canvasElement.querySelector('.okr-card')).toBeVisible())
  },
}
