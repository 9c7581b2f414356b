export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Processor time of this process, in microseconds. */
export const cpu = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since)
  return user + system
}

export interface Row {
  readonly what: string
  readonly value: string
  readonly target: string
  readonly isMet: boolean
}

export const row = (what: string, value: number, unit: string, target: number, isMost = true): Row => ({
  what,
  value: `${Number(value.toPrecision(3))} ${unit}`,
  target: `${isMost ? '≤' : '≥'} ${target} ${unit}`,
  isMet: isMost ? value <= target : value >= target,
})
