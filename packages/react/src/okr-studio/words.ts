import type { Localized } from '@okr/core'
import { english } from './messages.en.ts'
import type { OkrStudioMessages } from './messages.ts'
import { chinese } from './messages.zh-cn.ts'

export const okrStudioMessages: Localized<OkrStudioMessages> = { 'zh-CN': chinese, en: english }
