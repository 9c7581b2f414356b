import type { MaturityPlaybook, PhasePlan } from '../types.ts'

export const opening: Pick<MaturityPlaybook, 'situation' | 'thesis' | 'monday'> = {
  situation: {
    'zh-CN':
      'OKR 已经成了习惯，分数一季比一季好看，{laggingMetric}却不见得跟着变好；不少人心里有疑问，只是没有人先开口。',
    en: 'OKRs have become routine and scores look better every quarter, but {laggingMetric} does not always follow; many have their doubts and nobody speaks first.',
  },
  thesis: {
    'zh-CN': '如果一条 KR 从来没有改变过{forum}上的决定，得分再高也只是走过场。这一阶段要做的是减，不是加。',
    en: 'A key result that never changed a decision in {forum} is a formality, however high its score. At this stage the work is to take away, not to add.',
  },
  monday: {
    'zh-CN':
      '花一小时把上季每条 KR 列成一张表，旁边写上它改变了哪个决定；旁边空着的，周五前请{sponsor}逐条定下停掉还是换掉。',
    en: 'Take an hour to list last quarter’s key results and write beside each the decision that it changed. For those with a blank, the choice by Friday is to stop or to replace them; it is made by {sponsor}.',
  },
}

/** What up to fifty people do and are told instead, by phase. */
export const small = {
  phase1: {
    steps: [
      {
        text: {
          'zh-CN': '把最近三季的 KR 全列出来（通常不到二十条），两人各花一小时判：结果还是任务、改变过哪个决定。',
          en: 'List every key result of three quarters, seldom over twenty; {dataOwner} and one more take an hour each: result or task, which decision it changed.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '客户或事件不多时，把百分比换成个数再看一遍；几个百分点的起落往往只是一两例。',
          en: 'Where {customer} are few, read the percentages again as counts; a few points are often one or two cases.',
        },
        sources: [],
      },
    ],
    artefact: { 'zh-CN': '一页审计，点名不可信的指标', en: 'One page naming distrusted metrics' },
  },
  phase2: {
    steps: [
      {
        text: {
          'zh-CN': '只留一个到两个目标，其余由{sponsor}当场停掉或改成日常指标。',
          en: 'Keep one or two objectives; {sponsor} stops the rest or makes them indicators on the spot.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '三季没动的目标公开收场：写一句学到了什么，贴在表上。',
          en: 'An objective unmoved for three quarters ends in {forum}, with one sentence on what was learnt.',
        },
        sources: [],
      },
    ],
    artefact: { 'zh-CN': '一张停做清单，{sponsor}签字', en: 'A stop list signed by {sponsor}' },
  },
  phase3: {
    steps: [
      {
        text: {
          'zh-CN': '沿着{flow}选一个跨职能结果，给一名负责人，许其调整别人这一周的排期。',
          en: 'Pick one result across functions along {flow}; its owner may change others’ week.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '其他人不再各写一份，只在同一行写自己的交付和日期。',
          en: '{frontline} add delivery and date on the same line; nobody writes a copy.',
        },
        sources: [],
      },
    ],
    artefact: { 'zh-CN': '一条共享 KR：负责人与权限', en: 'One shared key result: owner and powers' },
  },
  phase4: {
    steps: [
      {
        text: {
          'zh-CN': '不做全面审计：请一位不填报的同事用一个下午，从{systems}重算最要紧的几个数。',
          en: 'Skip the full audit: give a colleague who reports nothing one afternoon with {systems}.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '对不上的更正历史，并在表上注明哪天改了口径。',
          en: 'Where {laggingMetric} or another differs, correct its history and note when the definition changed.',
        },
        sources: [],
      },
    ],
    artefact: { 'zh-CN': '重算结果，附改动日期', en: 'The recount, with dates of changes' },
  },
} satisfies Record<string, PhasePlan['small'] | MaturityPlaybook['small']>
