/**
 * What it costs to read a guide while it is being written: `pnpm bench:reader [--check]`.
 * Processor time, best of some rounds; ratios to one whole read of the same text in the same run.
 */
import process from 'node:process'
import { contenders, whole } from './contenders.ts'
import { piecesOf, textOf } from './text.ts'

const pieceSize = 20
const sizes = [10_000, 40_000, 160_000]
/** No snapshot before the end; twice a second and sixty times a second of a model that writes 60 pieces a second. */
const rhythms: Readonly<Record<string, number>> = { none: Number.POSITIVE_INFINITY, 'every 30': 30, 'every 1': 1 }
/** Longer than this a round is not repeated, and a larger text not tried. */
const patience = 20_000

const cpu = (run: () => void): number => {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function best(run: () => void): number {
  let least = cpu(run)
  for (let round = 1; round < 7 && least * round < patience / 4; round++) least = Math.min(least, cpu(run))
  return least
}

/** In pieces to whole, taking turns, so that a busy machine slows both. */
function ratio(text: string): number {
  const pieces = piecesOf(text, pieceSize)
  let [one, other] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let round = 0; round < 15; round++) {
    one = Math.min(
      one,
      cpu(() => contenders['guide reader']?.(pieces, Number.POSITIVE_INFINITY)),
    )
    other = Math.min(
      other,
      cpu(() => whole(text)),
    )
  }
  return one / other
}

const missed: string[] = []
const texts = sizes.map((size) => textOf(size))
for (const text of texts) for (let round = 0; round < 5; round++) whole(text)
const reads = texts.map((text) => best(() => whole(text)))
console.log(
  `Node ${process.version}; one whole read: ${reads.map((ms, at) => `${sizes[at]} ${ms.toFixed(1)} ms`).join(', ')}`,
)

for (const [rhythm, everyPieces] of Object.entries(rhythms)) {
  console.log(`\nsnapshots: ${rhythm}`)
  for (const [name, read] of Object.entries(contenders)) {
    const row: string[] = []
    let last = 0
    for (const [at, text] of texts.entries()) {
      // The next text is four times as long, and what reads all so far takes sixteen times as long for it.
      if (last * 16 > patience) row.push('–')
      else {
        const pieces = piecesOf(text, pieceSize)
        last = best(() => read(pieces, everyPieces))
        row.push(`${last.toFixed(0)} ms = ${(last / (reads[at] ?? 1)).toFixed(2)}×`)
      }
    }
    console.log(`  ${name.padEnd(56)} ${row.map((cell) => cell.padStart(20)).join('')}`)
    if (name === 'guide reader' && rhythm === 'none') {
      const [ten = 0, forty = 0, most = 0] = texts.map((text) =>
        best(() => read(piecesOf(text, pieceSize), everyPieces)),
      )
      const times = ratio(texts.at(-1) ?? '')
      const growth = Math.log(most / ten) / Math.log(16)
      console.log(
        `  → ${times.toFixed(2)}× one whole read (target 1.5), growth exponent ${growth.toFixed(2)} (10→160 KB), ${(most / forty / 4).toFixed(2)}× linear (40→160 KB)`,
      )
      if (times > 1.5) missed.push(`${times.toFixed(2)} × a whole read`)
      if (growth > 1.15) missed.push(`growth exponent ${growth.toFixed(2)}`)
    }
  }
}
console.log(missed.length === 0 ? '\nEvery target is met.' : `\nMissed: ${missed.join(' · ')}`)
if (process.argv.includes('--check') && missed.length > 0) process.exitCode = 1
