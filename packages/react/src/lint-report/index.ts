'use client'
export { LintReport, type LintReportProps } from './lint-report.tsx'
export { type LintReportMessages, lintReportMessages } from './messages.ts'
