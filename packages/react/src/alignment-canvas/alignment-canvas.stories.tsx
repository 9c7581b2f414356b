import type { Meta, StoryObj } from '@storybook/react-vite'
import { sampleAlignment } from '../stories/sample-alignment.ts'
import { AlignmentCanvas } from './alignment-canvas.tsx'

const meta = {
  component: AlignmentCanvas,
  args: { locale: 'en' },
  render: (args) => <AlignmentCanvas {...args} key={args.locale} defaultNodes={sampleAlignment(args.locale)} />,
} satisfies Meta<typeof AlignmentCanvas>
export default meta
type Story = StoryObj<typeof meta>

/** Objectives that serve nothing are in the middle. A second parent is dashed, a dependency dotted. */
export const Company: Story = {}

/** The objectives of one unit in the middle: to the left what they serve, to the right what serves them. */
export const Department: Story = { args: { defaultUnitId: 'service' } }

export const ObjectivesOnly: Story = { args: { defaultShowsKeyResults: false } }

/** The host holds the tree and takes no change: nothing can be aligned. */
export const ReadOnly: Story = {
  render: (args) => <AlignmentCanvas {...args} nodes={sampleAlignment(args.locale)} />,
}

/** Two objectives that serve each other, as data from elsewhere may hold them. */
export const Circle: Story = {
  render: (args) => (
    <AlignmentCanvas {...args} key={args.locale} defaultNodes={sampleAlignment(args.locale, { isCircular: true })} />
  ),
}

export const Empty: Story = { render: ({ locale }) => <AlignmentCanvas locale={locale} nodes={[]} /> }
