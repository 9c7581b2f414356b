import type { Pack } from '@okr/core/pack'

export const phases: Pick<Pack, 'governance' | 'phaseSteps'> = {
  governance: [
    {
      text: {
        'zh-CN':
          '每周业务与风险联席会定准入、额度和投放的取舍，信审会与产品准入会的权限不变；季中改 KR 须业务与风险两方签字。',
        en: 'The weekly business-and-risk meeting trades admission, limits and campaigns; credit and product committees keep their powers. Mid-quarter changes need both signatures.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '首席风险官、合规负责人可当日停产品、收额度；疑似欺诈、数据泄露或系统中断按事件级别当小时上报，不等例会。',
        en: 'The chief risk officer or head of compliance may stop a product or cut limits that day; suspected fraud, data leaks and outages go up within the hour.',
      },
      sources: [],
    },
  ],
  phaseSteps: {
    'not-adopted': [
      {
        text: {
          'zh-CN':
            '试点说明写明一款产品、一个客群、一个额度上限，并写清信审会、分行竞赛和监管指标照旧，不因试点豁免检查。',
          en: 'The charter names one product, one segment, one exposure cap, and says credit committee, contests and regulatory measures go on unchanged.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN':
            '随机抽 50 笔近三个月的贷款，从 LOS 拉出每个节点的时间戳，量出退件、补件、等签各占几小时，再定基线。',
          en: 'Draw 50 recent loans, pull every time stamp from the loan system, and measure hours lost to returns, missing papers and signatures.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '客户经理、审批员和运营同桌读十份被退的申请，各写一条自己能改的原因，不写“加强沟通”。',
          en: 'Relationship manager, credit officer and operations read ten returned files together; each writes one cause within their power.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '对齐会请合规、模型验证和核心投产三家到场，当场给出会签天数与窗口日期；给不出的 KR 推到下季。',
          en: 'Invite compliance, model validation and the release team to state sign-off days and window dates; key results without them wait a quarter.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': 'Check-in 放在联席会头 15 分钟：先报首期逾期和投诉，再报时长；季末最后一周照开，但余额不评。',
          en: 'Give the first 15 minutes of the joint meeting: first-payment default and complaints, then hours; quarter-end balances stay unscored.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '评分前由内审抽 20 份档案核对起算时间和尽调件；到账快了而抽检缺陷变多，就判试点未通过。',
          en: 'Before scoring, internal audit checks 20 files for start times and due diligence; faster cash with more defects fails the pilot.',
        },
        sources: [],
      },
    ],
    piloting: [
      {
        text: {
          'zh-CN': '把试点 KR 与分行 KPI、竞赛积分表并排贴出，标出同一个数被算两遍的地方，先取消一张积分表再谈推广。',
          en: 'Post pilot key results beside branch scorecards and contest sheets, mark what is counted twice, and drop one sheet before spreading.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '治理小组给审批中心和消费者保护各留一席，业务与风险轮流主持；半职 OKR 负责人不从营销部门出。',
          en: 'Seat credit approval and consumer protection; let business and risk chair in turn, and do not take the OKR lead from marketing.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '拿一笔拖了最久的企业开户贴到墙上，从首次递件走到账户可用，标出名单筛查、补件、会签、录入各等几天。',
          en: 'Put the slowest corporate account on the wall, from first papers to usable account; mark days spent in screening, papers, sign-off and keying.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN':
            '统一“客户数”和“逾期”两个词条：证件合并怎么算、展期怎么算、节假日顺延怎么算，风险与财务同签后冻结一季。',
          en: 'Fix two entries, “customer” and “overdue”: merged identities, extensions and holiday roll-over; risk and finance sign, frozen for a quarter.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '月度回顾从投诉和催收往回走：哪些贷款首期就逾期、哪位渠道伙伴带来的、准入时哪条规则放过了它。',
          en: 'Review backwards from complaints and collections: which loans missed the first instalment, which partner brought them, which rule let them in.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '门槛之外再请五位借款人或商户复述经历，并让监管报送岗核对 KR 与报表口径一致，不一致就不推广。',
          en: 'Beyond the gate, ask five borrowers or merchants what they went through, and have regulatory reporting confirm that definitions match.',
        },
        sources: [],
      },
    ],
    scaling: [
      {
        text: {
          'zh-CN':
            '按客户旅程排批次：小微放款、企业开户、支付结算各一批；正做核心迁移或迎检的条线顺延，开门红期间不启动。',
          en: 'Wave by journey: lending, corporate onboarding, payments. Divisions in core migration or under inspection wait; none starts in the new-year drive.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '教练从审批员、运营骨干和产品经理里选，不从考核办选；分行教练由邻近分行互派，免得自己评自己。',
          en: 'Choose coaches among credit officers, operations and product managers, not the scorecard office; neighbouring branches swap them.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '网点翻译工作坊只问一句：公司要小微更快拿到钱，柜员、客户经理、大堂各自下周少做哪一步。',
          en: 'In branches ask one thing: to get small firms money sooner, which step will teller, relationship manager and lobby manager each drop next week?',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '先把 LOS、核心和投诉三套时间戳接到同一张表，再接条线自报；手工补录超过一成的指标不上看板。',
          en: 'Join time stamps from loan system, core and complaints first; a measure with over a tenth entered by hand stays off the board.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN':
            '对齐市集请模型验证、合规、核心投产摆摊收单：每家公布本季可承接数，订满为止，插队要由分管高管点名换掉一单。',
          en: 'At the market, validation, compliance and releases publish their capacity; once full, the sponsoring executive must name what a newcomer displaces.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '每接一批就下线一张督办表和一项竞赛；门槛加看抽检缺陷、监管转办件和离职率，三者有一项变差就停一季。',
          en: 'Each wave retires one push list and one contest; worse file defects, regulator referrals or turnover delay the next by a quarter.',
        },
        sources: [],
      },
    ],
    established: [
      {
        text: {
          'zh-CN':
            '审计时把比率和它能藏的一半并看：不良率配展期与核销，开户时长配退件，误报率配漏报抽检，投诉率配“咨询”量。',
          en: 'Audit ratios beside what they hide: bad loans with extensions and write-offs, onboarding with returns, false alarms with missed cases, complaints with “enquiries”.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '停掉连续三季不动的渠道活跃类目标，释放的人手写明转去哪一段旅程；分管高管当众划掉自己最得意的一条。',
          en: 'End activity goals stuck for three quarters and say which journey gets the people; the sponsoring executive strikes a favourite first.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '“申请到到账”“预警到处置”各设一名跨条线负责人，授予改审批清单和调额度的权力，风险保留一票否决。',
          en: 'Give application-to-cash and alert-to-action one cross-division owner each, with power over checklists and limits; risk keeps a veto.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '由内审按核心流水重算 20 个指标，专查季末五天的进出、展期后的逾期天数和退件后的计时起点。',
          en: 'Internal audit recomputes 20 metrics from core entries, hunting quarter-end flows, days past due after extension and clocks restarted by returns.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '逐条清查客户经理提成：凡按件数、户数计价的，改按 12 个月后的活跃与逾期结算；OKR 得分不进任何公式。',
          en: 'Go through commissions: whatever pays per unit or account pays on activity and arrears after twelve months; no formula holds an OKR score.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN':
            '试两种节奏：支付与渠道按季，信贷目标按半年配季度 KR；试期避开年终决算，用改变的额度与准入决定数比较。',
          en: 'Try two speeds: payments by quarter, credit by half-year with quarterly key results; compare limit and admission decisions changed.',
        },
        sources: [],
      },
    ],
  },
}
