/**
 * The components beside their peers, in Chromium: `pnpm bench:ui [--check] [--rounds=3] [tree|table|guide ...]`.
 * With `--check` a missed target is exit code 1.
 */
import { readdirSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { printTable } from '../table.ts'
import { kinds as allKinds, type Contender, median, race } from './measure.ts'
import { type Target, targets } from './targets.ts'

const args = process.argv.slice(2)
const rounds = Number(args.find((arg) => arg.startsWith('--rounds='))?.slice('--rounds='.length) ?? 3)
const kinds = allKinds.filter((kind) => args.every((arg) => arg.startsWith('--')) || args.includes(kind))

const shown = (value: number | undefined): string =>
  value === undefined ? 'not finished' : value >= 100 ? String(Math.round(value)) : value.toPrecision(3)

const figureOf = ({ runs }: Contender, figure: string): number | undefined =>
  median(runs.flatMap((run) => run[figure] ?? []))

/** A page for each contender; ours first. */
const contenders = (kind: string): string[] =>
  readdirSync(join(import.meta.dirname, 'pages', kind))
    .filter((file) => file.endsWith('.tsx') && !['content.tsx', 'stage.tsx'].includes(file))
    .map((file) => file.slice(0, -'.tsx'.length))
    .toSorted((a, b) => Number(b === 'ours') - Number(a === 'ours') || (a < b ? -1 : 1))

function verdict(all: readonly Contender[], { figure, atMost, peer, isAbsolute }: Target) {
  const [ours, ...others] = all
  const own = ours && figureOf(ours, figure)
  const values = others
    .filter(({ name }) => peer === undefined || name === peer)
    .flatMap((other) => figureOf(other, figure) ?? [])
  const ratio = own === undefined || values.length === 0 ? undefined : own / (isAbsolute ? 1 : Math.min(...values))
  const against = isAbsolute ? 'itself' : (peer ?? 'best peer')
  return { figure, ratio, atMost, peer: against, isMet: ratio !== undefined && ratio <= atMost }
}

const missed: string[] = []
for (const kind of kinds) {
  for (const [size, wanted] of Object.entries(targets[kind])) {
    const all = await race(kind, contenders(kind), Number(size), rounds)
    const figures = [...new Set(all.flatMap(({ runs }) => runs.flatMap((run) => Object.keys(run))))]
    console.log(
      `\n${kind}, ${Number(size).toLocaleString('en')}: medians of ${rounds}, load ${loadavg()[0]?.toFixed(1)}\n`,
    )
    printTable(
      all.map((one) => ({
        contender: one.name,
        ...Object.fromEntries(figures.map((figure) => [figure, shown(figureOf(one, figure))])),
        'page KB gzip, React included': shown(one.kilobytes),
      })),
    )
    const verdicts = wanted.map((target) => verdict(all, target))
    console.log('')
    printTable(
      verdicts.map(({ figure, ratio, atMost, peer, isMet }) => ({
        figure,
        against: peer,
        value: shown(ratio),
        'at most': String(atMost),
        target: isMet ? 'met' : 'MISSED',
      })),
    )
    for (const { figure, ratio, atMost, isMet } of verdicts)
      if (!isMet) missed.push(`${kind} ${size} ${figure}: ${shown(ratio)} instead of ${atMost}`)
  }
}
console.log(missed.length === 0 ? '\nEvery target is met.' : `\nMissed: ${missed.join(' · ')}`)
if (args.includes('--check') && missed.length > 0) process.exitCode = 1
