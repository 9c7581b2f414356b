import type { MaturityPlaybook } from '../types.ts'

export const start: Pick<MaturityPlaybook, 'options' | 'recommended' | 'decisions'> = {
  options: [
    {
      reach: 'few',
      hours: 9,
      name: { 'zh-CN': '一条线先试', en: 'Pilot in one place' },
      scope: { 'zh-CN': '{pilotScope}', en: '{pilotScope}' },
      learns: {
        'zh-CN': '{leadingMetric}每周读不读得到，{forum}会不会因它改决定',
        en: 'whether {leadingMetric} can be read weekly and changes a decision in {forum}',
      },
      risk: {
        'zh-CN': '挑了条件最好的单元，结论在别处用不上',
        en: 'the easiest unit is chosen and the findings hold nowhere else',
      },
    },
    {
      reach: 'leaders',
      hours: 12,
      name: { 'zh-CN': '只做管理层', en: 'Leadership only' },
      scope: {
        'zh-CN': '{organisation}级两个目标，团队照旧',
        en: 'two objectives for the {organisation}; teams as before',
      },
      learns: {
        'zh-CN': '{sponsor}这一层肯不肯公布“这季不做什么”',
        en: 'whether leaders will announce what is not done',
      },
      risk: { 'zh-CN': '{frontline}看不到变化，以为又多一张表', en: '{frontline} see no change, only one more form' },
    },
    {
      reach: 'all',
      hours: 9,
      name: { 'zh-CN': '一次全上', en: 'Everyone at once' },
      scope: { 'zh-CN': '全部团队，含职能部门', en: 'every team, support functions included' },
      learns: { 'zh-CN': '哪些部门其实用不着', en: 'which departments do not need OKRs' },
      risk: {
        'zh-CN': '基线还没读到就写目标，任务换个名字；停下来要向所有人解释',
        en: 'objectives are written before baselines, so tasks get new names; stopping has to be explained to everybody',
      },
    },
  ],
  recommended: {
    'zh-CN': '这样投入最小，十二周内就看得出{leadingMetric}有没有变化；即使做错了，也只有一个单元要改回来。',
    en: 'It costs least, twelve weeks are enough to see whether {leadingMetric} moves, and if it goes wrong only one unit has to change back.',
  },
  decisions: [
    {
      question: { 'zh-CN': '这 12 周停做什么', en: 'What stops for twelve weeks' },
      proposal: {
        'zh-CN': '一张没人看的周报和一场例会，给每队每周腾出半小时',
        en: 'one report nobody reads and one meeting: half an hour a team a week',
      },
      who: { 'zh-CN': '{sponsor}', en: '{sponsor}' },
      by: { 'zh-CN': '第 1 周末', en: 'end of week 1' },
      hours: 1,
      stop: { 'zh-CN': '第 4 周还没腾出来：目标减到一个', en: 'nothing freed by week 4: cut down to one objective' },
    },
    {
      question: { 'zh-CN': '红线在哪里，谁喊停', en: 'Where the line is and who halts' },
      proposal: { 'zh-CN': '{dataOwner}直接叫停，不必先请示', en: '{dataOwner} halts without asking' },
      who: { 'zh-CN': '{sponsor}', en: '{sponsor}' },
      by: { 'zh-CN': '第 2 周末', en: 'end of week 2' },
      hours: 2,
      stop: { 'zh-CN': '{haltValue}：{haltWhen}', en: '{haltValue}: {haltWhen}' },
    },
    {
      question: { 'zh-CN': '第 12 周停、改还是扩', en: 'Stop, change or extend in week 12' },
      proposal: {
        'zh-CN': '三个决定因数据改变、八次 Check-in 开够七次，才扩到下一个单元',
        en: 'extend if three decisions changed and seven of eight check-ins were held',
      },
      who: { 'zh-CN': '{sponsor}', en: '{sponsor}' },
      by: { 'zh-CN': '第 12 周', en: 'week 12' },
      hours: 2,
      stop: {
        'zh-CN': 'Check-in 不到六次，或一个决定都没变：停',
        en: 'under six check-ins or no decision changed: stop',
      },
    },
  ],
}
