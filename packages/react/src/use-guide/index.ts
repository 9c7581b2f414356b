'use client'
export type { GuideEvent, GuideSource } from './events.ts'
export { type GuideEventsOptions, guideEventsFrom } from './guide-events-from.ts'
export { type GuideState, type GuideStatus, type UseGuideOptions, useGuide } from './use-guide.ts'
