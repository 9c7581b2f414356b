export * from './vocabularies/index.ts'
