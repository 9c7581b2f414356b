import type { Pack } from '@okr/core/pack'
import { cited, own, t } from './words.ts'

export const practices: Pack['practices'] = {
  'strategic-goal-setting': [
    own(
      '先按客群看留存曲线：流失集中在上线前还是首次续约，决定本季押实施、产品还是客户成功，而不是各押一点。',
      'Read retention by segment first: losses before go-live or at first renewal decide whether to back implementation, product or success.',
    ),
    cited(
      ['safarslife-2026-okrs'],
      '目标先于路线图写。一位在两家公司用过 OKR 的工程师说，目标在前时管用，路线图排好再补，什么也没改变。',
      'Write objectives before the roadmap. An engineer who used OKRs at two firms says that way worked; written afterwards, they changed nothing.',
    ),
    cited(
      ['sourcegraph-goals-guidelines'],
      '年度只定主攻客群和方向，KR 按季写；Sourcegraph 的目标指引认为，年度 OKR 暗示了不现实的确定性。',
      'Fix target segment and direction yearly, key results quarterly; Sourcegraph’s guidelines say yearly OKRs imply unrealistic certainty.',
    ),
  ],
  'key-result-definition': [
    cited(
      ['winnito-nrr-grr'],
      '留存先锁期初客户名单：把新客户算进净收入留存率是常见错误；口径写明账户编号、币种与合并账户的算法。',
      'Lock the opening cohort: counting new customers in net retention is a common mistake. State account id, currency and merged accounts.',
    ),
    own(
      '功能类 KR 写“上线四周后目标账户的采用率”，连用两周才算；发布日期留在版本计划，不占 KR 名额。',
      'For features, measure adoption among target accounts four weeks after release, two weeks’ use at least; dates stay in the release plan.',
    ),
    cited(
      ['dora-2026-delivery-metrics'],
      'DORA 提醒别把交付指标直接当目标，也别只看一项：部署频率配变更失败率，前置时间配采用率，一条都不单挂。',
      'DORA warns against delivery measures as goals and against a single one: pair deployment frequency with change failures, lead time with adoption, and use none alone.',
    ),
  ],
  'cross-team-alignment': [
    own(
      '把“签约到首次价值”设为共担 KR：实施负责人主责，销售认交底完整、产品认导入工具、支持认上线周的响应。',
      'Share one key result on signature to first value: implementation owns it; sales owes full handovers, product import tools, support launch-week response.',
    ),
    own(
      '大单功能承诺进 CRM 必填栏：名称、日期、批准人；没有产品负责人签字的，不得写进合同附件。',
      'Make feature promises a compulsory CRM field (name, date, approver); without the product head’s signature none enters a contract annex.',
    ),
    own(
      '小组间的接口依赖登记在季度计划页，写明谁等谁；逾期一周自动进产研周会，不在群里催。',
      'Register interface dependencies between squads on the quarter’s plan page; a week overdue, they reach the engineering meeting, not the chat.',
    ),
  ],
  'progress-tracking': [
    own(
      '周会先看新账户漏斗和误差预算余量，再看 KR；周一上午没刷新的数当灰色处理，不念上周截图。',
      'Open with the new-account funnel and remaining error budget, then key results; numbers that are not refreshed by Monday turn grey and are not read.',
    ),
    own(
      '每次事故复盘末尾加一问：它影响哪条 KR、要不要改本周次序？改动记进决策日志，不另开会。',
      'End every incident review with: which key result does this touch, and does this week’s order change? Log it; hold no extra meeting.',
    ),
    cited(
      ['xqa-killed-okrs'],
      '记下每季规划用掉的工程工时。xqa.io 的作者自估约占 15% 后放弃了 OKR；逼近这个量级，先砍评分会。',
      'Log engineering hours spent planning. xqa.io’s authors dropped OKRs after estimating 15%; nearing that, cut the grading meeting first.',
    ),
  ],
  'leadership-support': [
    own(
      'CEO 每季公开回绝一项大客户定制，并说明它会挤掉什么；产品负责人才敢对下一张插队单说不。',
      'Each quarter the CEO publicly declines one big customer’s request, saying what it would displace; product dares the next no.',
    ),
    own(
      '财务与 CTO 季初划出可靠性和安全产能，季中要挪给功能，只能由 CEO 在例会上当众决定。',
      'Finance and the CTO ring-fence reliability and security capacity; only the CEO, in the open meeting, may move it to features.',
    ),
  ],
  'culture-adoption': [
    cited(
      ['sourcegraph-about-pr-322'],
      '把 OKR 放进工程师本来就看的地方：Sourcegraph 曾用拉取请求写下做法并增补季度 OKR；改目标走评审，讨论留痕。',
      'Keep OKRs where engineers look already: Sourcegraph documented its way and added quarterly OKRs by pull request, so changes get reviewed.',
    ),
    cited(
      ['pusher-okrs-challenges'],
      '先回应“把成功缩成数字”的担心，Pusher 就有员工这样想；请资深工程师在全员会上给第一版 KR 挑错。',
      'Answer the fear of success shrunk to numbers, voiced by some at Pusher: let senior engineers fault the first draft in public.',
    ),
    cited(
      ['gitlab-handbook-okrs'],
      '给用熟的职能选择权：GitLab 后来让年度目标以下自定是否用；留不留，看因 OKR 改过哪些路线图决定。',
      'Give seasoned functions the choice, as GitLab came to do below the yearly cascade; judge by roadmap decisions that OKRs changed.',
    ),
  ],
  'employee-motivation': [
    own(
      'KR 给到激活率，砍哪一步引导由小组做实验定；迭代演示先讲学到什么，再讲上线什么。',
      'Give the squad the activation rate; which onboarding step to cut is its experiment. Demos show learning before features.',
    ),
    own(
      '每月放一段客户管理员的实录，标出是哪个小组拆掉了哪处卡点，让做后端的人也看见客户用成了。',
      'Play a customer administrator’s recording monthly, naming the squad that removed each obstacle, so back-end people see success too.',
    ),
    own(
      '还技术债也上演示会：老模块前置时间缩短与新功能被采用同等展示，否则没人愿意碰计费代码。',
      'Demo debt repaid like features adopted: a faster legacy module deserves the stage, or nobody will touch the billing code.',
    ),
  ],
  'performance-management': [
    cited(
      ['sourcegraph-about-pr-322'],
      '个人评审看代码评审、事故处置与协作，不引用 KR 得分；Sourcegraph 的讨论写明 OKR 不直接用于个人评审与薪酬。',
      'Review people on code review, incident work and collaboration, not scores; Sourcegraph’s thread keeps OKRs from directly deciding review or pay.',
    ),
    own(
      '销售提成与客户成功奖金另按合同制度走，设退款和首年流失的扣回条款；两张公式都不引用 KR 得分。',
      'Commission and success bonuses follow their own plans, with claw-back for refunds and first-year churn; neither formula cites key-result scores.',
    ),
  ],
}

export const pitfalls: Pack['pitfalls'] = [
  {
    title: t('路线图换个名字', 'The roadmap under another name'),
    signal: t(
      'KR 全是“某功能上线”，季末评分接近满分，四周后的采用率却没人查过。',
      'Key results read “release X”; scores end near full, yet nobody looked at adoption four weeks later.',
    ),
    remedy: t(
      '日期退回版本计划，每条换成目标账户的采用率或首次价值时间，并写明不见效就下线。',
      'Send dates back to the release plan; use target accounts’ adoption or time to value instead, and say what gets retired.',
    ),
    sources: [],
  },
  {
    title: t('用新签撑起留存率', 'Retention propped up by new sales'),
    signal: t(
      '净收入留存率上升而毛收入留存率下降，或期初名单里出现了本季才签的客户。',
      'Net retention rises while gross falls, or this quarter’s customers turn up in the opening cohort.',
    ),
    remedy: t(
      '由营收运营锁定期初名单，毛、净两条并排公布，前三笔大额增购单独列出。',
      'Revenue operations freezes the cohort and publishes gross beside net, with the three largest upgrades separately.',
    ),
    sources: ['winnito-nrr-grr'],
  },
  {
    title: t('部署次数好看，客户无感', 'Many deployments, no difference to customers'),
    signal: t(
      '部署频率翻倍，改动被拆成文案和配置；故障改记为“工单”，变更失败率跟着好看。',
      'Deployments double by splitting copy and configuration changes; failures become “tickets”, so change failure rate looks good too.',
    ),
    remedy: t(
      '失败按回滚与热修自动判定；部署频率只对有用户可见改动的服务计数，并配采用率。',
      'Detect failure from rollbacks and hotfixes; count deployments of user-visible services only, beside adoption.',
    ),
    sources: ['dora-2026-delivery-metrics'],
  },
  {
    title: t('平台团队被逼认领收入', 'Platform teams made to own revenue'),
    signal: t(
      '可靠性团队的 KR 写着经常性收入，周会上只能说“无更新”；误差预算却没人看。',
      'The reliability team’s key result is recurring revenue; weekly it reports “no update” while nobody reads the error budget.',
    ),
    remedy: t(
      '改以内部用户为客户：服务接入天数、流水线等待、一级事故恢复时间，各指定一位内部验收人。',
      'Treat internal users as customers (days to onboard a service, pipeline waits, recovery time), each with an internal judge.',
    ),
    sources: [],
  },
  {
    title: t('规划仪式吃掉研发时间', 'Ritual eats engineering time'),
    signal: t(
      '每季头两周合并请求明显变少，日历排满对齐会和评分会；小组开始为凑分改措辞。',
      'Merge requests dip for two weeks each quarter; calendars fill with alignment and grading; teams reword for scores.',
    ),
    remedy: t(
      '给规划设工时上限，用拉取请求异步评审草案，评分只在复盘会做一次；超限就减目标数。',
      'Cap planning hours, review drafts by pull request, score once in the retrospective; over the cap, cut objectives.',
    ),
    sources: ['xqa-killed-okrs'],
  },
]

export const conclusion: Pack['conclusion'] = [
  t(
    '从一条产品线、一个首次价值时间开始：它每周读得到、三个部门都够得着，又通向续约。',
    'Start with one product line and time to value: readable weekly, within reach of three departments, and on the road to renewal.',
  ),
  t(
    '速度指标必配可用性与变更失败率，增长指标必配毛留存与回本；先写护栏，再写目标值。',
    'Pair speed with availability and change failures, growth with gross retention and payback; write guardrails before targets.',
  ),
  t(
    '按因数据而停做、改做的路线图条目判断 OKR 有没有用；若一季里一条都没改，就简化或停掉。',
    'Judge OKRs by roadmap items stopped or changed because of data; if a quarter changed none, simplify or stop.',
  ),
]
