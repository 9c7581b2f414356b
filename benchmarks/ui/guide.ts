import { piecesOf, textOf } from '../guide-reader/text.ts'
import { type Bundle, onPage } from './browser.ts'
import type { Figures } from './measure.ts'
import type { Pace, SectionPieces } from './pages/guide/stage.tsx'

const pieceLength = 20

/** Pieces of the sections of a Chinese guide, as a model sends them, until there are so many bytes of them. */
export function guidePieces(bytes: number): readonly SectionPieces[] {
  const known = ['introduction', 'industry-analysis', 'case-studies', 'implementation', 'best-practices', 'pitfalls']
  let left = bytes
  return textOf(bytes, 'zh-CN')
    .split(/^## /mu)
    .slice(1)
    .flatMap((text, index): SectionPieces[] => {
      const [heading = '', ...lines] = text.split('\n')
      const id = known[index]
      const pieces: string[] = []
      for (const piece of id ? piecesOf(lines.join('\n'), pieceLength) : []) {
        if (left <= 0) break
        left -= Buffer.byteLength(piece)
        pieces.push(piece)
      }
      return id && pieces.length > 0 ? [{ id, title: heading.replace(/^\d+\. /u, ''), pieces }] : []
    })
}

/** One stream into one contender, in a browser of its own. */
const stream = (files: Bundle, sections: readonly SectionPieces[], pace: Pace): Promise<Figures> =>
  onPage(files, async ({ page, cpu, script }) => {
    await page.evaluate(() => window.guideStage.mount())
    const before = await script()
    let streamed: Awaited<ReturnType<typeof window.guideStage.stream>> | undefined
    const time = await cpu(async () => {
      streamed = await page.evaluate(([all, how]) => window.guideStage.stream(all, how), [sections, pace] as const)
    })
    return { 'script CPU ms': (await script()) - before, 'main-thread CPU ms': time, ...streamed }
  })

/** A text of so many bytes in pieces of 20 characters, a piece a frame and a piece a task. */
export async function runGuide(files: Bundle, bytes: number): Promise<Figures> {
  const sections = guidePieces(bytes)
  const perFrame = await stream(files, sections, 'frame')
  const perTask = await stream(files, sections, 'task')
  const watched = await stream(files, sections, 'watched')
  return {
    ...perFrame,
    'mutation records': watched['mutation records'] ?? NaN,
    'script CPU ms, as fast as can be': perTask['script CPU ms'] ?? NaN,
    'main-thread CPU ms, as fast as can be': perTask['main-thread CPU ms'] ?? NaN,
    'long tasks, as fast as can be': perTask['long tasks'] ?? NaN,
  }
}
