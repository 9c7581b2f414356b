/**
 * A value as data inside a prompt: a JSON string in which no angle bracket is left, so that it can neither close the
 * block it stands in nor open another. The reader of the prompt sees the same characters.
 */
export const quote = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')
