import type { CheckIn, KeyResult, Localized } from '@okr/core'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, within } from 'storybook/test'
import { CheckInForm } from './check-in-form.tsx'

const cycle = { label: '2027 Q1', start: '2027-01-01', end: '2027-03-31' }

const meta = {
  component: CheckInForm,
  args: { locale: 'en', date: '2027-02-19', cycle, keyResult: { id: 'KR1', text: '' }, onSubmit: fn() },
} satisfies Meta<typeof CheckInForm>
export default meta
type Story = StoryObj<typeof meta>

const values = { baseline: 31, target: 45, unit: '%', direction: 'increase' } as const
const activation: Localized<KeyResult> = {
  'zh-CN': { id: 'KR1', text: '7 日激活率从 31% 提升到 45%', ...values },
  en: { id: 'KR1', text: 'Raise day-7 activation from 31% to 45%', ...values },
}

const entry = (id: string, date: string, value: number, confidence: number, more: Partial<CheckIn> = {}): CheckIn => ({
  id,
  keyResultId: 'KR1',
  date,
  value,
  confidence,
  ...more,
})
const log: Localized<readonly CheckIn[]> = {
  'zh-CN': [
    entry('1', '2027-01-08', 31, 6),
    entry('2', '2027-01-15', 32.4, 6, { note: '新向导灰度 10%。' }),
    entry('3', '2027-01-29', 35.1, 7, { evidence: 'https://analytics.example.com/activation' }),
    entry('4', '2027-02-05', 34.2, 5, { note: '移动端回退，下周修复短信验证码。', evidence: '周报第 6 期' }),
    entry('5', '2027-02-12', 37.8, 6),
  ],
  en: [
    entry('1', '2027-01-08', 31, 6),
    entry('2', '2027-01-15', 32.4, 6, { note: 'The new guide is out to 10%.' }),
    entry('3', '2027-01-29', 35.1, 7, { evidence: 'https://analytics.example.com/activation' }),
    entry('4', '2027-02-05', 34.2, 5, {
      note: 'Mobile fell back; text codes get fixed next week.',
      evidence: 'Report 6',
    }),
    entry('5', '2027-02-12', 37.8, 6),
  ],
}

export const First: Story = {
  render: ({ locale, ...rest }) => <CheckInForm {...rest} locale={locale} keyResult={activation[locale]} />,
}

export const WithHistory: Story = {
  render: ({ locale, ...rest }) => (
    <CheckInForm key={locale} {...rest} locale={locale} keyResult={activation[locale]} history={log[locale]} />
  ),
  args: { onCancel: fn() },
}

/** Filled in and sent. */
export const Answered: Story = {
  ...WithHistory,
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement)
    await userEvent.type(canvas.getByRole('textbox', { name: /^(?:现在的数值|Value now)/u }), '39.5%')
    await userEvent.click(canvas.getByRole('radio', { name: '7' }))
    await userEvent.type(canvas.getByRole('textbox', { name: /依据|shows/u }), 'https://analytics.example.com/a')
    await userEvent.click(canvas.getByText(/以往|earlier/u))
    await userEvent.click(canvas.getByRole('button', { name: /^(?:提交|Check in)$/u }))
    await expect(args.onSubmit).toHaveBeenCalledWith({
      keyResultId: 'KR1',
      date: '2027-02-19',
      value: 39.5,
      confidence: 7,
      evidence: 'https://analytics.example.com/a',
    })
  },
}

/** Sent without answers: every problem is said, the focus stands on the first. */
export const Unanswered: Story = {
  ...WithHistory,
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement)
    await userEvent.type(canvas.getByRole('textbox', { name: /依据|shows/u }), 'javascript:alert(1)')
    await userEvent.click(canvas.getByRole('button', { name: /^(?:提交|Check in)$/u }))
    await expect(args.onSubmit).not.toHaveBeenCalled()
    await expect(canvas.getAllByText(/请|State|Choose|not safe|不安全/u).length).toBeGreaterThanOrEqual(3)
  },
}

const names = {
  'zh-CN': ['合同', '试运行', '验收', '交付'],
  en: ['Contract', 'Pilot', 'Acceptance', 'Handover'],
} as const

const titles = { 'zh-CN': '首个储能电站交付', en: 'Hand over the first storage plant' } as const

export const Milestones: Story = {
  render: ({ locale, ...rest }) => (
    <CheckInForm {...rest} locale={locale} keyResult={{ id: 'KR1', text: titles[locale], milestones: names[locale] }} />
  ),
}
