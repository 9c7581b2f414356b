import { locales } from '@okr/core'
import { formatFinding, lintKeyResult } from '@okr/core/lint'
import type { KeyResultPattern, Metric, Pack, Theme } from '@okr/core/pack'
import { keyResultOf } from '../compose/key-result.ts'
import { type PackProblem, problem } from './problem.ts'

type MetricOf = (id: string) => Metric | undefined

const outside = (value: number, [low, high]: Metric['bounds']): boolean =>
  (low !== null && value < low) || (high !== null && value > high)

function* checkValues(pattern: KeyResultPattern, metric: Metric, path: string): Generator<PackProblem> {
  const { baseline, target, kind } = pattern
  for (const [name, value] of Object.entries({ baseline, target })) {
    if (value !== null && outside(value, metric.bounds)) {
      const bounds = metric.bounds.map((bound) => bound ?? '…').join(' – ')
      yield problem(
        `${path}.${name}`,
        `${value} 超出指标 ${metric.id} 的范围 ${bounds}`,
        `${value} is outside ${bounds} of ${metric.id}`,
      )
    }
  }
  if (baseline === null && kind !== 'guardrail' && metric.unit !== 'count') {
    yield problem(
      `${path}.baseline`,
      '既不是护栏也不是计数，需要基线',
      'needs a baseline: it is neither a guardrail nor a count',
    )
  }
  const move = baseline === null ? 0 : Math.sign(target - baseline)
  const wanted = { higher: 1, lower: -1, range: move }[metric.direction]
  if (baseline !== null && move !== wanted) {
    yield problem(`${path}.target`, `${metric.id} 应朝另一个方向走`, `moves the wrong way for ${metric.id}`)
  }
}

function* checkSentences(pattern: KeyResultPattern, metric: Metric, path: string): Generator<PackProblem> {
  for (const locale of locales) {
    const keyResult = keyResultOf(pattern, metric, { id: 'KR', deadline: '2026-12-31', locale })
    for (const finding of lintKeyResult(keyResult, { preset: 'strict' })) {
      const [zh, en] = locales.map((reader) => `“${keyResult.text}”：${formatFinding(finding, reader)}`)
      yield problem(path, zh ?? '', en ?? '')
    }
  }
}

function* checkTheme({ keyResults }: Theme, path: string, metricOf: MetricOf): Generator<PackProblem> {
  for (const [index, pattern] of keyResults.entries()) {
    const at = `${path}.keyResults[${index}]`
    const metric = metricOf(pattern.metric)
    if (metric) {
      yield* checkValues(pattern, metric, at)
      yield* checkSentences(pattern, metric, at)
    } else {
      yield problem(`${at}.metric`, `没有指标 ${pattern.metric}`, `there is no metric ${pattern.metric}`)
    }
  }
}

/** The objectives of functions, each with its path. */
const themesOf = (functions: Pack['functions'], path: string): [Theme, string][] =>
  functions.flatMap((one, at) =>
    one.themes.map((theme, index): [Theme, string] => [theme, `${path}functions[${at}].themes[${index}]`]),
  )

/** Every example key result has a metric, values that this can take, and a sentence the strict linter lets pass. */
export function* checkKeyResults(
  { themes, functions, editions = [] }: Pack,
  metricOf: MetricOf,
): Generator<PackProblem> {
  const seen = new Set<string>()
  const own = new Set([...themes, ...functions.flatMap((one) => one.themes)].map((theme) => JSON.stringify(theme)))
  const all: [Theme, string][] = [
    ...themes.map((theme, index): [Theme, string] => [theme, `themes[${index}]`]),
    ...editions.flatMap(({ parts }, at) =>
      [
        ...(parts.themes ?? []).map((theme, index): [Theme, string] => [
          theme,
          `editions[${at}].parts.themes[${index}]`,
        ]),
        ...themesOf(parts.functions ?? [], `editions[${at}].parts.`),
      ]
        // Many are the pack's own, taken over as they are.
        .filter(([theme]) => !own.has(JSON.stringify(theme))),
    ),
    ...themesOf(functions, ''),
  ]
  for (const [theme, path] of all) {
    if (seen.has(theme.id))
      yield problem(`${path}.id`, `${theme.id} 出现了两次`, `${theme.id} stands here a second time`)
    seen.add(theme.id)
    yield* checkTheme(theme, path, metricOf)
  }
}
