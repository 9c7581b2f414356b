'use client'
export { GuideFindings, type GuideFindingsProps } from './guide-findings.tsx'
export { type GuideFindingsMessages, guideFindingsMessages } from './messages.ts'
