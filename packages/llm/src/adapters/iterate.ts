/** What a stream holds, in turn; whoever stops listening cancels it. Not every runtime can iterate one itself. */
export async function* iterate<Item>(stream: ReadableStream<Item>): AsyncGenerator<Item> {
  const reader = stream.getReader()
  let ended = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      ended = done
      if (done) return
      yield value
    }
  } finally {
    // A stream that broke has nothing to cancel, and says so.
    if (!ended) await reader.cancel().catch(() => undefined)
  }
}
