import type { Pack } from '@okr/core/pack'

export const phases: Pick<Pack, 'governance' | 'phaseSteps'> = {
  governance: [
    {
      text: {
        'zh-CN':
          '每周承保理赔联席会定核保规则、授权额度和人手调配；总精算师对准备金与定价假设独立签字，不参加 KR 评分。',
        en: 'The weekly underwriting-and-claims meeting settles rules, authority limits and staffing; the chief actuary signs reserves and assumptions alone and does not score.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '大灾启动预案时理赔负责人可暂停全部 KR；销售误导、批量拒赔或数据泄露由合规当日叫停并报董事会风险委员会。',
        en: 'In a catastrophe the head of claims may pause key results; compliance stops mis-selling, bulk refusals or leaks that day and tells the board’s risk committee.',
      },
      sources: [],
    },
  ],
  phaseSteps: {
    'not-adopted': [
      {
        text: {
          'zh-CN': '章程只写一类小额车险理赔，注明大灾、人伤、诉讼案不在内；授权额度与监管报送照旧，不因试点放宽。',
          en: 'The charter covers one class of small motor claims, excluding catastrophe, injury and litigation; authority and reporting stay unchanged.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN':
            '取最近 100 件小额案，把报案、首响、定损、理算、付款的时间戳排开，标出等资料、等修理厂、等审批各几天。',
          en: 'Lay out the time stamps of 100 recent small claims and mark days spent awaiting papers, the garage and approval.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '让定损员、坐席与修理厂代表一起看五件拖得最久的案子，各写一条自己能改的步骤，再写 KR。',
          en: 'Adjusters, call agents and a garage read the five slowest files together; each writes one step within their reach.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '对齐会当面定三件事：修理厂几天出估价、财务几点前放款、调查哪类案子不碰自动通道。',
          en: 'Agree face to face: days for a garage estimate, the daily payment cut-off, and which cases stay out of the automatic lane.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': 'Check-in 只看首响、补件和付款三个数；台风周照开会，改看预付赔款，指标标灰不评。',
          en: 'Check in on first response, missing papers and payment only; in storm week meet on interim payments and grey the scores out.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '评分前抽 30 件查结案日与付款日是否同一天，再打五个客户电话，问他第几天拿到钱。',
          en: 'Before scoring, check on 30 files whether closing and payment dates agree, and ask five customers on which day money arrived.',
        },
        sources: [],
      },
    ],
    piloting: [
      {
        text: {
          'zh-CN': '把试点 KR 与核保授权表、佣金方案、监管评价并排贴：同一个数在三处被算的，先去掉一处。',
          en: 'Put pilot key results beside authority tables, commission plan and supervisory rating; where one number counts thrice, drop one.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '治理小组给总精算师和消费者保护各留一席：前者管口径与准备金，后者管拒赔与投诉，谁也不带业务指标。',
          en: 'Seat the chief actuary for definitions and reserves, and consumer protection for refusals; neither carries a business target.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '拿一件拒赔纠纷从投保走到投诉，标出告知、核保、条款、通知各在哪里断了线，每处指定一人改。',
          en: 'Walk one disputed refusal from application to complaint; mark where disclosure, underwriting, wording and letter broke, one owner each.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '先把“赔付率”写成词条：已赚还是承保保费、含不含大灾和追偿、准备金哪天截止，三方同签后冻结一年。',
          en: 'Define the loss ratio first: earned or written premium, catastrophe and recoveries, reserve cut-off; three signatures, frozen for a year.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '月度回顾从续保走回理赔：流失的客户上次出险拿到钱没有，拒了哪一项，谁给他打过电话。',
          en: 'Review backwards from renewals: were lost customers paid at their last claim, what was refused, who called them?',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '门槛外再请五位出险客户和两家修理厂复述过程；他们说的步骤在看板上找不到的，补上再推广。',
          en: 'Beyond the gate, ask five claimants and two garages what happened; steps missing from the board come before scaling.',
        },
        sources: [],
      },
    ],
    scaling: [
      {
        text: {
          'zh-CN':
            '按险种排批次：小额车险、财产险、寿险保全；渠道让过开门红，理赔让过台风季，承保让过再保续转，各让各的。',
          en: 'Wave by line: small motor, property, life servicing; channels skip the sales drive, claims the storm season, underwriting the renewals.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '教练从老理赔员、核保和营业部经理里挑，每人带三四队；总部考核岗不做教练，免得会变成检查。',
          en: 'Take coaches from adjusters, underwriters and branch managers, three or four teams each; nobody from the scorecard office.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '翻译会在机构开：公司说客户早拿到钱，查勘、坐席、财务各自下周少等哪一步，写在一张纸上。',
          en: 'Branches translate on one sheet: to pay customers sooner, which wait do survey, contact centre and finance remove next week?',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN':
            '先连理赔、保单、支付三套时间戳，查勘公司和修理厂的数据用接口不用邮件；延迟超过三天的合作方不进看板。',
          en: 'Join claims, policy and payment time stamps; surveyors and garages deliver by interface, and partners over three days late stay out.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '对齐市集让精算、核心系统、合规摆摊：每家公布本季能接的改动数，订满即止，挤掉一单要副总点名。',
          en: 'At the market, actuaries, core and compliance publish capacity; once full, the deputy chief executive names the displaced change.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '每批接入就停一项渠道竞赛和一张手工日报；门槛加看重开案、拒赔投诉和代理人离司，变差一项就停一季。',
          en: 'Each wave ends one contest and one manual report; worse reopening, refusals or agent exits delay the next by a quarter.',
        },
        sources: [],
      },
    ],
    established: [
      {
        text: {
          'zh-CN': '审计时把比率和它能藏的一半并看：获赔率配不予立案，周期配零赔付结案，继续率配自保件，费用率配递延。',
          en: 'Audit ratios beside what they hide: settlement with refused notices, cycle time with unpaid closings, persistency with own policies.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '停掉三季没动过的渠道目标；把人手转去续保链路，并公布哪几项由精算年度假设去管。',
          en: 'End channel goals stuck for three quarters, move people to the renewal chain, and name what the yearly assumptions will handle.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '“报案到赔付”“离司到分派”各设一名跨条线负责人，给他授权额度和外部合同的谈判权，合规留否决。',
          en: 'Notice-to-payment and exit-to-reassignment get one owner each, with authority limits and partner contracts; compliance keeps a veto.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '请未参与填报的精算师按原始案卷重算 20 个指标，专查准备金挪动、结案后另立新案和剔除口径。',
          en: 'An actuary outside reporting recomputes 20 metrics from files, hunting moved reserves, new files after closing and exclusions.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '逐条清查佣金与奖金：按首年保费、结案数、拒赔额计价的，改按 13 个月继续率、重开案和客户评价结算。',
          en: 'Go through pay: what counts first-year premium, closed files or refused amounts moves to 13-month persistency, reopening and customer scores.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN':
            '试双速节奏：理赔与客服按季，承保与定价半年一评配季度领先指标；大灾年另立时效护栏，写明何时恢复常态。',
          en: 'Try two speeds: claims and service by quarter, underwriting by half-year with quarterly signs; a catastrophe year gets its own time limits, with an end date.',
        },
        sources: [],
      },
    ],
  },
}
