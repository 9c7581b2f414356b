import type { Localized } from '@okr/core'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, within } from 'storybook/test'
import type { KeyResultDraft } from './draft.ts'
import { KeyResultInput } from './key-result-input.tsx'

const meta = { component: KeyResultInput, args: { locale: 'en' } } satisfies Meta<typeof KeyResultInput>
export default meta
type Story = StoryObj<typeof meta>

const story = (drafts: Localized<KeyResultDraft>, args: Story['args'] = {}): Story => ({
  args,
  render: ({ locale, ...rest }) => (
    <KeyResultInput key={locale} {...rest} locale={locale} defaultValue={drafts[locale]} />
  ),
})

const good = {
  'zh-CN': { text: '2027 年 3 月底前，7 日激活率从 31% 提升到 45%（数据来源：产品分析平台，负责人：陈敏）' },
  en: { text: 'Raise day-7 activation from 31% to 45% by March 31, 2027 (source: product analytics; owner: Mia Chen)' },
}
const faulty = {
  'zh-CN': { text: '显著缩短开通时长，从 40 分钟缩短到 55 分钟，并上线新版向导' },
  en: { text: 'Significantly reduce setup time from 40 minutes to 55 minutes and launch the new guide' },
}
const vague = {
  'zh-CN': { text: '持续优化用户体验，提升客户满意度' },
  en: { text: 'Continuously improve customer satisfaction' },
}

export const Empty = story({ 'zh-CN': { text: '' }, en: { text: '' } })
export const Good = story(good)
export const Contradiction = story(faulty, { onIgnore: () => undefined })
export const Vague = story(vague)
export const Plain = story(faulty, { detail: 'plain' })
export const Disabled = story(good, { disabled: true })

/** What a person states beside the sentence wins over it. */
export const Stated = story({
  'zh-CN': { ...vague['zh-CN'], metric: '客户满意度（CSAT）', baseline: 72, target: 80, unit: '%', owner: '周宁' },
  en: { ...vague.en, metric: 'CSAT', baseline: 72, target: 80, unit: '%', owner: 'Nora Vale' },
})

/** A chip in correction, with words that are no number. */
export const CorrectingATarget: Story = {
  ...story(good),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.click(canvas.getByRole('button', { name: /45%/u }))
    const editor = await canvas.findByRole('textbox', { name: /^(?:目标|Target)$/u })
    await userEvent.clear(editor)
    await userEvent.type(editor, '?{Enter}')
    await expect(await canvas.findByRole('alert')).toBeVisible()
  },
}
