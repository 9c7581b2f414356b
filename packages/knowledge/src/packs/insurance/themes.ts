import type { Theme } from '@okr/core/pack'
import { channelThemes } from './themes-channel.ts'
import { companyThemes } from './themes-company.ts'

export const themes: Theme[] = [...companyThemes, ...channelThemes]
