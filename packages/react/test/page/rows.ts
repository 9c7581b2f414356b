import type { KeyResultRow } from '../../src/key-result-table/index.ts'

/** Many rows, the same at every call. */
export const manyRows = (count: number): KeyResultRow[] =>
  Array.from({ length: count }, (_, at) => ({
    keyResult: {
      id: `KR${at + 1}`,
      text: `Raise the number of clinics in region ${at % 97} from ${at % 50} to ${50 + (at % 50)}`,
      baseline: at % 50,
      target: 50 + (at % 50),
      current: (at * 7919) % 100,
      owner: `Owner ${at % 10}`,
    },
    objective: { id: `O${at % 20}`, text: `Objective ${at % 20}` },
  }))
