/** What several iterables give, in the order in which they give it. The first that throws ends all. */
export async function* merge<Item>(iterables: readonly AsyncIterable<Item>[]): AsyncGenerator<Item> {
  const queue: Item[] = []
  const state: { failure?: { readonly error: unknown }; running: number } = { running: iterables.length }
  let wake: () => void = () => undefined
  const pump = async (iterable: AsyncIterable<Item>): Promise<void> => {
    try {
      for await (const item of iterable) {
        queue.push(item)
        wake()
      }
    } catch (error) {
      state.failure ??= { error }
    } finally {
      state.running--
      wake()
    }
  }
  for (const iterable of iterables) void pump(iterable)
  for (;;) {
    yield* queue.splice(0)
    if (state.failure) throw state.failure.error
    if (state.running === 0 && queue.length === 0) return
    if (queue.length > 0) continue
    await new Promise<void>((resolve) => {
      wake = resolve
    })
  }
}
