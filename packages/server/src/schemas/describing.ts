import type * as z from 'zod'

/** The same, and nobody may change it. */
export type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T

/**
 * A schema of what a function of ours gives. The compiler holds that every `T` fits the schema; that the schema allows
 * nothing more is held by its being strict, and by the tests that check every answer against it.
 */
export const describing =
  <T>() =>
  <Schema extends z.ZodType>(schema: [T] extends [Frozen<z.output<Schema>>] ? Schema : never): z.ZodType<T> =>
    schema as unknown as z.ZodType<T>
