import type { Pack } from '@okr/core/pack'

export const practices: Pack['practices'] = {
  'strategic-goal-setting': [
    {
      text: {
        'zh-CN': '从离网、退订、弃坑用户的前三十天倒推：走之前卡在网络、账单还是内容，公司目标只选其中一段。',
        en: 'Work back from the last thirty days of those who left: was it network, bill or content? The company objective picks one stretch.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '分开两本账：在营产品写留存与续费，在研项目写“多早知道它行不行”，别给没上线的项目定流水。',
        en: 'Keep two books: live products write retention, projects in development write how soon we know; set no revenue before launch.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '集团考核指标照单完成，OKR 只写考核表管不到的一件事；地市分公司若两表雷同，就先不写 OKR。',
        en: 'Deliver the group’s scorecard as it is; OKRs take the one thing it misses. Branches whose two sheets match write none.',
      },
      sources: [],
    },
  ],
  'key-result-definition': [
    {
      text: {
        'zh-CN': '留存类 KR 锁死来源、地区、窗口三项：自然新增、恰在第七日、同一渠道，否则换个买量渠道就“达成”了。',
        en: 'For retention lock source, region and window (organic, day seven exactly); otherwise a change of ad channel “achieves” it.',
      },
      sources: ['gamedeveloper-5-metrics', 'mobiledevmemo-retention'],
    },
    {
      text: {
        'zh-CN': '流失率写明基数与沉默期：按期初还是期末用户，预付费多久无使用算离开；口径改动要等到下一财年。',
        en: 'State churn’s base and silence: users at the start or the end, and how long a prepaid line must idle to count as gone; changes wait for the next fiscal year.',
      },
      sources: ['itu-churn-glossary'],
    },
    {
      text: {
        'zh-CN': '“上线新版大厅”“拍完十二集”是任务；一位游戏设计师主张，功能要看它为目标做成了什么，而不是它是什么。',
        en: '“Ship the new lobby” or “wrap twelve episodes” are tasks; one game designer judges a feature by what it does for the objective.',
      },
      sources: ['macmillan-2018-game-okrs'],
    },
  ],
  'cross-team-alignment': [
    {
      text: {
        'zh-CN': '家宽装机是运营商最长的依赖链：市场承诺时限、资源核查端口、装维上门、客服回访，共用一条一次装通率。',
        en: 'Home installation is an operator’s longest chain: sales promise, port check, field visit, care call-back. Share one first-time-right rate.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '发行与研发按同一份测试服留存定买量：达不到约定留存就不放量，由制作人和发行负责人一起签字。',
        en: 'Publishing and studio set ad spend by one soft-launch retention: below the agreed level nobody scales, and both leads sign.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '字节跳动的做法可借鉴：他人的求助是否优先，看它在不在对方的 OKR 里；进不去的，当场换人或改期。',
        en: 'Borrow from ByteDance: a request ranks by whether it stands in someone’s OKRs; if it cannot, change the owner or the date now.',
      },
      sources: ['scrumcn-bytedance-okr'],
    },
  ],
  'progress-tracking': [
    {
      text: {
        'zh-CN': '经营分析会先看一张分批次留存表，再看收入；节假日、重保和大促周标灰，同比不环比。',
        en: 'Open the performance review with cohorts, then revenue; grey out holidays, freezes and sales weeks and compare with last year.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '版本类 KR 随版本复盘而不随日历：上线满十四天、样本够了再判，不足的写“未知”，不准写黄灯。',
        en: 'Review release key results by release: after fourteen days with enough sample. Before that write “unknown”, never amber.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '每次抽听三通重复来电、看三段卡顿录屏，把百分比还原成人；比再加一层看板管用。',
        en: 'Each time play three repeat calls and three stutter recordings; it beats another dashboard.',
      },
      sources: [],
    },
  ],
  'leadership-support': [
    {
      text: {
        'zh-CN': '副总裁每月定三件事：哪个项目停、哪支队伍转、哪条收入不赚；停掉的项目组当月有新去处，不算失败。',
        en: 'Monthly the vice-president decides what stops, which team moves, which revenue we forgo; a stopped team has a new home within the month.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '高管目标先公开：百度 2019 年由 CEO 定三个目标、员工据此拆解，其中一条 KR 就是 OKR 推行成功。',
        en: 'Executives go first: at Baidu in 2019 the CEO set three objectives that staff broke down, one key result being OKR’s own success.',
      },
      sources: ['caijing-2019-baidu-okr'],
    },
    {
      text: {
        'zh-CN': '总编辑与首席安全官对任何增长 KR 有一票否决，用在播前和上线前，不用在复盘会上追责。',
        en: 'Editor-in-chief and head of safety may veto any growth key result, before air or release, never as blame in review.',
      },
      sources: [],
    },
  ],
  'culture-adoption': [
    {
      text: {
        'zh-CN': '创作团队不写个人 OKR：编剧、美术、记者以作品评审为准，目标止于栏目组、项目组、赛季组。',
        en: 'Creative people write no individual OKRs: writers, artists and reporters answer to review of the work; stop at desk, project or season team.',
      },
      sources: ['spotify-hr-2016-individual-okrs'],
    },
    {
      text: {
        'zh-CN': '装维、客服用班前会一句话：“这周少让哪一类用户再打第二次电话”，不发填报表，班长口头报。',
        en: 'Field and care crews hear one line at shift start: whom to spare a second call this week. No forms.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '准许公开认输：测试服没过线的项目写一页“学到什么”，归档给下一个立项会看，停项目的人先讲。',
        en: 'Allow defeat in public: a title below its soft-launch line leaves one page of lessons for the next green-light meeting.',
      },
      sources: [],
    },
  ],
  'employee-motivation': [
    {
      text: {
        'zh-CN': '流水分成只奖上线后的组，会让人抢续作、躲新品；给停掉的项目组保留半年奖金基数，才有人敢早说不行。',
        en: 'Bonuses from takings reward launched teams, so people chase sequels; keep a stopped team’s base for half a year and they speak early.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '装维按单计酬会催生先销单：给“七天内无返修”的单子加价，比罚返修更快见效。',
        en: 'Pay by ticket breeds early closing; a premium for tickets without rework in seven days works sooner than fines.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '通宵赶版本不写进表彰：版本复盘把连续加班周数与缺陷数放在同一页，由制作人解释。',
        en: 'Do not honour all-nighters: the release review shows weeks of overtime beside bugs, and the producer explains.',
      },
      sources: [],
    },
  ],
  'performance-management': [
    {
      text: {
        'zh-CN': '集团下达的收入、用户、满意度已与工资总额挂钩，别再写成 KR；KR 用修复时长、首集完播这类成因。',
        en: 'Revenue, users and satisfaction from the group already drive the wage pool; key results use causes such as repair time.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '分数不进晋升，材料可以进：一份停项目的判断、一次护栏否决，写清证据和难度，由评审会读原文。',
        en: 'Scores stay out of promotion, evidence may enter: a decision to stop, a veto at the guardrail, read in full by the panel.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '投诉量不单独扣客服奖金，否则全记成咨询；改奖改判抽查的准确率和重复来电下降。',
        en: 'Do not dock care agents for complaints alone, or all become enquiries; reward accurate grading and fewer repeat calls.',
      },
      sources: [],
    },
  ],
}

export const conclusion: Pack['conclusion'] = [
  {
    'zh-CN': '这个行业数据最多，缺的是谁为“用户为什么走”负责。从一款产品或一个地市开始，让留存、体验、收入写在同一页。',
    en: 'No industry has more data; what lacks is someone who answers for why people leave. Begin with one product or branch and put retention, experience and revenue on one page.',
  },
  {
    'zh-CN': '在营的比留存，在研的比早知道；爆款不能立军令状，停得早、转得快可以。',
    en: 'Live products compete on retention, projects on knowing early. Nobody can pledge a hit; stopping soon and moving people fast one can.',
  },
  {
    'zh-CN': '安全、未成年人和隐私三条护栏由不背增长目标的人报告，任何冲量活动上线前先过它。',
    en: 'Safety, minors and privacy are reported by people without growth targets, and every push for volume passes them first.',
  },
]
