import type { Locale } from '@okr/core'
import type { OkrSet } from '@okr/core/okr'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
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
  title: 'okr-studio',
  component: Example,
  args: { locale: 'en', date: '2027-02-15', set: studioSet },
  render: (args) => <Example key={args.locale} {...args} />,
} satisfies Meta<typeof Example>
export default meta
type Story = StoryObj<typeof meta>

export const Overview: Story = {}
