'use client'
export type { NewCheckIn } from './answers.ts'
export { CheckInForm, type CheckInFormProps } from './check-in-form.tsx'
export { type CheckInFormMessages, checkInFormMessages } from './messages.ts'
