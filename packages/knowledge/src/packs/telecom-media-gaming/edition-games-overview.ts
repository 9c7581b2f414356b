import type { Edition } from '@okr/core/pack'
import { systems as all, standards as everyStandard } from './operations.ts'
import { t } from './roles.ts'
import { cited, said } from './said.ts'

type Overview = Required<
  Pick<
    Edition['parts'],
    'whyOkr' | 'overview' | 'valueStream' | 'drivers' | 'challenges' | 'adoption' | 'unknowns' | 'systems' | 'standards'
  >
>

export const gamesOverview: Overview = {
  whyOkr: [
    said(
      '流水天天看，玩家为什么弃坑却没有主人：策划怪买量，发行怪手感，客户端怪机型。OKR 让三方先认同本季要留住哪一批人。',
      'Takings are read daily; why players quit has no owner. Design blames the traffic, publishing the feel, engineering the phones. OKRs make the three agree whom to keep this quarter.',
    ),
    said(
      '在研和在营是两种生意：一个比多早知道不好玩，一个比多久还有人玩。同一张流水表管不了两件事，季度目标可以分开写。',
      'Games in development and live games are two trades: one competes on learning early that it is no fun, the other on lasting. One sheet of takings cannot steer both; quarterly goals can part them.',
    ),
    said(
      '礼包、签到和弹窗当月见效，老玩家三个月后才走；把付费玩家流失和未成年人护栏写进同一个目标，加活动之前先算账。',
      'Gift packs, log-in rewards and pop-ups pay this month, regulars leave in three. With payer churn and minors as guardrails in the same objective, one counts before adding an event.',
    ),
  ],
  overview: [
    cited(
      ['gpc-2025-games'],
      '市场大、新玩家少：2025 年中国游戏产业报告称国内实际销售收入 3507.89 亿元，增长 7.68%，玩家 6.83 亿，只增长 1.35%；小程序游戏 535.35 亿元，增长 34.39%，是跑得最快的几块之一。',
      'Large market, few new players: the 2025 industry report gives CNY 350.789 billion of domestic sales, up 7.68%, on 683 million players, up only 1.35%. Mini-program games, CNY 53.535 billion, grew 34.39%.',
    ),
    cited(
      ['hui-2013-dau-mau'],
      '天天看的黏性说明不了去留：纽约大学一项覆盖 379 款游戏的研究认为，用 DAU/MAU 推算留存很不准。要改留存，就直接看分来源的次日和七日。',
      'The stickiness everybody reads says little of who stays: a New York University study of 379 games found retention estimates from DAU/MAU very inaccurate. To change retention, read day 1 and day 7 by source.',
    ),
    said(
      '少数游戏养活多数项目，成败到测试服才有眉目。OKR 承诺不了爆款，能承诺的是原型停得早、版本天天能玩、人转得快。',
      'A few games feed the rest and the soft launch gives the first hint. OKRs cannot pledge a hit; they can pledge early stops, builds playable every day and people who move on fast.',
    ),
    said(
      '一款游戏上线才是开始：赛季、平衡、外挂、服务器和玩家群一起决定它能活几年，研发、发行、运营要共用一本账。',
      'Launch is the beginning. Seasons, balance, cheats, servers and community decide how many years a game lives, so studio, publishing and live operations need one book.',
    ),
  ],
  valueStream: [
    t('立项、原型与可玩验证', 'Concept, prototype and proof of fun'),
    t('预制作与垂直切片', 'Pre-production and vertical slice'),
    t('量产、每日构建与测试', 'Production, nightly builds and testing'),
    t('版号、分级与合规', 'Approval, age rating and compliance'),
    t('测试服与放量决策', 'Soft launch and the decision to scale'),
    t('发行、买量与社区', 'Publishing, user acquisition and community'),
    t('版本、赛季与商业化', 'Releases, seasons and monetisation'),
    t('玩家支持、反外挂与停服', 'Player support, anti-cheat and sunset'),
  ],
  drivers: [
    cited(
      ['nppa-2021-minors'],
      '未成年人保护是上线前提：国家新闻出版署 2021 年的通知只许在周五、周末和法定节假日的 20 时至 21 时向未成年人提供网游；日活和流水目标都要先扣掉这一块。',
      'Protecting minors is a condition of launch: the Chinese notice of 2021 allows them online games from 20:00 to 21:00 on Fridays, weekends and public holidays only. Targets for users and takings leave them out first.',
    ),
    cited(
      ['gpc-2025-games'],
      '平台在变：同一份报告里，国内主机游戏 2025 年增长 86.33%，增速高过移动游戏；多端版本让一次改动牵动三支队伍。',
      'Platforms shift: in the same report domestic console games grew 86.33% in 2025, faster than mobile ones. With several clients one change moves three teams.',
    ),
    said(
      '埋点和对照实验按天可得，换一段新手引导、改一次匹配规则，两周内就能从同批次玩家看出好坏。',
      'Event data and controlled tests arrive daily; within two weeks a cohort shows whether a new tutorial or matching rule was better.',
    ),
  ],
  challenges: [
    cited(
      ['mobiledevmemo-retention'],
      '行业基准误导：常说的 40-20-10 留存曲线，提到它的文章自己就提醒，品类和用户来源不同差别很大。',
      'Benchmarks mislead: the article that calls a 40-20-10 retention profile reasonable warns itself that genre and source change it widely.',
    ),
    said(
      '创意不能派工：美术、策划与程序的好坏靠试玩说话，KR 写“做完几张图、几个关卡”只会多做没人玩的内容。',
      'Creativity cannot be assigned by the piece. Play tests speak for art, design and code; key results that count pictures or levels only yield content nobody plays.',
    ),
    said(
      '版本日期、渠道档期与平台审核互相牵制，晚三天可能丢一个推荐位；目标要给延期留出判断，而不是逼着带病上线。',
      'Release dates, store slots and platform review hold each other; three days late may lose a feature. Goals must leave room to judge a delay instead of forcing a sick build out.',
    ),
  ],
  adoption: [
    cited(
      ['andrewchen-kivestu-zynga'],
      '最常被讲的是 Zynga：前经理写道，2011 年手机扑克团队只定了一句话目标，约六个月后达到；他也说在 Google 与 Zynga 见过许多走偏的 OKR。',
      'The story told most is Zynga’s: a former manager writes that its mobile poker team of 2011 set one blunt goal and reached it about six months later, and that he saw many OKRs go wrong at Google and Zynga.',
    ),
    cited(
      ['justdice-ditched-okrs'],
      '小公司也有弃用的：约 40 人的 justDice 因 50 多条 KR、团队间分量不均，改为全公司三到六个目标。',
      'A small company dropped them: justDice, about 40 people, had more than 50 key results of unequal weight and moved to three to six company-wide targets.',
    ),
    cited(
      ['macmillan-2018-game-okrs'],
      '设计师里有人把它用在功能上：一位游戏设计师主张，功能要看它为目标做成了什么，而不是它是什么。',
      'One designer applies them to features: judge a feature by what it does for the objective, not by what it is.',
    ),
  ],
  unknowns: [
    t(
      '没有找到游戏业 OKR 采用率的独立统计，也没有公开的一手数据证明 OKR 本身做出了爆款或降低了流失。',
      'We found no independent adoption rate for games, and no first-hand data that OKRs by themselves made a hit or cut churn.',
    ),
    t(
      '米哈游等国内公司的 OKR 做法未能核实；网上有一批编造数字的 Zynga“案例”，本指南不予采用。',
      'Practice at miHoYo and other Chinese studios could not be verified; some “Zynga cases” online carry invented figures and are left out.',
    ),
  ],
  systems: [
    ...all.filter(({ name }) => /Builds|Ad buying/u.test(name.en)),
    {
      name: t('埋点与实验平台', 'Product analytics and experiments'),
      holds: t(
        '新增来源、同批次留存、关卡漏斗、对照实验与样本量',
        'install source, cohort retention, level funnels, controlled tests and samples',
      ),
    },
    {
      name: t('充值与计费（billing）', 'Purchases and billing'),
      holds: t('充值、退款、代充标记与未成年人拦截', 'purchases, refunds, reseller flags and blocked minors'),
    },
    {
      name: t('玩家支持与申诉工单（CRM）', 'Player support and appeals (CRM)'),
      holds: t('账号、扣费、封号申诉与回复时间', 'accounts, charges, ban appeals and time to answer'),
    },
    {
      name: t('崩溃与性能监控（APM）', 'Crash and performance monitoring (APM)'),
      holds: t(
        '崩溃、卡死、帧率与掉线，按机型和版本分',
        'crashes, freezes, frame rate and disconnects, by device and version',
      ),
    },
    {
      name: t('实名与防沉迷系统', 'Real-name and minors’ protection'),
      holds: t('实名核验、时段限制、绕过与误拦', 'identity checks, time limits, evasions and false blocks'),
    },
  ],
  standards: everyStandard.filter(({ name }) => /27001|PEGI|Minors/u.test(name.en)),
}
