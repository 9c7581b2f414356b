export { parseKeyResult } from './parse-key-result.ts'
