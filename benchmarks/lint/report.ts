import type { Bundle } from './bundle.ts'
import type { Growth } from './growth.ts'
import type { Hostile } from './hostile.ts'
import type { Speed } from './speed.ts'
import { figure } from './stats.ts'
import { targets } from './targets.ts'

/** Rows for people and what they miss, in words. */
export interface Report {
  readonly title: string
  readonly rows: readonly Readonly<Record<string, string>>[]
  readonly missed: readonly string[]
}

const verdict = (isMet: boolean): string => (isMet ? 'met' : 'MISSED')

export function reportSpeed(speeds: readonly Speed[]): Report {
  const own = speeds[0]?.perSecond ?? 0
  const missed: string[] = own < targets.perSecond ? [`${figure(own)} key results a second`] : []
  const rows = speeds.map(({ contender: { name, atLeast }, perSecond, findings }, i) => {
    const ratio = own / perSecond
    const least = i === 0 ? `${figure(targets.perSecond)}/s` : atLeast === null ? '' : `${atLeast}x`
    const isMet = i === 0 ? own >= targets.perSecond : atLeast === null || ratio >= atLeast
    if (i > 0 && !isMet) missed.push(`${figure(ratio)} x ${name}`)
    return {
      contender: name,
      'KRs/CPU-s': figure(perSecond),
      'us/KR': figure(1e6 / perSecond),
      'ours is': i === 0 ? '' : `${figure(ratio)}x`,
      'at least': least,
      target: least === '' ? '' : verdict(isMet),
      'findings/1k': figure(findings),
    }
  })
  return { title: 'Speed on the corpus, one call per key result', rows, missed }
}

export function reportGrowth(points: readonly Growth[]): Report {
  const isOver = (value: number | null): boolean => value !== null && value > targets.linesExponent
  return {
    title: `Growth with the number of lines (exponent at most ${targets.linesExponent})`,
    rows: points.map(({ lines, perLineUs, exponent }) => ({
      lines: figure(lines),
      'us/KR': figure(perLineUs),
      exponent: exponent === null ? '' : exponent.toFixed(2),
      target: exponent === null ? '' : verdict(!isOver(exponent)),
    })),
    missed: points.filter(({ exponent }) => isOver(exponent)).map(({ lines }) => `growth to ${figure(lines)} lines`),
  }
}

export function reportHostile(lines: readonly Hostile[]): Report {
  const isLinear = ({ growth, perMegabyte }: Hostile): boolean =>
    growth <= targets.hostileExponent && !perMegabyte.includes(null)
  const cell = (value: number | null | undefined): string =>
    value === null || value === undefined ? 'not waited for' : figure(value)
  return {
    title: `Hostile lines, key result and objective, CPU ms per MB (exponent at most ${targets.hostileExponent})`,
    rows: lines.map((one) => ({
      line: one.name,
      '64 KB': cell(one.perMegabyte[0]),
      '256 KB': cell(one.perMegabyte[1]),
      '1 MB': cell(one.perMegabyte[2]),
      exponent: one.growth.toFixed(2),
      target: verdict(isLinear(one)),
    })),
    missed: lines.filter((one) => !isLinear(one)).map(({ name }) => `hostile line "${name}"`),
  }
}

export function reportBundle({ minified, gzipped, unwanted }: Bundle): Report {
  const isSmall = gzipped <= targets.bundleBytes
  const size = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`
  return {
    title: 'Bundle of @okr/core/lint, all text rules, both languages',
    rows: [
      {
        minified: size(minified),
        'min+gzip': size(gzipped),
        'at most': size(targets.bundleBytes),
        target: verdict(isSmall),
        'holds zod, eta, marked': unwanted.join(', ') || 'none',
      },
    ],
    missed: [...(isSmall ? [] : [`bundle of ${size(gzipped)}`]), ...unwanted.map((name) => `bundle holds ${name}`)],
  }
}
