'use client'
export { type GuideAction, GuideActions, type GuideActionsProps } from './guide-actions.tsx'
export { type GuideActionsMessages, guideActionsMessages } from './messages.ts'
