import type { MaturityPlaybook, PhasePlan } from '../types.ts'

export const opening: Pick<MaturityPlaybook, 'situation' | 'thesis' | 'monday'> = {
  situation: {
    'zh-CN': '数并不缺，{laggingMetric}每个月都有人汇报；缺的是一个地方，让大家坐在一起定下先改哪一处、先停哪一件。',
    en: 'Numbers are not what is missing, since {laggingMetric} is reported every month; what is missing is one place where people settle together what to change first and what to stop.',
  },
  thesis: {
    'zh-CN': '先用 12 周弄清一件事：大家看同一组数以后，{frontline}会不会更早停下没有用的事。如果不会，就不要扩大。',
    en: 'Use twelve weeks to find out one thing: whether seeing the same numbers helps {frontline} to drop sooner what does not work. If it does not, do not extend it.',
  },
  monday: {
    'zh-CN':
      '花一小时打开{systems}，读出{leadingKeyResult}最近四周的数，写在一页纸上；一小时内读不齐，就先请{dataOwner}解决取数，再谈目标。',
    en: 'Take one hour with {systems} and write the last four weeks of {leadingKeyResult} on one page. If you cannot, the first job is to get the number, with {dataOwner}; objectives come later.',
  },
}

/** What up to fifty people do and are told instead, by phase. */
export const small = {
  phase1: {
    steps: [
      {
        text: {
          'zh-CN': '由{sponsor}写半页：要解决的一个经营问题、12 周后凭什么判断有用、什么情况下提前停。',
          en: 'Half a page from {sponsor}: the one problem to solve, how the twelve weeks will be judged, and what would end them early.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '不必选试点团队：全员就是试点，每周 15 分钟由负责人主持；12 周里评分周避开{season}。',
          en: 'Skip team choice: everyone is the pilot, with fifteen minutes a week; keep scoring clear of {season}.',
        },
        sources: [],
      },
    ],
    artefact: { 'zh-CN': '半页试点说明，含终止条件', en: 'Half a page, with what ends the pilot' },
  },
  phase4: {
    steps: [
      {
        text: {
          'zh-CN': '全员 45 分钟，从{laggingMetric}往回过每条 KR：需要谁、哪天之前、交付什么，当场答行或不行。',
          en: 'Everyone spends 45 minutes walking back from {laggingMetric}: who is needed, by when, for what; yes or no on the spot.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '每条 KR 一名负责人，一个人最多两条；放进一张共享表格，不买软件。',
          en: 'One owner for each key result, at most two a person, in one sheet fed from {systems}; no software.',
        },
        sources: [],
      },
    ],
    artefact: {
      'zh-CN': '一张公开的表：负责人、基线、目标、取数处',
      en: 'One open sheet: owner, baseline, target, source',
    },
  },
} satisfies Record<string, PhasePlan['small'] | MaturityPlaybook['small']>
