'use client'
export { type PromptPreviewMessages, promptPreviewMessages } from './messages.ts'
export { PromptPreview, type PromptPreviewProps } from './prompt-preview.tsx'
