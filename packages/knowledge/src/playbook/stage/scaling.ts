import type { MaturityPlaybook, PhasePlan } from '../types.ts'

export const opening: Pick<MaturityPlaybook, 'situation' | 'thesis' | 'monday'> = {
  situation: {
    'zh-CN':
      '写 OKR 的部门越来越多，会却照旧开、报表照旧交；{laggingMetric}要靠中层和{frontline}来改，可他们手上的事一件也没有少。',
    en: 'More and more departments write OKRs while meetings and reports go on as before: {laggingMetric} depends on middle managers and {frontline}, and nothing has been taken off their desks.',
  },
  thesis: {
    'zh-CN': '推广要看{frontline}说不说得出“因为这个目标，我下周要改哪一步”。说得出的部门先上，说不出的先等一等。',
    en: 'A roll-out works where {frontline} can say which step they will change next week because of an objective. Departments that can say so go first; the others wait.',
  },
  monday: {
    'zh-CN':
      '和一位还没上线的部门负责人谈 30 分钟，问四件事：由谁负责，从{systems}读哪个数，谁来辅导，为此停掉什么。四件都答得出，就排进这一批；答不出，写下缺哪一件、哪天再谈。',
    en: 'Spend half an hour with the head of one waiting department on four questions: who owns it, which number from {systems}, who coaches, what stops. Four answers earn a place in this wave; otherwise write down what is missing and a date.',
  },
}

/** What up to fifty people do and are told instead, by phase. */
export const small = {
  phase1: {
    steps: [
      {
        text: {
          'zh-CN': '人少不分批：把{flow}上还没用的职能排个先后，一季一个，每个先答“数从{systems}哪里读”。',
          en: 'No waves: order the functions along {flow} still without, one a quarter; each first says where in {systems} its number is read.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '没有基线的职能先读数、后写目标；新人入职三十天内不背 KR。',
          en: 'Functions without a baseline read first and write later; new {frontline} own none for thirty days.',
        },
        sources: [],
      },
    ],
    artefact: { 'zh-CN': '一张三行的先后表', en: 'Three lines: who, when, which number' },
  },
  phase2: {
    steps: [
      {
        text: {
          'zh-CN': '不建教练队伍：由{frontline}里用得最熟的一人陪下一个职能起草、复盘各一次，每次一小时。',
          en: 'No bench: whoever among {frontline} knows it best sits in on the next drafting and retrospective, an hour each.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '把改写得最好的三条 KR 连同原稿留在表里，后来的人照着改。',
          en: 'Keep the three best rewrites, one on {laggingMetric}, beside their drafts for those who come later.',
        },
        sources: [],
      },
    ],
    artefact: { 'zh-CN': '三条改写前后的对照', en: 'Three rewrites with their drafts' },
  },
  phase4: {
    steps: [
      {
        text: {
          'zh-CN': '只自动化一条：每周手工取数最久的那条，用定时导出即可。',
          en: 'Automate one thing, {leadingMetric} or whatever takes longest by hand; a scheduled export will do.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '样本小就写个数不写百分比；表里每个数带读数日期，过两周没更新就标灰。',
          en: 'Where counts are small write counts, not percentages; date every number, and grey those two weeks old.',
        },
        sources: [],
      },
    ],
    artefact: { 'zh-CN': '一条自动取数，其余带日期', en: 'One automated number, dates on the rest' },
  },
  phase5: {
    steps: [
      {
        text: {
          'zh-CN': '季前从{forum}里拿半小时：每个职能说一个请求、一个承诺，谈不拢的由{sponsor}当场定并记一行。',
          en: 'Half an hour of {forum} before the quarter: one request and one promise a function; {sponsor} settles the rest on the spot.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '共享 KR 只留一条，负责人可以动别人这一周的排期。',
          en: 'Keep a single shared key result; its owner may change others’ week.',
        },
        sources: [],
      },
    ],
    artefact: { 'zh-CN': '一页请求与承诺', en: 'A page of requests and promises' },
  },
  phase6: {
    steps: [
      {
        text: {
          'zh-CN': '数一数{frontline}每周花在填表和{forum}上的时间，超过人均半小时就先减。',
          en: 'Count the hours {frontline} spend on sheets and {forum}; above half an hour a week, cut first.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '停掉与表重复的周报；再看{guardrail}有没有变差，变差就不再加职能。',
          en: 'Stop the weekly report the sheet repeats; if {guardrail} got worse, add no function.',
        },
        sources: [],
      },
    ],
    artefact: { 'zh-CN': '一张停用清单', en: 'A list of what was stopped' },
  },
  stage: {
    stance: [
      {
        text: {
          'zh-CN': '人少就没有批次可排：一季只让一个还没用的职能加入，先看它读不读得到数，再谈目标。',
          en: 'So few people need no waves: one more function along {flow} a quarter, once it can read its number.',
        },
        sources: [],
      },
    ],
    nextSteps: [
      {
        'zh-CN': '写下还没用 OKR 的职能，每个旁边写它的数从{systems}哪里读；写不出的排最后。',
        en: 'List the functions still without OKRs and where in {systems} each reads its number; those without an answer come last.',
      },
      {
        'zh-CN': '请用得最熟的一人腾出两小时，陪下一个职能起草和复盘。',
        en: 'Ask whoever knows OKRs best for two hours with the next function.',
      },
      {
        'zh-CN': '与{dataOwner}把每周手工最久的那个数改成定时导出。',
        en: 'With {dataOwner}, turn the number that takes longest by hand into a scheduled export.',
      },
      {
        'zh-CN': '停掉一份与共享表重复的周报，下一次季前会避开{season}。',
        en: 'Stop one weekly report that the sheet repeats; set the next drafting clear of {season}.',
      },
    ],
  },
} satisfies Record<string, PhasePlan['small'] | MaturityPlaybook['small']>
