import type { Meta, StoryObj } from '@storybook/react-vite'
import { sampleNodes } from '../stories/sample-tree.ts'
import { allClosed, allOpen } from './expansion.ts'
import { OkrTree } from './okr-tree.tsx'

const meta = {
  component: OkrTree,
  args: { locale: 'en', defaultExpansion: allOpen },
  render: (args) => <OkrTree {...args} key={args.locale} defaultNodes={sampleNodes(args.locale)} />,
} satisfies Meta<typeof OkrTree>
export default meta
type Story = StoryObj<typeof meta>

/** Rows can be dragged, or moved with Ctrl+X, the arrows and Enter, or with the button. */
export const Organisation: Story = {}

export const Closed: Story = { args: { defaultExpansion: allClosed } }

/** The host holds the tree and takes no change: nothing can be moved. */
export const ReadOnly: Story = {
  render: (args) => <OkrTree {...args} nodes={sampleNodes(args.locale)} />,
}

/** Only what is behind, and what leads there. */
export const Filtered: Story = { args: { filter: ({ status }) => status === 'red' } }

export const Searched: Story = { args: { query: '4' } }

export const Empty: Story = { render: ({ locale }) => <OkrTree locale={locale} nodes={[]} /> }
