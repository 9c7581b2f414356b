export * from './guide.ts'
export * from './outline.ts'
export { renderGuide } from './render-guide.ts'
