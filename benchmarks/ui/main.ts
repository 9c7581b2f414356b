/**
 * The components beside their peers, in Chromium: `pnpm bench:ui [--check] [--rounds=3] [tree|table|diagram|guide|citations|size ...]`.
 * With `--check` a missed target is exit code 1.
 */
import { readdirSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { printTable } from '../table.ts'
import { kinds as allKinds, type Contender, median, type PageKind, race } from './measure.ts'
import { measureSizes } from './sizes.ts'
import { heldByTests, sizeTargets, type Target, targets } from './targets.ts'

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

function verdict(of: string, all: readonly Contender[], { goal, figure, atMost, peer, isAbsolute }: Target) {
  const [ours, ...others] = all
  const own = ours && figureOf(ours, figure)
  const values = others
    .filter(({ name }) => peer === undefined || name === peer)
    .flatMap((other) => figureOf(other, figure) ?? [])
  const ratio = own === undefined || values.length === 0 ? undefined : own / (isAbsolute ? 1 : Math.min(...values))
  const against = isAbsolute ? 'itself' : (peer ?? 'best peer')
  return { goal, of, figure, ratio, atMost, peer: against, isMet: ratio !== undefined && ratio <= atMost }
}

type Verdict = ReturnType<typeof verdict>

function printContenders(title: string, all: readonly Contender[]): void {
  const figures = [...new Set(all.flatMap(({ runs }) => runs.flatMap((run) => Object.keys(run))))]
  console.log(`\n${title}\n`)
  printTable(
    all.map((one) => ({
      contender: one.name,
      ...Object.fromEntries(figures.map((figure) => [figure, shown(figureOf(one, figure))])),
      'page KB gzip, React included': shown(one.kilobytes),
    })),
  )
}

async function raceAll(kind: PageKind): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for (const [size, wanted] of Object.entries(targets[kind])) {
    const of = `${kind}, ${Number(size).toLocaleString('en')}`
    const all = await race(kind, contenders(kind), Number(size), rounds)
    printContenders(`${of}: medians of ${rounds}, load ${loadavg()[0]?.toFixed(1)}`, all)
    verdicts.push(...wanted.map((target) => verdict(of, all, target)))
  }
  return verdicts
}

async function weighAll(): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for (const { of, all } of await measureSizes()) {
    console.log(`\n${of}: smallest useful import, KB gzip, without React\n`)
    printTable(all.map(({ name, kilobytes }) => ({ contender: name, 'KB gzip': shown(kilobytes) })))
    const target = sizeTargets[of]
    if (target) verdicts.push(verdict(of, all, target))
  }
  return verdicts
}

/** All goals by number: what was measured now, what tests hold, and what was left out of this run. */
function printGoals(verdicts: readonly Verdict[]): void {
  const row = (goal: number, of: string, figure: string, against = '', value = '', atMost = '', target = '') => ({
    goal: String(goal),
    of,
    figure,
    against,
    value,
    'at most': atMost,
    target,
  })
  const every = [
    ...Object.values(targets).flatMap((sizes) => Object.values(sizes).flat()),
    ...Object.values(sizeTargets),
  ]
  const goals = Array.from(new Set([...every, ...heldByTests].map(({ goal }) => goal))).toSorted((a, b) => a - b)
  console.log('')
  printTable(
    goals.flatMap((goal) => {
      const measured = verdicts
        .filter((one) => one.goal === goal)
        .map((one) =>
          row(goal, one.of, one.figure, one.peer, shown(one.ratio), String(one.atMost), one.isMet ? 'met' : 'MISSED'),
        )
      const held = heldByTests
        .filter((one) => one.goal === goal)
        .map(({ what, where }) => row(goal, '', what, `test: ${where}`))
      const all = [...measured, ...held]
      return all.length > 0
        ? all
        : [row(goal, '', every.find((one) => one.goal === goal)?.figure ?? '', 'not in this run')]
    }),
  )
}

const verdicts: Verdict[] = []
for (const kind of kinds) verdicts.push(...(kind === 'size' ? await weighAll() : await raceAll(kind)))
printGoals(verdicts)
const missed = verdicts.filter(({ isMet }) => !isMet)
const words = missed.map(({ of, figure, ratio, atMost }) => `${of} ${figure}: ${shown(ratio)} instead of ${atMost}`)
console.log(missed.length === 0 ? '\nEvery target is met.' : `\nMissed: ${words.join(' · ')}`)
if (args.includes('--check') && missed.length > 0) process.exitCode = 1
