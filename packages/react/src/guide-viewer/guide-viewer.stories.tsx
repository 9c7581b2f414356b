import type { Guide, Locale } from '@okr/core'
import type { SectionId } from '@okr/core/guide'
import { formatGuideFinding, lintGuide } from '@okr/core/guide-lint'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { lazy, useEffect } from 'react'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { sampleEvents, sampleProvenance } from '../stories/sample-events.ts'
import { findSampleSource, sampleGuide } from '../stories/sample-guide.ts'
import { useGuide } from '../use-guide/index.ts'
import { GuideViewer, type GuideViewerProps } from './guide-viewer.tsx'

const meta = {
  component: GuideViewer,
  args: { guide: null, locale: 'en', findSource: findSampleSource },
  parameters: { layout: 'padded' },
} satisfies Meta<typeof GuideViewer>
export default meta
type Story = StoryObj<typeof meta>

const localeOf = ({ locale = 'en' }: GuideViewerProps): Locale => locale

export const Finished: Story = {
  render: (args) => <GuideViewer {...args} guide={sampleGuide(localeOf(args))} />,
}

export const Compact: Story = { ...Finished, args: { compact: true } }

export const Empty: Story = {}

/** The events up to the middle of a section, or all of them; the rest never comes. */
function Written({ until, ...props }: GuideViewerProps & { readonly until?: SectionId }) {
  const locale = localeOf(props)
  const { guide, progress, provenance, findings, write, stop } = useGuide({ locale })
  useEffect(() => {
    void write(async function* () {
      const events = sampleEvents(locale)
      const begun = events.findIndex((event) => event.type === 'section-start' && event.section === until)
      yield* begun < 0 ? events : events.slice(0, begun + 5)
      await new Promise(() => undefined)
    })
    return stop
  }, [write, stop, locale, until])
  return <GuideViewer {...props} {...{ guide, progress, provenance, findings }} />
}

/** Two sections stand, the third is being written, the others wait. */
export const Writing: Story = {
  render: (args) => <Written {...args} until="case-studies" />,
  play: ({ canvasElement }) =>
    waitFor(() => expect(canvasElement.querySelectorAll('.okr-outline__state[data-state="done"]').length).toBe(2)),
}

/** With the mark of generated text, its provenance, and a section that was composed in the model's place. */
export const Generated: Story = {
  render: (args) => <Written {...args} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    const about = await canvas.findByText(/^(?:来历|Where it comes from)$/u)
    await userEvent.click(about)
    await expect(canvas.getByText('00112233445566778899aabbccddeeff', { exact: false })).toBeVisible()
  },
}

const left = ['case-studies', 'pitfalls', 'references'] as const

/** What the linter found, and how it can be narrowed. */
export const Findings: Story = {
  render: (args) => {
    const whole = sampleGuide(localeOf(args))
    const guide: Guide = { ...whole, sections: whole.sections.filter(({ id }) => !left.some((one) => one === id)) }
    return <GuideViewer {...args} guide={guide} findings={lintGuide(guide)} formatFinding={formatGuideFinding} />
  },
  play: async ({ canvasElement }) => {
    const list = () => canvasElement.querySelectorAll('.okr-findings__list > li').length
    const before = list()
    const canvas = within(canvasElement)
    await userEvent.selectOptions(canvas.getByLabelText(/^(?:规则|Rule)$/u), 'missing-section')
    await expect(list()).toBeLessThan(before)
    await userEvent.click(canvas.getByRole('button', { name: /^(?:错误|Error)$/u }))
    await expect(list()).toBe(0)
    await userEvent.click(canvas.getByRole('button', { name: /^(?:错误|Error)$/u }))
    await expect(list()).toBeGreaterThan(0)
  },
}

function Editable(props: GuideViewerProps) {
  const state = useGuide({ locale: localeOf(props), defaultGuide: sampleGuide(localeOf(props)) })
  return (
    <GuideViewer
      {...props}
      guide={state.guide}
      onChange={state.change}
      onUndo={state.undo}
      onRegenerate={() => undefined}
      check={lintGuide}
      formatFinding={formatGuideFinding}
    />
  )
}

export const Editing: Story = {
  render: (args) => <Editable key={args.locale} {...args} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.click(canvas.getByRole('button', { name: /^(?:编辑“结论”|Edit “Conclusion”)$/u }))
    const box = await canvas.findByRole('textbox')
    await userEvent.type(box, ' 93% [[S9]')
    await waitFor(() => expect(canvasElement.querySelectorAll('.okr-editor__findings li').length).toBeGreaterThan(0))
  },
}

export const Edited: Story = {
  ...Editing,
  play: async (context) => {
    await Editing.play?.(context)
    const canvas = within(context.canvasElement)
    await userEvent.click(canvas.getByRole('button', { name: /^(?:保存|Save)$/u }))
    await expect(await canvas.findByRole('button', { name: /^(?:撤销|Undo)$/u })).toBeVisible()
    await expect(canvas.getByText(/^(?:已修改|edited)$/u)).toBeVisible()
  },
}

/** Nothing is known of any source, and there are no references. */
export const NoSources: Story = {
  render: (args) => {
    const whole = sampleGuide(localeOf(args))
    return (
      <GuideViewer
        {...args}
        findSource={undefined}
        guide={{ ...whole, sections: whole.sections.filter(({ id }) => id !== 'references') }}
      />
    )
  },
}

/** Written by the packs alone, for an industry that no pack is for. */
export const Composed: Story = {
  render: (args) => (
    <GuideViewer
      {...args}
      guide={sampleGuide(localeOf(args))}
      provenance={{ model: null, packs: sampleProvenance.packs, matched: false }}
    />
  ),
}

const Table = lazy(() => import('../stories/sample-objective-table.tsx'))

/** The example OKRs in a table, which loads when it is chosen. */
export const ObjectivesAsTable: Story = {
  render: (args) => (
    <GuideViewer
      {...args}
      guide={sampleGuide(localeOf(args))}
      objectiveViews={[
        {
          id: 'table',
          label: localeOf(args) === 'zh-CN' ? '表格' : 'Table',
          render: (objectives) => <Table objectives={objectives} locale={localeOf(args)} />,
        },
      ]}
    />
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.click(canvas.getByRole('radio', { name: /^(?:表格|Table)$/u }))
    await expect(await canvas.findByRole('grid')).toBeVisible()
  },
}

/** The source of a citation, on top of the page. */
export const CitationOpen: Story = {
  ...Finished,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    const [first] = canvas.getAllByRole('button', { name: /^(?:来源|Source) \d$/u })
    if (first) await userEvent.click(first)
    await expect(await canvas.findByRole('dialog')).toBeVisible()
  },
}
