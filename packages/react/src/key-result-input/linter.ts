/** What reads, lints and words a key result: large, and loaded on its own by `useLinter`. */
export { parseKeyResult, parseQuantity } from '@okr/core/kr'
export { formatFinding, formatSuggestion, lintKeyResult } from '@okr/core/lint'
