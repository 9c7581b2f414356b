import type { MaturityPlaybook, PhasePlan } from '../types.ts'

export const opening: Pick<MaturityPlaybook, 'situation' | 'thesis' | 'monday'> = {
  situation: {
    'zh-CN': '试点的团队都有了一点进展，{laggingMetric}却还看不出变化，因为它要经过的部门比参加试点的多。',
    en: 'The pilot teams each have something to show, yet {laggingMetric} has hardly moved, because it passes through more departments than took part.',
  },
  thesis: {
    'zh-CN': '试点团队各自变好还不够；要等{flow}上有一处等待真的变短，才值得推广。',
    en: 'It is not enough that each pilot team improves; roll OKRs out only once one wait along {flow} has really become shorter.',
  },
  monday: {
    'zh-CN':
      '请{resultOwner}和{resultHelper}坐下来半小时，把上周影响{laggingKeyResult}的三件事各走一遍：谁在等谁、哪天知道的、谁能解决。散会时得到一张纸：三处等待，每处写上一个能解决的人。',
    en: 'Spend half an hour with the {resultOwner} and the {resultHelper} on three cases from last week that hurt {laggingKeyResult}: who waited for whom, who knew when, who could have solved it? Leave with one page: three waits, and a name beside each.',
  },
}

/** What up to fifty people do and are told instead, by phase. */
export const small = {
  phase1: {
    steps: [
      {
        text: {
          'zh-CN': '把写过的 KR 全摊在一张表上，每条标三样：有没有基线、是不是结果、改变过哪个决定。',
          en: 'Put every key result on one sheet and mark three things: baseline, result or task, the decision it changed.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '与两三位{frontline}各聊 15 分钟，问哪一步最费时、哪个数没人看。',
          en: 'Talk a quarter of an hour each with two or three {frontline}: which step costs most, which number nobody reads.',
        },
        sources: [],
      },
    ],
    artefact: { 'zh-CN': '一张标注过的 KR 表', en: 'A marked-up list of key results' },
  },
  phase2: {
    steps: [
      {
        text: {
          'zh-CN': '不设小组：{sponsor}在{forum}里留 10 分钟裁决冲突，当场记进同一张表。',
          en: 'No board: {sponsor} settles conflicts in ten minutes of {forum}, logged in the same sheet.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '写半页用法：最多几个目标、KR 怎么写、何时可改；贴在表的第一行。',
          en: 'Write half a page of house rules, how many, how written, when changed, and keep it atop the sheet.',
        },
        sources: [],
      },
    ],
    artefact: { 'zh-CN': '半页用法', en: 'Half a page of house rules' },
  },
  phase3: {
    steps: [
      {
        text: {
          'zh-CN': '站在白板前走一遍{flow}，每个交接点写一句：等什么、通常晚几天。',
          en: 'Walk {flow} at a whiteboard; at each handover write what is waited for and how many days late.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '只选一处最拖{laggingMetric}的交接写成共享 KR，一名负责人。',
          en: 'Turn the one handover that delays {laggingMetric} most into a shared key result with one owner.',
        },
        sources: [],
      },
    ],
    artefact: { 'zh-CN': '白板照片和一条共享 KR', en: 'A photograph of the board and one shared key result' },
  },
} satisfies Record<string, PhasePlan['small'] | MaturityPlaybook['small']>
