export { anthropic } from './adapters/anthropic.ts'
