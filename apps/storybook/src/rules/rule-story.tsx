import type { Locale } from '@okr/core'
import type { StoryObj } from '@storybook/react-vite'
import { RulePage } from './rule-page.tsx'

/** What the stories of all rules share. */
export const ruleMeta = { component: RulePage, parameters: { controls: { disable: true } } }

export const ruleStory = (ruleId: string): StoryObj<typeof RulePage> => ({
  name: ruleId,
  args: { ruleId, locale: 'en' satisfies Locale },
})
