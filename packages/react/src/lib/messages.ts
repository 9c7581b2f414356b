/** The messages of a component in the reader's language, with those the host has put in their place. */
export const withOwn = <M extends object>(messages: M, own: Partial<M> | undefined): M =>
  own ? { ...messages, ...own } : messages
