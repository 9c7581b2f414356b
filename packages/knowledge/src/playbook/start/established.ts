import type { MaturityPlaybook } from '../types.ts'

export const start: Pick<MaturityPlaybook, 'options' | 'recommended' | 'decisions'> = {
  options: [
    {
      reach: 'leaders',
      hours: 10,
      name: { 'zh-CN': '先审计，再做减法', en: 'Audit, then subtract' },
      scope: {
        'zh-CN': '上季全部 KR、得分和它们改变过的决定',
        en: 'last quarter’s key results, scores and the decisions they changed',
      },
      learns: {
        'zh-CN': '哪些 KR 只是仪式，哪些数没人信',
        en: 'which key results are ritual and which numbers nobody believes',
      },
      risk: {
        'zh-CN': '人人都查出了别人的毛病，自己的一条也没删',
        en: 'everyone finds faults elsewhere and removes none of their own',
      },
    },
    {
      reach: 'few',
      hours: 9,
      name: { 'zh-CN': '挑两个单元减一层', en: 'Drop a layer in two units' },
      scope: {
        'zh-CN': '两个单元停写团队目标一个周期，只留共享 KR',
        en: 'two units write no team objectives for a cycle and keep shared key results',
      },
      learns: { 'zh-CN': '少一层，{leadingMetric}会不会变慢', en: 'whether {leadingMetric} slows without the layer' },
      risk: { 'zh-CN': '单元自己悄悄留着旧表', en: 'units quietly keep the old sheet' },
    },
    {
      reach: 'all',
      hours: 9,
      name: { 'zh-CN': '照常再跑一季', en: 'Another quarter as usual' },
      scope: { 'zh-CN': '全部团队，规则不动', en: 'all teams, same rules' },
      learns: { 'zh-CN': '几乎没有新东西', en: 'next to nothing' },
      risk: { 'zh-CN': '得分越来越好看，{laggingKeyResult}不动', en: 'scores improve while {laggingKeyResult} stays' },
    },
  ],
  recommended: {
    'zh-CN': '用熟以后，最费时间的是没有人看的 KR；先删掉它们，才有时间做别的。',
    en: 'Once OKRs are routine, unread key results cost most; removing them pays for everything else.',
  },
  decisions: [
    {
      question: { 'zh-CN': '砍掉哪些 KR', en: 'Which key results go' },
      proposal: {
        'zh-CN': '连续三期满分的，和没改变过{forum}上任何决定的',
        en: 'those with three full scores in a row, and those that changed no decision in {forum}',
      },
      who: { 'zh-CN': '{sponsor}', en: '{sponsor}' },
      by: { 'zh-CN': '第 3 周末', en: 'end of week 3' },
      hours: 4,
      stop: { 'zh-CN': '删完每队仍多于两个目标：再删', en: 'still over two objectives a team: cut again' },
    },
    {
      question: { 'zh-CN': '哪个数重算', en: 'Which number is recomputed' },
      proposal: {
        'zh-CN': '{dataOwner}抽两条 KR，从原始记录重算',
        en: '{dataOwner} recomputes two key results from raw records',
      },
      who: { 'zh-CN': '{sponsor}', en: '{sponsor}' },
      by: { 'zh-CN': '第 4 周末', en: 'end of week 4' },
      hours: 3,
      stop: { 'zh-CN': '{haltValue}，或重算差出一成：暂停评分', en: '{haltValue}, or a tenth apart: no scoring' },
    },
    {
      question: { 'zh-CN': '得分和奖金怎么分开', en: 'How scores and pay are kept apart' },
      proposal: {
        'zh-CN': '得分不进公式，事实进述职；逐张表核对',
        en: 'scores enter no formula, facts enter appraisals; form by form',
      },
      who: { 'zh-CN': '{sponsor}和人力负责人', en: '{sponsor} with HR' },
      by: { 'zh-CN': '第 6 周末', en: 'end of week 6' },
      hours: 2,
      stop: {
        'zh-CN': '还有一张表在算分：那个单元本期不评分',
        en: 'one form still counts them: that unit scores nothing',
      },
    },
  ],
}
