import type { Pack } from '@okr/core/pack'
import { own } from './words.ts'

export const phases: Pick<Pack, 'governance' | 'phaseSteps'> = {
  governance: [
    own(
      '路线图取舍在每周产品与营收例会定，能否发布由变更评审定；大客户例外须发起人当周签字，并写明挤掉了什么。',
      'The weekly product and revenue meeting decides the roadmap, the change review decides releases; exceptions for big customers need the sponsor’s signature that week.',
    ),
    own(
      '值班负责人可冻结发布，安全负责人可先下线功能再说明；一级事故即刻报研发负责人，疑似数据泄露当天报法务与 CEO。',
      'The on-call lead may freeze releases, security may pull a feature first; top incidents reach engineering’s head at once, suspected leaks legal and CEO that day.',
    ),
  ],
  phaseSteps: {
    'not-adopted': [
      own(
        '试点选一条产品线：一个研发小组、它的产品经理和对口客户成功经理；先写明季末折扣单不算成绩。',
        'Pilot one product line: a squad, its product manager and matching success managers; state now that quarter-end discount deals don’t count.',
      ),
      own(
        '拿二十个账户对三处记录：CRM 续约日、计费金额、产品日志的登录；先数对不上的，再谈激活基线。',
        'For twenty accounts compare CRM renewal date, billed amount and logins; count mismatches before accepting any activation baseline.',
      ),
      own(
        '动笔前一起看一段新客户上线实录、读上月的事故单；凡“某功能上线”的句子，一律移进迭代待办。',
        'Before drafting, watch a customer’s onboarding recording and read last month’s incidents; every “release X” sentence goes to the backlog.',
      ),
      own(
        '销售带来口头答应过的功能清单，产品当场标“本季做、不做、改合同”；此后插队要发起人批。',
        'Sales lists every feature promised orally; product marks each “this quarter”, “no” or “amend contract”; later queue-jumping needs the sponsor.',
      ),
      own(
        '周会先看卡住的新账户停在哪：单点登录、数据导入还是权限；每周拆掉一处，记下是谁拆的。',
        'Each week find where new accounts are stuck (single sign-on, import, permissions), remove one obstacle, and note who did.',
      ),
      own(
        '先评产品日志里已有的数，续费等退款和降级入账后再补；上线不足四周的功能不评，靠改埋点得来的激活作废重来。',
        'Score what product logs show now and renewals once refunds and downgrades post; leave features under four weeks old and re-instrumented activation unscored.',
      ),
    ],
    piloting: [
      own(
        '把试点 KR 与版本计划逐条对照：凡按期上线就算达成的，记作任务；再查上线后有没有人看过采用率。',
        'Compare pilot key results with the release plan; any satisfied by shipping is a task. Did anyone read adoption afterwards?',
      ),
      own(
        '治理小组请值班负责人和营收运营入座：一个知道哪次发布会出事，一个知道哪张合同埋着功能承诺。',
        'Seat on-call lead and revenue operations on the board: one knows which release is risky, the other which contract hides promises.',
      ),
      own(
        '拿一个流失客户从首次演示贴到注销：售前承诺、交底、导入、首次登录、工单、续约报价各等了几天。',
        'Map one lost customer from first demo to cancellation, with days waited at promise, handover, import, login, ticket and renewal quote.',
      ),
      own(
        '激活事件由产品、客户成功、数据三方签字，写明按账户还是用户、几天内算；改埋点另立版本，新旧并行一季。',
        'Product, success and data sign the activation event, per account or user, within how many days; new tracking runs beside the old.',
      ),
      own(
        '月度回顾从流失原因往回走：哪个模块没用起来、哪类工单反复、哪句承诺落空；先不数上线了几个功能。',
        'Review backward from churn reasons: unused modules, repeat tickets, broken promises; leave the count of released features until last.',
      ),
      own(
        '过门槛前请三位客户管理员现场登录演示：核心流程真在每周用吗？再核可用性与变更失败率有没有变差。',
        'Before the gate three customers’ administrators log in live: is the core workflow used weekly? Then check availability and change failures.',
      ),
    ],
    scaling: [
      own(
        '按客户旅程排批次：产品小组与对口客户成功同批，市场、销售等财年末冲单过后上，平台团队排最后。',
        'Wave along the customer journey: squads with their success team, sales and marketing after fiscal year-end, platform teams last.',
      ),
      own(
        '从技术主管、产品经理和资深客户成功经理中选教练，值班周不带队；人力只管调薪边界，不审 KR 草稿。',
        'Recruit coaches among tech leads, product and senior success managers, never while on call; HR guards pay boundaries, not drafts.',
      ),
      own(
        '翻译时平台与可靠性团队不拆收入，改写服务接入天数、流水线等待；激活与采用只由产品小组认领。',
        'In translation, platform and reliability teams take onboarding days and pipeline waits, not revenue; only product squads own activation and adoption.',
      ),
      own(
        '先接计费系统的收入变动、CI/CD 部署记录和账户级事件流，统一账户编号；手填的健康分先不上看板。',
        'Connect billing movements, deployment logs and account events under one account id; hand-typed health scores stay off the board.',
      ),
      own(
        '对齐市集开在季度路线图锁定前：销售带大单承诺，可靠性带误差预算，安全带审计日；先扣可靠性产能再排功能。',
        'Hold the market before the roadmap locks: sales brings promises, reliability error budgets, security audit dates; deduct reliability capacity first.',
      ),
      own(
        '停掉小组周报邮件和发布汇总，事故复盘与续约风险会照开；财年末不上新批，退款入账后再验门槛。',
        'End squad status mails and release digests, keep incident reviews and renewal-risk meetings; check gates after year-end refunds have posted.',
      ),
    ],
    established: [
      own(
        '成对抽查：净留存对毛留存、部署频率对采用率、工单解决时间对重开率、赢单率对首年流失，只看一边不算。',
        'Audit in pairs: net with gross retention, deployments with adoption, ticket time with reopenings, win rate with first-year churn.',
      ),
      own(
        '拿目标组合对工程工时：定制分支、旧版本维护、没人认领的试验功能，写明下线日期和负责迁移客户的人。',
        'Match objectives with engineering hours: custom branches, old versions and orphaned experiments get a sunset date and a migration owner.',
      ),
      own(
        '把“签约到首次价值”交给一人，可调实施排期、可退残缺交底；销售、产品、支持各写自己的日期。',
        'Give one owner “signature to first value”, with power over implementation slots and poor handovers; others add their own dates.',
      ),
      own(
        '由没填过数的人重算三件事：留存的期初名单、激活事件的埋点变更、可用性里被剔除的维护时段。',
        'Someone outside reporting recomputes three things: the retention cohort, changes to activation tracking, maintenance windows left out of availability.',
      ),
      own(
        '查提成表、客户成功奖金和工程晋升材料是否引用 KR 得分；主动下线功能、拦下风险发布，写进贡献叙述。',
        'Search commission, success bonuses and promotion papers for scores; credit retired features and stopped releases in the contribution narrative.',
      ),
      own(
        '试一项改动：平台团队改半年目标，增长小组改六周一轮；比改变的决定和规划工时，避开封版与冲单期。',
        'Try one change: half-year goals for platform, six-week rounds for growth squads; compare decisions and planning hours, outside the freeze.',
      ),
    ],
  },
}
