import type { MaturityPlaybook, PhasePlan } from '../types.ts'

export const opening: Pick<MaturityPlaybook, 'thesis' | 'monday'> = {
  thesis: {
    'zh-CN': '先用 12 周证明一件事：有了共同的数，{frontline}会不会早一点把该停的停掉。证明不了，就不扩大。',
    en: 'Use twelve weeks to prove one thing: whether shared numbers make {frontline} stop earlier what should be stopped. Unproven, it does not spread.',
  },
  monday: {
    'zh-CN':
      '打开{systems}，把{leadingMetric}最近四周的数各读一遍，记下用了几分钟；读不到或超过一小时，先找{dataOwner}，再谈目标。',
    en: 'Open {systems} and read four weeks of {leadingMetric}, noting the minutes it took; if it cannot be read within the hour, see {dataOwner} before any objective.',
  },
}

/** What up to fifty people do and are told instead, by phase. */
export const small = {
  phase1: {
    steps: [
      {
        text: {
          'zh-CN': '由{sponsor}写半页：要解决的一个经营问题、12 周后凭什么判断有用、什么情况下提前停。',
          en: '{sponsor} writes half a page: one problem, how twelve weeks will be judged, what ends it early.',
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
