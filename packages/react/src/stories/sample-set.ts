import type { Locale, Localized, OkrSet } from '@okr/core'

/** A set as teams write them: some of it good, some of it to mend. */
export const sampleSet: Localized<OkrSet> = {
  en: {
    cycle: { label: '2027 Q1', start: '2027-01-01', end: '2027-03-31' },
    objectives: [
      {
        id: 'O1',
        text: 'New customers reach their first result without help',
        level: 'team',
        owner: 'Onboarding lead',
        keyResults: [
          {
            id: 'O1-KR1',
            text: 'Raise day-7 activation from 31% to 45%',
            metric: 'day-7 activation',
            baseline: 31,
            target: 45,
            unit: '%',
            direction: 'increase',
            owner: 'Mia Chen',
            dataSources: ['Product analytics'],
            kind: 'lagging',
          },
          { id: 'O1-KR2', text: 'Reduce setup time from 40 minutes to 55 minutes', owner: 'Jonas Berg' },
          { id: 'O1-KR3', text: 'Continuously improve customer satisfaction' },
          { id: 'O1-KR4', text: 'Launch the new setup guide and train the support team' },
        ],
      },
      {
        id: 'O2',
        text: 'Increase revenue by 20%',
        level: 'team',
        owner: 'Growth lead',
        keyResults: [{ id: 'O2-KR1', text: 'Increase paid conversion to X%', owner: 'Growth lead' }],
      },
    ],
  },
  'zh-CN': {
    cycle: { label: '2027 Q1', start: '2027-01-01', end: '2027-03-31' },
    objectives: [
      {
        id: 'O1',
        text: '让新客户不靠人工就能用出第一个成果',
        level: 'team',
        owner: '新客负责人',
        keyResults: [
          {
            id: 'O1-KR1',
            text: '7 日激活率从 31% 提升到 45%',
            metric: '7 日激活率',
            baseline: 31,
            target: 45,
            unit: '%',
            direction: 'increase',
            owner: '陈敏',
            dataSources: ['产品分析平台'],
            kind: 'lagging',
          },
          { id: 'O1-KR2', text: '开通时长从 40 分钟缩短到 55 分钟', owner: '李强' },
          { id: 'O1-KR3', text: '持续优化用户体验，提升客户满意度' },
          { id: 'O1-KR4', text: '上线新版开通向导，并完成客服培训' },
        ],
      },
      {
        id: 'O2',
        text: '收入增长 20%',
        level: 'team',
        owner: '增长负责人',
        keyResults: [{ id: 'O2-KR1', text: '付费转化率提升到 X%', owner: '增长负责人' }],
      },
    ],
  },
}

/** The sentence behind an id of the set. */
export function sampleTexts(locale: Locale): (subject: string | null) => string | undefined {
  const texts = new Map(
    sampleSet[locale].objectives.flatMap(({ id, text, keyResults }) => [
      [id, text] as const,
      ...keyResults.map((keyResult) => [keyResult.id, keyResult.text] as const),
    ]),
  )
  return (subject) => (subject === null ? undefined : texts.get(subject))
}
