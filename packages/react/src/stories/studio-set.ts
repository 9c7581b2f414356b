import type { Locale, Localized } from '@okr/core'
import type { CheckIn, KeyResult, OkrSet } from '@okr/core/okr'

interface Words {
  readonly objectives: readonly [string, string, string]
  readonly owners: readonly [string, string, string]
  readonly results: readonly string[]
  readonly note: string
}

const words: Localized<Words> = {
  en: {
    objectives: [
      'Clinics trust us with their busiest days',
      'A new clinic is up and running without anybody’s help',
      'The service desk solves problems instead of passing them on',
    ],
    owners: ['Lin Wei', 'Mia Chen', 'Jonas Berg'],
    results: [
      'Raise clinics that renew early from 20 to 60',
      'Keep availability in opening hours at 99.9% or above',
      'Raise day-7 activation from 31% to 45%',
      'Cut setup from 40 to 15 minutes',
      'Launch the new setup guide',
      'Cut time to first reply from 12 to 4 hours',
      'Raise requests solved at once from 40% to 70%',
    ],
    note: 'The new guide is out to half of the clinics.',
  },
  'zh-CN': {
    objectives: ['诊所放心把最忙的日子交给我们', '新诊所不靠人工就能顺利开业使用', '服务台自己解决问题，不再转来转去'],
    owners: ['林薇', '陈敏', '李强'],
    results: [
      '提前续约的诊所从 20 家增加到 60 家',
      '营业时间内可用性不低于 99.9%',
      '7 日激活率从 31% 提升到 45%',
      '开通时长从 40 分钟缩短到 15 分钟',
      '上线新版开通向导',
      '首次回复时间从 12 小时缩短到 4 小时',
      '一次解决率从 40% 提升到 70%',
    ],
    note: '新向导已覆盖一半诊所。',
  },
}

const entries = (keyResultId: string, values: readonly number[], confidence: number, note?: string): CheckIn[] =>
  values.map((value, week) => ({
    id: `${keyResultId}-${week}`,
    keyResultId,
    date: `2027-0${week < 3 ? 1 : 2}-${['08', '18', '29', '05', '12'][week]}`,
    value,
    confidence: Math.max(1, confidence - (values.length - 1 - week)),
    ...(note && week === values.length - 1 ? { note } : {}),
  }))

/** A company in the middle of its quarter: some of it going well, some not, some not measured yet. */
export function studioSet(locale: Locale): OkrSet {
  const { objectives, owners, results, note } = words[locale]
  const result = (at: number, fields: Partial<KeyResult> = {}): KeyResult => ({
    id: ['O1-KR1', 'O1-KR2', 'O2-KR1', 'O2-KR2', 'O2-KR3', 'O3-KR1', 'O3-KR2'][at] ?? '',
    text: results[at] ?? '',
    ...fields,
  })
  const [first, second, third] = owners
  return {
    cycle: { label: '2027 Q1', start: '2027-01-01', end: '2027-03-31' },
    objectives: [
      {
        id: 'O1',
        text: objectives[0],
        level: 'company',
        ambition: 'aspirational',
        owner: first,
        keyResults: [
          result(0, { owner: first, baseline: 20, target: 60, kind: 'lagging' }),
          result(1, { owner: third, atLeast: 99.9, unit: '%', kind: 'guardrail' }),
        ],
      },
      {
        id: 'O2',
        text: objectives[1],
        level: 'department',
        ambition: 'committed',
        owner: second,
        parents: ['O1'],
        keyResults: [
          result(2, { owner: second, unit: '%', dataSources: ['Product analytics'] }),
          result(3, { owner: second }),
          result(4),
        ],
      },
      {
        id: 'O3',
        text: objectives[2],
        level: 'team',
        owner: third,
        parents: ['O1', 'O2'],
        keyResults: [result(5, { owner: third }), result(6, { owner: third, kind: 'leading' })],
      },
    ],
    checkIns: [
      ...entries('O1-KR1', [20, 26, 33, 38, 44], 8),
      ...entries('O1-KR2', [99.95, 99.92, 99.97, 99.94], 9),
      ...entries('O2-KR1', [31, 32.4, 33, 34.2, 34.8], 6, note),
      ...entries('O2-KR2', [40, 40, 39], 4),
      ...entries('O3-KR1', [12, 11, 9, 8.5, 7], 7),
    ],
  }
}
