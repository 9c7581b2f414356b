export * from './guide.ts'
export * from './outline.ts'
