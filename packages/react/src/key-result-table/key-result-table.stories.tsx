import { applySuggestion, formatFinding, formatSuggestion, lintKeyResult } from '@okr/core/lint'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { sampleSet } from '../stories/sample-set.ts'
import { KeyResultTable } from './key-result-table.tsx'
import { keyResultRows } from './row.ts'

const meta = {
  component: KeyResultTable,
  args: { locale: 'en' },
  render: (args) => (
    <KeyResultTable {...args} key={args.locale} defaultRows={keyResultRows(sampleSet[args.locale], '2027-02-15')} />
  ),
} satisfies Meta<typeof KeyResultTable>
export default meta
type Story = StoryObj<typeof meta>

/** A double click, Enter or any character edits a cell; the linter speaks along, and Alt Enter takes what it suggests. */
export const Edited: Story = {
  args: {
    check: ({ keyResult }, column) =>
      lintKeyResult(keyResult).map(({ suggestions, ...finding }) => ({
        severity: finding.severity,
        text: formatFinding(finding, 'en'),
        suggestions: (column === 'text' ? suggestions : []).map((suggestion) => ({
          label: formatSuggestion(finding.ruleId, suggestion, 'en'),
          words: applySuggestion(keyResult.text, suggestion),
        })),
      })),
  },
}

export const FewColumns: Story = { args: { hiddenColumns: ['id', 'team', 'unit', 'deadline'] } }

/** The host holds the rows and takes no change. */
export const ReadOnly: Story = {
  render: ({ locale }) => <KeyResultTable locale={locale} rows={keyResultRows(sampleSet[locale], '2027-02-15')} />,
}

export const Empty: Story = { render: ({ locale }) => <KeyResultTable locale={locale} rows={[]} /> }
