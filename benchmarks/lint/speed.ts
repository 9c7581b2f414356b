import type { Contender } from './contenders/contender.ts'
import { contenders } from './contenders/index.ts'
import { ours } from './contenders/ours.ts'
import { type Runner, start } from './pool.ts'

const rounds = 7
const roundMs = 400
const warmMs = 6000

export interface Speed {
  readonly contender: Contender
  /** Key results in a second of processor time, best of the rounds: neighbours on the machine only ever slow it. */
  readonly perSecond: number
  readonly lines: number
  readonly findings: number
}

interface Racer {
  readonly contender: Contender
  readonly runner: Runner
  readonly count: number
  /** Lines it has had so far: it never gets the same one twice in a row, so that no cache of results helps. */
  seen: number
}

/** Lets the engine compile it for `warmMs`, and sees how many lines fill a round. */
async function ready(contender: Contender): Promise<Racer> {
  const runner = await start(contender.name)
  let count = 20
  let seen = 0
  for (let spent = 0; spent < warmMs; ) {
    const { cpuMs } = await runner.run({ start: seen, count })
    seen += count
    spent += cpuMs
    count = Math.max(20, Math.round(count * Math.min(4, roundMs / cpuMs)))
  }
  return { contender, runner, count, seen }
}

/** All contenders take turns, so that a slow minute of the machine hits each of them. */
export async function race(only: string): Promise<Speed[]> {
  const racers: Racer[] = []
  for (const contender of contenders)
    if (contender === ours || contender.name.includes(only)) racers.push(await ready(contender))
  const rates = new Map(racers.map(({ contender }) => [contender, [] as number[]]))
  const found = new Map<Contender, number>()
  for (let round = 0; round < rounds; round++)
    for (const racer of racers) {
      const { contender, runner, count } = racer
      const { cpuMs, findings } = await runner.run({ start: racer.seen, count })
      racer.seen += count
      rates.get(contender)?.push((count / cpuMs) * 1000)
      found.set(contender, (findings / count) * 1000)
    }
  for (const { runner } of racers) runner.stop()
  return racers.map(({ contender, count }) => ({
    contender,
    perSecond: Math.max(...(rates.get(contender) ?? [])),
    lines: count,
    findings: found.get(contender) ?? 0,
  }))
}
