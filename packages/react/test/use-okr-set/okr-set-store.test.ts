import { type OkrSet, withObjective } from '@okr/core/okr'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createOkrSetStore, type OkrSetStore } from '../../src/use-okr-set/okr-set-store.ts'

const start: OkrSet = {
  objectives: ['O1', 'O2', 'O3'].map((id) => ({ id, text: id, keyResults: [{ id: `${id}-KR1`, text: 'x' }] })),
}

const titled = (id: string, text: string) => (set: OkrSet) =>
  withObjective(set, id, (objective) => (objective.text === text ? objective : { ...objective, text }))

const textOf = ({ snapshot }: OkrSetStore, id = 'O1') => snapshot().set.objectives.find((one) => one.id === id)?.text

type Step = (store: OkrSetStore) => void
const id = fc.constantFrom('O1', 'O2', 'O3')
const word = fc.constantFrom('a', 'b', 'c', 'O1')
const change = fc.tuple(id, word, fc.boolean()).map(
  ([one, text, isTyped]): Step =>
    (store) =>
      store.change(titled(one, text), isTyped ? one : undefined),
)
const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: change },
    fc.constant<Step>((store) => store.undo()),
    fc.constant<Step>((store) => store.redo()),
  ),
  { maxLength: 40 },
)

function undoAll(store: OkrSetStore): void {
  while (store.snapshot().canUndo) store.undo()
}
function redoAll(store: OkrSetStore): void {
  while (store.snapshot().canRedo) store.redo()
}

describe('after any changes, steps back and forth', () => {
  test('undoing all gives the very set of the start, redoing all the one of the end', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const store = createOkrSetStore(start)
        for (const step of taken) step(store)
        redoAll(store)
        const end = store.snapshot().set
        undoAll(store)
        expect(store.snapshot().set).toBe(start)
        redoAll(store)
        expect(store.snapshot().set).toBe(end)
      }),
    )
  })

  test('what is shown is what was saved last, however long savings take', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const saved = [start]
        const store = createOkrSetStore(start, async (set) => {
          await Promise.resolve()
          saved.push(set)
        })
        for (const step of taken) {
          step(store)
          await Promise.resolve()
        }
        await settled(store)
        expect(saved.at(-1)).toBe(store.snapshot().set)
      }),
    )
  })

  test('where some savings fail, what is shown is what is kept', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.infiniteStream(fc.boolean()), async (taken, outcomes) => {
        let kept = start
        const store = createOkrSetStore(start, async (set) => {
          await Promise.resolve()
          if (outcomes.next().value) throw new Error('offline')
          kept = set
        })
        for (const step of taken) {
          step(store)
          await Promise.resolve()
        }
        await settled(store)
        expect(kept).toBe(store.snapshot().set)
      }),
    )
  })
})

async function settled(store: OkrSetStore): Promise<void> {
  while (store.snapshot().isSaving) await Promise.resolve()
}

describe('a step back', () => {
  test.each([
    ['takes typing in one field back at once', ['a', 'ab', 'abc'], 'O1', 'O1'],
    ['takes changes of different things back one by one', ['a', 'ab', 'abc'], undefined, 'ab'],
  ])('%s', (_, texts, about, expected) => {
    const store = createOkrSetStore(start)
    for (const text of texts) store.change(titled('O1', text), about)
    store.undo()
    expect(textOf(store)).toBe(expected)
  })

  test('does not join what is typed after it', () => {
    const store = createOkrSetStore(start)
    store.change(titled('O1', 'a'), 'O1')
    store.change(titled('O2', 'b'), 'O2')
    store.undo()
    store.change(titled('O1', 'c'), 'O1')
    store.undo()
    expect(textOf(store)).toBe('a')
  })

  test('is not there after a change that changes nothing', () => {
    const store = createOkrSetStore(start)
    store.change(titled('O1', 'O1'))
    expect(store.snapshot().canUndo).toBe(false)
  })
})

describe('where saving fails', () => {
  /** A place that refuses until it is told to be there. */
  function offline() {
    const kept: OkrSet[] = []
    const place = { isThere: false, kept, save: async (set: OkrSet) => place.take(set), take }
    async function take(set: OkrSet) {
      await Promise.resolve()
      if (!place.isThere) throw new Error('The server is away')
      kept.push(set)
    }
    return place
  }

  test('the change is shown at once, taken back with the reason, and can be redone', async () => {
    const store = createOkrSetStore(start, offline().save)
    store.change(titled('O1', 'new'))
    expect(textOf(store)).toBe('new')
    await settled(store)
    expect(textOf(store)).toBe('O1')
    expect(store.snapshot().failure?.error).toEqual(new Error('The server is away'))
    expect(store.snapshot().canRedo).toBe(true)
  })

  test('trying again brings everything back that was changed meanwhile, and saves it', async () => {
    const place = offline()
    const store = createOkrSetStore(start, place.save)
    store.change(titled('O1', 'new'))
    store.change(titled('O2', 'newer'))
    await settled(store)
    expect([textOf(store), textOf(store, 'O2')]).toEqual(['O1', 'O2'])
    place.isThere = true
    store.retry()
    await settled(store)
    expect([textOf(store), textOf(store, 'O2')]).toEqual(['new', 'newer'])
    expect(place.kept.at(-1)).toBe(store.snapshot().set)
    expect(store.snapshot().failure).toBeNull()
  })

  test('an undo that could not be saved is taken back, too', async () => {
    const place = offline()
    place.isThere = true
    const store = createOkrSetStore(start, place.save)
    store.change(titled('O1', 'new'))
    await settled(store)
    place.isThere = false
    store.undo()
    expect(textOf(store)).toBe('O1')
    await settled(store)
    expect(textOf(store)).toBe('new')
  })

  test('putting the failure aside leaves the set as it was saved', async () => {
    const store = createOkrSetStore(start, offline().save)
    store.change(titled('O1', 'new'))
    await settled(store)
    store.dismiss()
    expect(store.snapshot()).toMatchObject({ failure: null, isSaving: false, set: start })
  })
})

test('a set that was saved elsewhere is shown, not saved again, and can be undone', async () => {
  const saved: OkrSet[] = []
  const store = createOkrSetStore(start, (set) => Promise.resolve(saved.push(set)))
  store.accept(titled('O1', 'theirs')(start))
  await settled(store)
  expect([textOf(store), saved.length]).toEqual(['theirs', 0])
  store.undo()
  await settled(store)
  expect([textOf(store), saved.length]).toEqual(['O1', 1])
})
