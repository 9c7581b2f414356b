'use client'
export { FocusPicker, type FocusPickerProps } from './focus-picker.tsx'
export { type FocusPickerMessages, focusPickerMessages } from './messages.ts'
