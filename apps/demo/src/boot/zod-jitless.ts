import { config } from 'zod/v4/core'

// zod compiles schemas with `new Function` where it may; finding out is a violation that a strict policy reports.
config({ jitless: true })
