import type { Localized } from '@okr/core'
import { presetParams } from '@okr/core/params'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ReactNode, useState } from 'react'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import { industries } from '../stories/industries.ts'
import { draftOf, type GuideDraft } from './draft.ts'
import { GuideForm, type GuideFormProps } from './guide-form.tsx'

/** In the language of the page: answers, suggestions and the language asked for. */
function InItsLanguage(props: GuideFormProps): ReactNode {
  return <GuideForm key={props.locale} {...props} suggestions={industries[props.locale]} />
}

const meta = {
  component: GuideForm,
  args: { locale: 'en', onSubmit: fn() },
  render: (args) => <InItsLanguage {...args} />,
} satisfies Meta<typeof GuideForm>
export default meta
type Story = StoryObj<typeof meta>

const answered = (locale: GuideFormProps['locale']) => ({
  defaultValue: draftOf(presetParams('digital-health', locale)),
})

const ownWords: Localized<Partial<GuideDraft>> = {
  'zh-CN': {
    industry: '动物园与野生动物保护',
    companyType: '城市动物园',
    companySize: '两百人出头，约 220 人',
    maturity: '刚开始试点，两个园区',
    focusAreas: ['园区协同', 'progress-tracking'],
  },
  en: {
    industry: 'Zoos and wildlife care',
    companyType: 'City zoo',
    companySize: 'about 220 people',
    maturity: 'just started, two sites',
    focusAreas: ['Working across sites', 'progress-tracking'],
  },
}

export const Empty: Story = {}

/** With all that a host may add: a note on the industry, and a way out. */
export const Filled: Story = {
  render: (args) => <InItsLanguage {...args} {...answered(args.locale)} />,
  args: { onCancel: fn(), industryNote: () => 'Pack: Digital health 1.2' },
}

/** What free words were taken for stands below them. */
export const Understood: Story = {
  render: (args) => <InItsLanguage {...args} defaultValue={ownWords[args.locale]} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await expect(canvas.getAllByText(/^(?:理解为|Understood as)/u)).toHaveLength(2)
    await expect(canvas.getByText(/^(?:不在列表里|Not in the list)/u)).toBeVisible()
  },
}

/** Sent too early: every problem is said, and the focus stands on the first. */
export const Errors: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement)
    await userEvent.click(canvas.getByRole('button', { name: /^(?:生成指南|Write the guide)$/u }))
    await expect(args.onSubmit).not.toHaveBeenCalled()
    await expect(await canvas.findAllByText(/(?:没有填写。| is missing\.| are missing\.)$/u)).toHaveLength(5)
    await expect(await canvas.findByText(/^(?:有 5 处|5 answers)/u)).toBeVisible()
    await waitFor(() => expect(canvas.getByRole('combobox')).toHaveFocus())
  },
}

/** A sample, then other answers, then the guide. */
export const Answered: Story = {
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement)
    await userEvent.click(canvas.getByRole('button', { name: /^(?:数字医疗|Digital health)/u }))
    await userEvent.click(canvas.getByRole('radio', { name: /^(?:推广中|Scaling)$/u }))
    await userEvent.click(canvas.getByRole('button', { name: /^(?:移除|Remove) ?[“]?(?:文化|Culture)/u }))
    await userEvent.click(canvas.getByRole('button', { name: /^(?:生成指南|Write the guide)$/u }))
    await expect(args.onSubmit).toHaveBeenCalledWith(
      expect.objectContaining({ companyType: 'technology', companySize: '50-250', maturity: 'scaling' }),
      expect.arrayContaining([expect.objectContaining({ parameter: 'maturity', understood: 'scaling' })]),
    )
  },
}

/** The prompt follows the answers. */
export const Prompt: Story = {
  render: (args) => <InItsLanguage {...args} {...answered(args.locale)} />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.click(canvas.getByText(/^(?:查看提示词|See the prompt)$/u))
    const prompt = await canvas.findByRole('region')
    await userEvent.type(canvas.getByRole('combobox'), ' + VR')
    await expect(await within(prompt).findByText(/\+ VR/u)).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: /^(?:复制提示词|Copy prompt)$/u }))
    await expect(await canvas.findByText(/已复制|copied/u)).toBeVisible()
  },
}

const steps: Localized = { 'zh-CN': '第 3 节，共 8 节：案例研究', en: 'Section 3 of 8: case studies' }

/** While a guide is written the answers are locked, and the way out stops it. */
export const Writing: Story = {
  render: (args) => (
    <InItsLanguage {...args} {...answered(args.locale)} progress={{ share: 0.3, text: steps[args.locale] }} />
  ),
  args: { onCancel: fn() },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement)
    await expect(canvas.getByRole('combobox')).toBeDisabled()
    await userEvent.click(canvas.getByRole('button', { name: /^(?:生成指南|Write the guide)$/u }))
    await expect(args.onSubmit).not.toHaveBeenCalled()
    await expect(canvas.getByRole('progressbar')).toHaveAttribute('value', '0.3')
    await userEvent.click(canvas.getByRole('button', { name: /^(?:停止|Stop)$/u }))
    await expect(args.onCancel).toHaveBeenCalledOnce()
  },
}

/** With a model at hand somebody has to say who writes. */
export const Writers: Story = {
  render: ({ writer, ...args }) => {
    const [model, setModel] = useState<string | null>(null)
    const choose = (id: string | null) => {
      writer?.onChange(id)
      setModel(id)
    }
    return (
      <InItsLanguage
        {...args}
        {...answered(args.locale)}
        writer={writer && { ...writer, value: model, onChange: choose }}
      />
    )
  },
  args: { writer: { models: ['deepseek:deepseek-flash'], value: null, onChange: fn() } },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement)
    const composer = canvas.getByRole('radio', { name: /^(?:知识包|The composer)$/u })
    const model = canvas.getByRole('radio', { name: 'deepseek:deepseek-flash' })
    await expect(composer).toBeChecked()
    await userEvent.click(model)
    await expect(model).toBeChecked()
    await userEvent.click(composer)
    await expect(composer).toBeChecked()
    await expect(args.writer?.onChange).toHaveBeenNthCalledWith(1, 'deepseek:deepseek-flash')
    await expect(args.writer?.onChange).toHaveBeenNthCalledWith(2, null)
  },
}

export const Disabled: Story = {
  render: (args) => <InItsLanguage {...args} {...answered(args.locale)} />,
  args: { isDisabled: true },
}

export const Compact: Story = {
  render: (args) => (
    <div data-okr-density="compact">
      <InItsLanguage {...args} {...answered(args.locale)} />
    </div>
  ),
}

/** Parts of a host in the place of ours. */
export const OwnParts: Story = {
  args: {
    slots: {
      samples: null,
      prompt: ({ params }) => <code>{JSON.stringify(params)}</code>,
      industry: ({ id, value, onChange, onBlur, suggestions, describedBy, isInvalid }) => (
        <select
          id={id}
          value={value}
          aria-describedby={describedBy}
          aria-invalid={isInvalid}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
        >
          <option value="">–</option>
          {suggestions.map((suggestion) => (
            <option key={suggestion.value}>{suggestion.value}</option>
          ))}
        </select>
      ),
    },
  },
}
