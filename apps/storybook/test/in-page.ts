// Runs in the page of a story, so nothing here may use what stands outside its function.

export interface Outcome {
  /** What was thrown while the story was rendered or played. */
  readonly errors: readonly string[]
  /** What axe found, by the accessibility addon, as "rule (impact): element". */
  readonly violations: readonly string[]
}

interface Channel {
  on(event: string, listen: (payload: unknown) => void): void
  off(event: string, listen: (payload: unknown) => void): void
  emit(event: string, payload: unknown): void
}

interface Finished {
  readonly storyId: string
  readonly reporters: readonly { readonly type: string; readonly result: AxeResult }[]
}

interface AxeResult {
  readonly error?: unknown
  readonly violations?: readonly {
    readonly id: string
    readonly impact: string
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[]
  }[]
}

interface StoryWindow {
  __STORYBOOK_PREVIEW__?: { readonly currentSelection?: { readonly storyId: string }; ready?: () => Promise<unknown> }
  __STORYBOOK_ADDONS_CHANNEL__?: Channel
}

/** Whether Storybook has started. */
export function isUp(): boolean {
  const page = globalThis as StoryWindow
  return page.__STORYBOOK_PREVIEW__ !== undefined && page.__STORYBOOK_ADDONS_CHANNEL__ !== undefined
}

/** Shows a story, plays it and has axe look at it. */
export async function show(id: string): Promise<Outcome> {
  const page = globalThis as StoryWindow
  const preview = page.__STORYBOOK_PREVIEW__
  const channel = page.__STORYBOOK_ADDONS_CHANNEL__
  if (!preview || !channel) throw new Error('This is no page of Storybook')
  await preview.ready?.()
  const errors: string[] = []
  const onError = (payload: unknown) => {
    errors.push(payload instanceof Error ? payload.message : JSON.stringify(payload))
  }
  const failures = ['storyErrored', 'storyThrewException', 'playFunctionThrewException', 'storyMissing']
  for (const failure of failures) channel.on(failure, onError)
  const finished = await new Promise<Finished | null>((resolve) => {
    const listen = (payload: unknown) => {
      if ((payload as Finished).storyId !== id) return
      channel.off('storyFinished', listen)
      resolve(payload as Finished)
    }
    channel.on('storyFinished', listen)
    for (const failure of failures) channel.on(failure, () => resolve(null))
    const isShown = preview.currentSelection?.storyId === id
    channel.emit(isShown ? 'forceRemount' : 'setCurrentStory', { storyId: id, viewMode: 'story' })
  })
  for (const failure of failures) channel.off(failure, onError)
  const reports = finished?.reporters.filter(({ type }) => type === 'a11y') ?? []
  if (finished && reports.length === 0) errors.push('axe did not run')
  return {
    errors,
    violations: reports.flatMap(({ result }) =>
      result.error
        ? [JSON.stringify(result.error)]
        : (result.violations ?? []).flatMap(({ id: rule, impact, nodes }) =>
            nodes.map(
              ({ target, failureSummary }) => `${rule} (${impact}): ${target.join(' ')}\n${failureSummary ?? ''}`,
            ),
          ),
    ),
  }
}
