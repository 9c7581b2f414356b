import type { Pack } from '@okr/core/pack'

export const practices: Pick<Pack, 'practices' | 'pitfalls' | 'conclusion'> = {
  practices: {
    'strategic-goal-setting': [
      {
        text: {
          'zh-CN': '先把年度工作要点分三堆：法定必办、本年要改变、上级关注待观察。只有第二堆进 OKR，其余照章办理。',
          en: 'Sort the yearly work plan: statutory duty, what must change, what superiors watch. Only the second becomes OKRs; the rest runs by rule.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '最上层的目标写给办事人，不写给报告：“提升效能”退回，改成哪类人、在哪个事项上少受什么罪。',
          en: 'Write objectives for citizens, not reports: return “raise effectiveness” and say who suffers less in which service.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '公益机构把使命、三年改变和本季结果分开写；资助方关心的数若不推动那项改变，留在项目报告里。',
          en: 'Charities keep mission, three-year change and this quarter’s result apart; funders’ numbers that move none stay in project reports.',
        },
        sources: [],
      },
    ],
    'key-result-definition': [
      {
        text: {
          'zh-CN': '时限从首次提交起算，退件补正不停表；把“已受理”“已转办”从办结里剔除，由法制处在口径上签字。',
          en: 'Count from first submission; returned files do not stop the clock; “passed on” is not settled. The legal office signs.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '把 95% 的服务放进公布时限，是锡拉丘兹用过的写法：先逼各部门写出时限，再谈比例。',
          en: 'Ninety-five per cent within the stated time is how Syracuse put it: offices must first state a time.',
        },
        sources: ['dailyorange-2018-syracuse'],
      },
      {
        text: {
          'zh-CN': '公益成果约定三件事：谁会变、变成什么样、何时由谁去问。只写“开展十场活动”的，移到举措清单。',
          en: 'Agree three things for an outcome: who changes, into what, and who asks them when. “Hold ten events” is an initiative.',
        },
        sources: [],
      },
    ],
    'cross-team-alignment': [
      {
        text: {
          'zh-CN': '选一个跨部门事项（如残疾补贴），牵头处长一人主责，有权改表单和先后；别的部门只写交件日期。',
          en: 'Take one service across offices, say disability benefits: its owner may change forms and order; others state handover dates.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '部门预算各管各的，共享关键结果就要配一笔“牵头钱”，由财务处列在年初，否则协调会只剩情面。',
          en: 'Where budgets go by office, a shared key result needs money in the owner’s name, or meetings run on favours.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '公益项目把执行方、志愿者和转介机构画进同一张依赖图；接不住的转介，比不转更伤人。',
          en: 'Put implementers, volunteers and referral partners on one dependency map; a referral nobody receives hurts more than none.',
        },
        sources: [],
      },
    ],
    'progress-tracking': [
      {
        text: {
          'zh-CN': '业务调度会先看积压最老的五件和差评未整改件，再看比例；每件由承办人讲卡在哪个部门。',
          en: 'The operations meeting opens with the five oldest cases and unremedied complaints; the handler says where each is stuck.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '锡拉丘兹的部门负责人会每周只过一个目标。四周一轮，比每次把全表过一遍更见决定。',
          en: 'Syracuse’s department heads review one objective a week: a four-week round yields more decisions than the whole sheet each time.',
        },
        sources: ['dailyorange-2018-syracuse'],
      },
      {
        text: {
          'zh-CN': '每月随机回访十个未办成的人和十个已结案的受助者，由不背指标的人打电话。',
          en: 'Monthly, someone without the target calls ten people left unsettled and ten closed cases.',
        },
        sources: [],
      },
    ],
    'leadership-support': [
      {
        text: {
          'zh-CN': '分管领导亲自走一遍办件流程或陪一次走访，再定目标；在会上讲出自己卡在哪一步，胜过任何动员。',
          en: 'The deputy head first files a case or joins a visit, then sets goals; naming the step where they got stuck beats any speech.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '领导要公开说一件不做：停一张重复报表、取消一场评比。没有让路，基层只会把 OKR 当作又一次布置。',
          en: 'Leaders must name what stops, a duplicate return or a contest; without room the front line sees one more order.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '理事会季度会先看停掉了哪个项目、为什么，再看进展；只听好消息的理事会养不出真数字。',
          en: 'Boards should first hear which project stopped and why; a board that hears only good news gets no true numbers.',
        },
        sources: [],
      },
    ],
    'culture-adoption': [
      {
        text: {
          'zh-CN': '18F 的指南要求写出目标达不成的不良后果；把“不做会伤到谁”念出来，比口号更能说服老员工。',
          en: 'The 18F guide asks for the adverse effects of missing a goal; saying who is hurt convinces veterans better than slogans.',
        },
        sources: ['18f-okr-guide'],
      },
      {
        text: {
          'zh-CN': '允许公开“没做成”：指标变差的原因写进看板并署名到处室，不追到人，也不在排名里通报。',
          en: 'Allow “not done” in public: reasons stand on the board by office, name nobody and enter no ranking.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '志愿者和外包坐席也要看到目标；他们直接面对群众，却常在信息之外。',
          en: 'Let volunteers and contracted call agents see the objectives; they meet the public and hear least.',
        },
        sources: [],
      },
    ],
    'employee-motivation': [
      {
        text: {
          'zh-CN': '公务员与社工最在意的是能不能把一件难事办圆满；每月请一位群众说说变化，比发积分长久。',
          en: 'Officials and social workers care most about settling a hard case well; one citizen’s story a month outlasts points.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN':
            '美国审计署研究联邦员工敬业度时发现，建设性的绩效谈话是最强的推动因素；把 Check-in 办成谈话，不要办成填报。',
          en: 'GAO found constructive performance conversations the strongest driver of federal engagement; make check-ins talks, not forms.',
        },
        sources: ['gao-15-585-engagement'],
      },
      {
        text: {
          'zh-CN': '工资级别动不了，能给的是决定权：让窗口班组自己改一张表单，并署上班组的名字。',
          en: 'Pay grades are fixed, decisions are not: let a counter team redesign one form and sign it.',
        },
        sources: [],
      },
    ],
    'performance-management': [
      {
        text: {
          'zh-CN': '年度考核照法规办，OKR 不折算成分；两张表合一，次年每条关键结果都会往下写一成。',
          en: 'Yearly appraisal follows its rules and OKRs become no points; merge them and next year every target sinks.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '候诊天数与奖金相连的美国退伍军人医院，约 13% 的排班人员被要求改日期；限时办结同样不要挂钱。',
          en: 'Where US veterans’ hospitals tied waits to bonuses, about 13% of schedulers were told to falsify dates; do not pay for time limits either.',
        },
        sources: ['wapo-2014-va-fixes'],
      },
      {
        text: {
          'zh-CN': '筹款人员不按总额提成、社工不按个案数计酬；看续捐、投诉和抽访，否则最难帮的人没人接。',
          en: 'Pay no commission on totals and nothing per case; look at repeat giving, complaints and sampled visits, or hard cases find no taker.',
        },
        sources: [],
      },
    ],
  },
  pitfalls: [
    {
      title: { 'zh-CN': '退件重启计时', en: 'Returning files to restart the clock' },
      signal: {
        'zh-CN': '按时办结率升到九成五，退补件率也在升，同一人同一事项出现多个受理号。',
        en: 'Timeliness reaches ninety-five per cent while returned files rise and one person holds several case numbers.',
      },
      remedy: {
        'zh-CN': '按身份证号加事项合并，从首次提交起算；退件理由须一次写全，第二次退件由科长署名。',
        en: 'Join by person and service from first submission; reasons come once and complete, and a second return bears the head’s signature.',
      },
      sources: [],
    },
    {
      title: { 'zh-CN': '线上率靠关窗口', en: 'Take-up by closing counters' },
      signal: {
        'zh-CN': '线上办理率大涨，热线“不会用”来电翻倍，大厅人员替人点手机。',
        en: 'Online share leaps, calls of “I cannot do it” double, and staff tap phones for visitors.',
      },
      remedy: {
        'zh-CN': '线上率必配公平差距与窗口满意度；代点办件单独标记，不计线上；老年人比例跌破线就恢复窗口。',
        en: 'Pair take-up with the equity gap and counter satisfaction; tag assisted cases separately; reopen counters when older users fall away.',
      },
      sources: [],
    },
    {
      title: { 'zh-CN': '只帮容易帮的人', en: 'Helping those easiest to help' },
      signal: {
        'zh-CN': '人均成本下降、成果达成上升，转介出去和中途退出的个案却变多。',
        en: 'Unit cost falls and outcomes rise, while referrals out and drop-outs grow.',
      },
      remedy: {
        'zh-CN': '成果按难度分层，退出者按未达成计；由评估人员抽访被拒绝和被转走的人。',
        en: 'Read outcomes by difficulty and count leavers as not reached; evaluators visit those refused or sent on.',
      },
      sources: [],
    },
    {
      title: { 'zh-CN': '目标只有牵头，没有主人', en: 'A lead office, but no owner' },
      signal: {
        'zh-CN': '看板写着“牵头单位”，连续两次调度会由不同的人汇报，数字没有变化。',
        en: 'The board names a lead office, a different person reports each time, and the number stands still.',
      },
      remedy: {
        'zh-CN': '每个目标写一个人名、一项决定权，换岗当周交接；“各处室共同负责”等于没人负责。',
        en: 'Write one name and one power beside each objective and hand over in the week of a transfer; “all offices together” means nobody.',
      },
      sources: ['clearpoint-2026-gov-okr'],
    },
    {
      title: { 'zh-CN': '年底补材料，不补结果', en: 'Papers at year-end instead of results' },
      signal: {
        'zh-CN': '11 月举措完成率骤升，关键结果不动，台账照片比走访记录多。',
        en: 'In November initiatives close in a rush, key results stand still, and photos outnumber visit notes.',
      },
      remedy: {
        'zh-CN': '评分提前到 11 月初，只认系统数据与抽访；台账不作证据，省下的时间还给一线。',
        en: 'Score in early November on system data and sampled visits; albums are no evidence, and the hours go back to the front line.',
      },
      sources: [],
    },
  ],
  conclusion: [
    {
      'zh-CN': '先让一个人说得清“这件事归谁办成”，再谈满意率：主人和决定权，是公共部门 OKR 的第一条关键结果。',
      en: 'Let one person say who settles this matter before speaking of satisfaction: an owner with power comes first.',
    },
    {
      'zh-CN': '快不能靠推走难办的人：公平差距、无障碍和纠错率与时限同看，法制与数据部门有权叫停。',
      en: 'Speed must not come from turning hard cases away: read fairness, accessibility and appeals beside time limits; legal and data offices may call a halt.',
    },
    {
      'zh-CN': '从一个高频事项或一个站点试起，连做两轮能听到群众回访的周期，再谈全机关、全机构。',
      en: 'Start with one busy service or one field office and run two cycles that hear people back before going wider.',
    },
  ],
}
