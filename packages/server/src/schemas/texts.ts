import * as z from 'zod'

export const texts = {
  /** A key result as people write one. */
  line: z.string().min(1).max(2000),
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .max(100),
}
