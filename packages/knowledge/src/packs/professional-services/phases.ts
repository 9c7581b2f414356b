import type { Pack } from '@okr/core/pack'
import { own } from './words.ts'

export const phases: Pick<Pack, 'governance' | 'phaseSteps'> = {
  governance: [
    own(
      '接不接由承接审查会定，人手冲突在每周资源与项目例会定；两处谈不拢的，管理合伙人当周裁决并写明谁让人。',
      'The acceptance review decides what to take on, the weekly resourcing meeting who does it; the managing partner settles the rest that week, naming who yields.',
    ),
    own(
      '质量复核负责人可拒签报告，风险负责人可叫停承接；独立性、利益冲突与客户信息外泄当天直报管理合伙人，不经业务线。',
      'Quality review may refuse signature and risk may stop an engagement; independence, conflicts and client-data leaks reach the managing partner that day, bypassing the practice.',
    ),
  ],
  phaseSteps: {
    'not-adopted': [
      own(
        '在忙季之外选一条业务线，先给 OKR 的活开内部工时编号；没有编号的投入，月底就从工时表里消失。',
        'Choose one practice outside busy season and open an internal time code; uncoded effort vanishes from the timesheet by month-end.',
      ),
      own(
        '抽二十个已结项目，对照报价工时、登记工时和开票额；先看没登记与没开票各占多少，再定毛利基线。',
        'For twenty closed projects compare quoted, recorded and billed hours; size the unrecorded and unbilled before setting a margin baseline.',
      ),
      own(
        '请项目经理带一份超支复盘、资深专员带被退回的底稿来起草；合伙人的创收数留在预算里，不写成 KR。',
        'Draft over a project manager’s overrun review and an associate’s returned working papers; partners’ fee targets stay in the budget.',
      ),
      own(
        '投标、交付、财务围着一个亏本项目谈：估算谁复核、变更几天内签、开票缺哪张单，各认一个日期。',
        'Over one loss-making project, bids, delivery and finance each commit to dates for estimate review, change sign-off and invoice papers.',
      ),
      own(
        '周一例会只裁一个预算将尽的项目：换人、改范围，还是找客户谈钱；谁去谈、哪天谈，当场写下。',
        'Each Monday decide one project nearing its budget (restaff, rescope or ask the client for money) and write who talks when.',
      ),
      own(
        '等当月工时锁定、发票寄出再评分；未结项目只评里程碑，靠少填工时守住的预算作废重来。',
        'Score once hours are locked and invoices sent; running projects count by milestone, and budgets saved by missing hours are void.',
      ),
    ],
    piloting: [
      own(
        '把试点 KR 与合伙人年度指标对照，重复签约额的划掉；留下改变估算、组队或复核做法的几条。',
        'Set pilot key results against partners’ yearly targets; strike fee repeats, keep those changing estimates, staffing or review.',
      ),
      own(
        '治理小组请资源调配与项目财务入座并授权：前者可暂停低价值投标，后者可冻结没有变更单的超支工时。',
        'Seat resourcing and project finance with powers: one may pause low-value bids, the other freeze overrun hours without a change order.',
      ),
      own(
        '拿一个丢掉的客户从线索贴到末张发票：冲突检索、方案、签约、组队、复核、变更，各等几天、等谁。',
        'Map one lost client from lead to last invoice, timing conflict check, proposal, contract, staffing, review and change, and who waited.',
      ),
      own(
        '统一“可用工时”：休假、培训、投标、内部项目是否进分母，定后一个周期不改；三类合同分开报。',
        'Fix “available hours” (leave, training, bids, internal projects) for a whole cycle, and report hourly, fixed-price and retainer work separately.',
      ),
      own(
        '月度回顾从漏收往回追：哪张变更没签、哪位合伙人免了单、哪段工时没填；先改立项模板，再找客户。',
        'Review backward from leakage: unsigned changes, partners’ write-offs, missing hours; mend the project set-up template before approaching clients.',
      ),
      own(
        '过门槛前由项目外的人访谈三位客户发起人：下一件难事会先找谁？再查骨干离职与复核退回有没有抬头。',
        'Before the gate an outsider asks three client sponsors whom they would call next; then check senior leavers and returned reviews.',
      ),
    ],
    scaling: [
      own(
        '咨询、设计线可先行，会计、税务线等忙季过后上；共用一个资源池的业务线同批，免得借人谈两遍。',
        'Consulting and design go first, audit and tax after busy season; practices sharing a resource pool join the same wave.',
      ),
      own(
        '教练从项目经理和资深复核人中选，时间记内部编号并扣减利用率目标；合伙人不教自己的业务线。',
        'Recruit coaches among project managers and senior reviewers, hours deducted from utilisation targets; no partner coaches his or her own practice.',
      ),
      own(
        '翻译时按合同分开：按时计费写漏收，固定总价写估算，年费顾问写续约；别给三类活套同一条 KR。',
        'Translate by contract: leakage for hourly work, estimates for fixed price, renewal for retainers; never one key result for all three.',
      ),
      own(
        '先接工时锁定、变更单和开票三个时间戳，按项目编号对齐；周五没锁工时的项目，毛利看板不显示。',
        'Connect timesheet lock, change order and invoice dates by project code; projects not locked by Friday leave the margin board.',
      ),
      own(
        '对齐市集开在季度排人之前：各线报要借的骨干、能让的人、放弃的标，跨线借调由管理合伙人当天定。',
        'Hold the market before quarterly staffing: seniors wanted, people offered, bids dropped; the managing partner settles loans that day.',
      ),
      own(
        '停掉各合伙人自己的项目周报，留风险项目评审与收款会；年末结案晋升期不上新批，年后再验门槛。',
        'Stop partners’ own project reports, keep risk reviews and collection meetings; no wave during year-end promotions, gate checked in the new year.',
      ),
    ],
    established: [
      own(
        '成对抽查：利用率对流失率，按预算交付对未登记工时，赢单率对放弃的标，回款天数对未开票在制。',
        'Audit in pairs: utilisation with attrition, on-budget with unrecorded hours, wins with declined bids, collection days with unbilled work.',
      ),
      own(
        '拿目标组合对内部工时编号：占人却没有目标的内部项目停掉，有目标却没人填工时的，视为没在做。',
        'Match objectives with internal time codes: projects without an objective stop; objectives nobody books hours to count as dead.',
      ),
      own(
        '把“签约到首张无争议账单”交一位运营合伙人，可暂缓开工、退回缺签的变更；业务线与财务各写日期。',
        'Give an operations partner “signature to first undisputed invoice”, with power to delay starts and return unsigned changes; others date their parts.',
      ),
      own(
        '由业务线外的复核人重算五个项目：登录日志对工时、邮件对变更单、免单审批对漏收，再查预算有没有中途上调。',
        'Reviewers from outside recompute five projects: log-ins with hours, mail with change orders, write-offs with leakage, and budgets quietly raised.',
      ),
      own(
        '查合伙人分配、奖金与晋升表是否引用 KR 得分；借出骨干、拒接坏标、带出项目经理，写进贡献叙述。',
        'Search profit-share, bonus and promotion forms for scores; credit staff lent, bad bids refused and project managers grown in narratives.',
      ),
      own(
        '试一项：忙季只留两条质量护栏，淡季改六周一轮；比内部工时用在哪、承接决定改了几个，再定去留。',
        'Try one change: two quality guardrails in busy season, six-week rounds in summer; compare internal hours and acceptance decisions changed.',
      ),
    ],
  },
}
