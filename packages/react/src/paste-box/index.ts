'use client'
export { type PasteBoxMessages, pasteBoxMessages } from './messages.ts'
export { PasteBox, type PasteBoxProps } from './paste-box.tsx'
