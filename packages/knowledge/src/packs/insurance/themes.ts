import type { Theme } from '@okr/core/pack'
import { companyThemes } from './themes-company.ts'
import { channelThemes } from './themes-channel.ts'

export const themes: Theme[] = [...companyThemes, ...channelThemes]
