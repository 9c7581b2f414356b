'use client'
export { ComboBox, type ComboBoxProps } from './combo-box.tsx'
export type { Suggestion } from './suggestion.ts'
