import { gzipSync } from 'node:zlib'
import { type Bundle, bundle, type Measurer, onPage } from './browser.ts'
import { runGuide } from './guide.ts'
import { words } from './pages/data.ts'

/** Figures of one run by name; what a contender did not finish is missing. */
export type Figures = Readonly<Record<string, number>>

export const kinds = ['tree', 'table', 'diagram', 'guide', 'citations', 'input', 'size'] as const
export type Kind = (typeof kinds)[number]

/** What can be done with a tree, and with a table. */
const actions = { tree: ['collapse', 'expand'], table: ['sort', 'unsort'] } as const

/** Kinds that are pages with a stage in a browser. */
export type PageKind = Exclude<Kind, 'size'>

const scrollFrames = 90
/** A contender that takes longer for one step has not finished. */
const patience = 60_000

async function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** One run of one contender at one size, in a browser of its own. */
function run(kind: PageKind, files: Bundle, count: number): Promise<Figures> {
  switch (kind) {
    case 'guide':
      return runGuide(files, count)
    case 'tree':
    case 'table':
      return runRows(kind, files, count)
    case 'diagram':
      return onPage(files, (measurer) => mounted(measurer, count))
    case 'citations':
      return runCitations(files, count)
    case 'input':
      return runInput(files, count)
  }
}

/** What mounting costs, and what it adds to the heap. */
async function mounted({ page, cpu, heap }: Measurer, count: number): Promise<Record<string, number>> {
  await page.evaluate((size) => window.stage.prepare(size), count)
  const before = await heap()
  const mount = await cpu(() => page.evaluate(() => window.stage.mount()))
  await page.waitForTimeout(500)
  return { 'mount CPU ms': mount, 'heap MB': (await heap()) - before }
}

/** So many presses of a key. */
const presses = 20

async function arrowKey(measurer: Measurer): Promise<number> {
  await measurer.page.locator('[data-kind]').first().click()
  return pressed(measurer, 'ArrowDown')
}

async function pressed({ page, cpu }: Measurer, key: string): Promise<number> {
  const time = await cpu(async () => {
    for (let press = 0; press < presses; press++) {
      await page.keyboard.press(key)
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    }
  })
  return time / presses
}

/** Letters typed into the third of so many fields: CPU time of the main thread for each, until it is painted. */
const runInput = (files: Bundle, count: number): Promise<Figures> =>
  onPage(files, async (measurer) => {
    const figures = await mounted(measurer, count)
    const field = measurer.page.locator('textarea').nth(2)
    await field.focus()
    return { ...figures, 'key CPU ms': await pressed(measurer, 'a') }
  })

const runCitations = (files: Bundle, count: number): Promise<Figures> =>
  onPage(files, async (measurer) => {
    const figures = await mounted(measurer, count)
    const opened = [3, 40, 120]
    let time = 0
    for (const at of opened) {
      const citation = measurer.page.locator('.citation, .okr-citation').nth(at)
      await citation.scrollIntoViewIfNeeded()
      time += await measurer.cpu(async () => {
        await citation.click()
        await measurer.page.locator('[role=dialog]:visible').first().waitFor()
        await measurer.page.waitForTimeout(100)
      })
      await measurer.page.keyboard.press('Escape')
      await measurer.page.waitForTimeout(200)
    }
    return { ...figures, 'open CPU ms': time / opened.length }
  })

const runRows = (kind: 'tree' | 'table', files: Bundle, count: number): Promise<Figures> =>
  onPage(files, async (measurer) => {
    const { page, cpu, script } = measurer
    const figures = await mounted(measurer, count)
    if (kind === 'tree') figures['arrow key CPU ms'] = await arrowKey(measurer)
    for (const name of actions[kind]) {
      const time = await inTime(cpu(() => page.evaluate((action) => window.stage.act(action), name)))
      if (time === undefined) return figures
      figures[`${name} CPU ms`] = time
      await page.waitForTimeout(200)
    }
    const filter = await inTime(cpu(() => page.evaluate((text) => window.stage.filter(text), words)))
    if (filter === undefined) return figures
    figures['filter CPU ms'] = filter
    await page.evaluate(() => window.stage.filter(''))
    await page.waitForTimeout(200)
    let frames = { slow: 0, blank: 0 }
    const scriptBefore = await script()
    const scroll = await cpu(async () => {
      frames = await page.evaluate((steps) => window.stage.scroll(steps), scrollFrames)
    })
    return {
      ...figures,
      'scroll CPU ms a frame': scroll / scrollFrames,
      'scroll script CPU ms a frame': ((await script()) - scriptBefore) / scrollFrames,
      'frames over 50 ms': frames.slow,
      'blank frames': frames.blank,
    }
  })

export interface Contender {
  readonly name: string
  readonly runs: readonly Figures[]
  /** Of everything the page needs, React and the data maker among it. */
  readonly kilobytes: number
}

/** All contenders take turns, so that the noise of a machine is everybody's. */
export async function race(
  kind: PageKind,
  names: readonly string[],
  count: number,
  rounds: number,
): Promise<Contender[]> {
  const files = await Promise.all(names.map((name) => bundle(`${kind}/${name}.tsx`)))
  const runs: Figures[][] = names.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [at, name] of names.entries()) {
      try {
        runs[at]?.push(await run(kind, files[at] as Bundle, count))
      } catch (error) {
        console.error(`${name} at ${count}: ${String(error).split('\n')[0]}`)
      }
    }
  }
  return names.map((name, at) => ({
    name,
    runs: runs[at] ?? [],
    kilobytes: gzipSync((files[at] as Bundle).script).length / 1024,
  }))
}

export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
