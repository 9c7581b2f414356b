import * as z from 'zod'

const words = z.string().trim().min(1)

/** Words in every language. */
export const textSchema = z.strictObject({ 'zh-CN': words, en: words })

/** Other names in every language, for finding a thing by what people call it. */
export const aliasesSchema = z.strictObject({ 'zh-CN': z.array(words), en: z.array(words) })

/** Ids are kebab-case: they stand in Markdown, addresses and file names. */
export const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

/**
 * One sentence (or two that belong together) and the sources that say it.
 * A sentence about a company, a rate or a figure needs a source; advice and judgement of our own has none.
 */
export const statementSchema = z.strictObject({ text: textSchema, sources: z.array(idSchema) })

export type Text = z.infer<typeof textSchema>
export type Statement = z.infer<typeof statementSchema>
