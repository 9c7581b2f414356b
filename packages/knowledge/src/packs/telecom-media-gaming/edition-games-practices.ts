import type { Edition, Pack } from '@okr/core/pack'
import { pitfalls as every } from './pitfalls.ts'
import { practices as whole } from './practices.ts'
import { t } from './roles.ts'
import { cited, said } from './said.ts'

const practices: Pack['practices'] = {
  'strategic-goal-setting': [
    said(
      '从弃坑玩家的前三十天倒推：走之前卡在手感、匹配、活动还是闪退，公司目标只选其中一段，别把四段都写上。',
      'Work back from the last thirty days of those who quit: feel, matching, events or crashes. The company objective picks one stretch, never all four.',
    ),
    said(
      '没上线的项目不定流水。在研目标写三件事：什么时候有能玩的一小时、谁来试玩、不好玩由谁宣布停。',
      'Set no takings before launch. Development goals say when the first playable hour exists, who tests it and who announces the stop if it is no fun.',
    ),
  ],
  'key-result-definition': [
    ...whole['key-result-definition'].filter(({ sources }) => sources.includes('gamedeveloper-5-metrics')),
    ...whole['key-result-definition']
      .filter(({ sources }) => sources.includes('macmillan-2018-game-okrs'))
      .map((one) => ({
        ...one,
        text: {
          'zh-CN':
            '“上线新大厅”“做完二十个关卡”是任务；一位游戏设计师主张，功能要看它为目标做成了什么，而不是它是什么。',
          en: '“Ship the new lobby” or “finish twenty levels” are tasks; one game designer judges a feature by what it does for the objective.',
        },
      })),
  ],
  'cross-team-alignment': [
    ...whole['cross-team-alignment'].filter(({ text }) => text.en.startsWith('Publishing and studio')),
    said(
      '服务端扩容、反外挂和活动上线同一条链：三方在版本冻结前对一次人数预估，谁的数变了谁当天通知，由制作人裁。',
      'Server capacity, anti-cheat and events form one chain: the three compare expected players before the freeze, whoever’s figure changes tells the others that day, and the producer rules.',
    ),
  ],
  'progress-tracking': [
    said(
      '例会先看同批次留存再看流水；联动、节假日和投放突增的日子标灰，与去年同版本比，不与上周比。',
      'Read cohorts before takings; grey out crossovers, holidays and ad bursts and compare with the same release a year ago, not with last week.',
    ),
    said(
      '每次例会现场玩十分钟当前版本，制作人不许讲解；看得见的问题当场记，比再做一张看板管用。',
      'Play the current build for ten minutes in each meeting with the producer silent; write down what everybody sees. It beats another dashboard.',
    ),
  ],
  'leadership-support': [
    said(
      '总经理每月定三件事：停哪个原型、人转到哪个组、放弃哪笔短期流水；被停的组当月有新去处，不算失败。',
      'Monthly the general manager decides which prototype stops, where its people go and which quick takings we forgo; a stopped team has a new home within the month.',
    ),
    said(
      '测试负责人和未成年人保护负责人可以否决上线，制作人不能绕过；否决一次就公开写明理由和放行条件。',
      'QA and the head of minors’ protection may veto a release and the producer cannot go round them; each veto states reason and condition for release.',
    ),
  ],
  'culture-adoption': [
    cited(
      ['justdice-ditched-okrs'],
      '先控条数：justDice 约 40 人挂了 50 多条 KR，多数与别人无关，最后改成全公司三到六个目标；小工作室一开始就可以这样写。',
      'Mind the count: justDice, about 40 people, carried more than 50 key results of little concern to others and ended with three to six company targets; a small studio can begin there.',
    ),
    said(
      '准许公开认输：没过线的原型写一页“学到什么”，归档给下一个立项会看，由停项目的人先讲。',
      'Allow defeat in public: a prototype below its line leaves one page of lessons for the next green-light meeting, told first by those who stopped it.',
    ),
  ],
  'employee-motivation': [
    said(
      '流水分成只奖上线后的组，会让人抢续作、躲新品；给停掉的原型组保留半年奖金基数，才有人敢早说不好玩。',
      'Shares of takings reward launched teams, so people chase sequels; keep half a year’s base for stopped prototypes and they dare to say early that it is no fun.',
    ),
    said(
      '通宵冲版本不写进表彰：版本复盘把连续加班周数与线上缺陷放在同一页，由制作人解释。',
      'Do not honour crunch: the release review shows weeks of overtime beside live bugs, and the producer explains.',
    ),
  ],
  'performance-management': [
    said(
      '流水、榜单和日活留在经营计划里，不进 OKR 计分；KR 用七日留存、无崩溃和误封申诉这类成因。',
      'Takings, charts and daily users stay in the business plan; key results use causes such as day 7, crash-free sessions and wrong-ban appeals.',
    ),
    said(
      '晋升看证据不看分数：一次停项目的判断、一次护栏否决、一份让别的组少走弯路的复盘，由评审会读原文。',
      'Promotion reads evidence, not scores: a decision to stop, a veto at the guardrail, a review that spared another team a detour, read in full by the panel.',
    ),
  ],
}

export const gamesPractices: Required<Pick<Edition['parts'], 'practices' | 'pitfalls' | 'conclusion'>> = {
  practices,
  pitfalls: [
    ...every.filter(({ title, sources }) => /bought|DAU/u.test(title.en) || sources.includes('justdice-ditched-okrs')),
    {
      title: t('活动叠活动，玩家上班', 'Events on events until play is work'),
      signal: t(
        '日活被签到和限时任务撑住，单局时长变短，差评里反复出现“太肝”；活动一停，人当天就散。',
        'Log-in rewards and timed tasks hold daily users up, matches grow shorter, reviews complain of grind; when an event ends people leave that day.',
      ),
      remedy: t(
        'KR 看没有活动的那一周还有多少人来；同时在线的活动不超过两个，加一个先撤一个。',
        'Read how many come in a week without events; run no more than two at once and withdraw one before adding another.',
      ),
      sources: [],
    },
    {
      title: t('大户撑起的均值', 'An average held up by a few'),
      signal: t(
        '每日活跃用户收入上升，付费人数下降；前百分之一玩家买空礼包，普通玩家觉得没法玩。',
        'Revenue per daily user rises while payers fall; the top one percent empty the gift shop and ordinary players find no way on.',
      ),
      remedy: t(
        '去掉前百分之一再报一遍，旁边放付费玩家流失；新礼包先过平衡评审。',
        'Report it again without the top one percent beside payer churn; new packs pass a balance review first.',
      ),
      sources: [],
    },
  ],
  conclusion: [
    t(
      '从一款在营游戏的新手前七天开始：留住人、不闪退、看得懂规则，写在同一页。',
      'Begin with the first seven days of one live game: people kept, no crashes, rules one can read, all on one page.',
    ),
    t(
      '在研的比谁早知道，在营的比谁留得久；爆款不能立军令状，停得早、转得快可以。',
      'Projects compete on knowing early, live games on lasting. Nobody can pledge a hit; stopping soon and moving people fast one can.',
    ),
    t(
      '未成年人、充值与公平三条护栏由不背流水的人报告，任何活动上线前先过它们。',
      'Minors, purchases and fair play are reported by people without a target for takings, and every event passes them first.',
    ),
  ],
}
