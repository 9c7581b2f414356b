import type { Pack } from '@okr/core/pack'

export const practices: Pack['practices'] = {
  'strategic-goal-setting': [
    {
      text: {
        'zh-CN':
          '按险种各选一处要害：车险看选择与维修成本，寿险看首年留存，健康险看就医与直付，经纪看续保前的接触。一家公司同季最多动两处。',
        en: 'Choose one sore point per line: selection and repair cost in motor, first-year retention in life, direct billing in health, contact before renewal in broking. Move two a quarter at most.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '定 O 之前请总精算师给出两个数：本季能看见的领先指标是什么，真正的结果要等到哪一年。没有领先指标的目标留给年度计划。',
        en: 'Before setting objectives the chief actuary names the early sign visible this quarter and the year in which the result arrives. Goals without early signs stay in the annual plan.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '先盘点再改：照 Strategy&（普华永道）的建议，列清佣金方案、监管评价、总部 KPI、竞赛各从哪一年来、管谁的行为，再决定 OKR 替谁。',
        en: 'Take stock first, as Strategy& (PwC) advises: list commission plans, supervisory ratings, scorecards and contests by origin and use, then say what OKRs replace.',
      },
      sources: ['strategyand-2021-okr-insurers'],
    },
  ],
  'key-result-definition': [
    {
      text: {
        'zh-CN':
          '每条 KR 写明四样：按件还是按保费、按事故年还是会计期、含不含大灾、未决准备金在哪一天冻结；精算与理赔同签。',
        en: 'Each key result states four things: by policy or by premium, accident or accounting year, catastrophes in or out, reserve cut-off date. Actuarial and claims sign.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '时效别只看均值：Guidewire 的文档说明，其周期指标是天数差的均值，尚未赔付的未结案不在内，近期数据会因此偏快。看九十分位和未结案库龄。',
        en: 'Do not rest on means: Guidewire’s documentation says its cycle-time metrics average day differences and leave out open unpaid claims, which can bias young data. Read the 90th percentile and the age of open files.',
      },
      sources: ['guidewire-cycle-time'],
    },
    {
      text: {
        'zh-CN': '同案型才能比：把人伤、车损、小额医疗分开设 KR，混在一起时，案件结构一变就“提速”了。',
        en: 'Compare within claim type: separate injury, damage and small medical claims, or a change of mix looks like speed.',
      },
      sources: ['lorikeet-claims-cycle'],
    },
  ],
  'cross-team-alignment': [
    {
      text: {
        'zh-CN':
          '承保与理赔每季互看一次：理赔带来二十份“本不该收”的保单，核保带来二十份“本可少赔”的案子，各认一条 KR。',
        en: 'Underwriting and claims swap files quarterly: twenty policies that should not have been written, twenty claims that could have cost less; each side owns a key result.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '修理厂、查勘公司、合作医院的考核口径改成与 KR 一致再谈合同；他们按件计费、你按周期评分，旺季就会互相甩单。',
        en: 'Align garages, surveyors and hospitals before signing: paid per case while you score days, they pass files around in the peak.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '代理人离司、孤儿单分派、续期提醒同一条链：个险、续期、科技共担一条失效率 KR，由续期主管一人负责。',
        en: 'Agent exit, reassignment and reminder form one chain: agency, collection and technology share one lapse key result, owned by the collection lead.',
      },
      sources: [],
    },
  ],
  'progress-tracking': [
    {
      text: {
        'zh-CN':
          '承保理赔联席会周看时效与退件、月看赔付，季看发展三角；准备金评估之前出的赔付率一律标“未成熟”，不评分。',
        en: 'The joint meeting reads times and returns weekly, losses monthly and triangles quarterly; loss ratios before the reserve review are marked unripe and stay unscored.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '大灾与非大灾分两张图。台风那一周的首响升高不是失败，没有预付赔款才是。',
        en: 'Chart catastrophe and other claims separately. A higher response time in storm week is no failure; the lack of interim payments is.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '每月随机抽三件从报案翻到结案，对照系统时间戳，专看“资料齐全”和“结案”两个节点的真实日期。',
        en: 'Monthly, trace three random claims from notice to closing against the time stamps, testing “papers complete” and “closed” above all.',
      },
      sources: [],
    },
  ],
  'leadership-support': [
    {
      text: {
        'zh-CN': '副总经理每月听两段真实通话：一个拿到钱的客户，一个被拒赔的客户；听完再开 KR 会，问的问题会不一样。',
        en: 'Monthly the deputy chief executive hears two real calls, a customer paid and a customer refused, before the review; the questions change.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '汛期、开门红到来前公开写明哪些目标暂停、谁有权恢复；否则理赔团队会边救灾边补看板。',
        en: 'Before the storm season and the sales drive, publish which goals pause and who resumes them, or claims staff fill in boards while handling a flood.',
      },
      sources: [],
    },
  ],
  'culture-adoption': [
    {
      text: {
        'zh-CN':
          '安盛德国的 OKR 从数字体验部落长起，再扩到各团队与部门。保险公司可照此从已在敏捷作业的线上团队开始，不从总部考核部门。',
        en: 'At AXA in Germany OKRs began in the Digital Experience tribe and spread to teams and areas. Start with online teams already working agile, not with the scorecard office.',
      },
      sources: ['cidpartners-axa-okr'],
    },
    {
      text: {
        'zh-CN': '允许理赔员在复盘里写“这一件我判断错了”；只报平均时效的会议，学不到任何一件案子。',
        en: 'Let adjusters write “I judged this one wrong”; a meeting that sees only averages learns from no case.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '别把它讲成考核改革。HDI 德国在数据分析部门的试点属于一次敏捷重组；照此先谈优先级，打分放到第二季。',
        en: 'Do not present it as an appraisal reform. HDI’s pilot in Data & Analytics was part of an agile reorganisation; likewise, talk priorities first and scores a quarter later.',
      },
      sources: ['murakamy-2022-hdi'],
    },
  ],
  'employee-motivation': [
    {
      text: {
        'zh-CN': '给理赔员额度权：小额案子自己定，错了复盘、不追责；等待多半是靠授权缩短的，不是靠加班。',
        en: 'Give adjusters power over small claims, with mistakes reviewed and not punished; waiting shrinks through authority more than through overtime.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '对代理人讲的是留住客户的方法，不是 OKR 分数：把继续率、犹豫期退保写进个人复盘，把佣金规则讲清楚。',
        en: 'Talk to agents about keeping customers, not OKR scores: persistency and free-look cancellations go into their review, with commission rules made plain.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '复杂案件的核保员和调查员靠难题留人：每季公开两个判断得漂亮的案例，写明当时为什么没走规则。',
        en: 'Underwriters and investigators stay for hard problems: publish two well-judged cases a quarter, saying why the rules were not enough.',
      },
      sources: [],
    },
  ],
  'performance-management': [
    {
      text: {
        'zh-CN':
          '承保与费用指标留在年度考核，理赔员不背赔付率，OKR 得分都不进。HUK-Coburg 的案例把既有激励与奖金办法列为难处：先摊开谈，绕开只会让两套规则打架。',
        en: 'Underwriting and expense measures stay in appraisals, claims staff carry no loss ratio, OKR scores enter neither. At HUK-Coburg existing bonus procedures were a named difficulty: discuss them openly.',
      },
      sources: ['hellopure-huk-coburg'],
    },
    {
      text: {
        'zh-CN': '首年保费不作 KR 的单独尺度：配犹豫期退保与 13 个月继续率，并写明自保件与亲友单怎么剔除。',
        en: 'First-year premium is never a key result alone: pair it with free-look cancellations and 13-month persistency, and say how own and family policies are excluded.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '评理赔人员看发展：今年结的案子，明年若重开或追加，评语要补一笔，也要还他该得的认可。',
        en: 'Judge claims staff by development: if this year’s closed files reopen or grow, next year’s note says so, and also where they held.',
      },
      sources: [],
    },
  ],
}

export const conclusion: Pack['conclusion'] = [
  {
    'zh-CN': '保险的指标都有，缺的是把承保、理赔、留存连起来看的人。从一类小案开始，量出等待在哪里，再谈综合成本率。',
    en: 'Insurers have the indicators; what they lack is someone who reads underwriting, claims and retention together. Begin with one small class of claims, measure the waiting, then talk of the combined ratio.',
  },
  {
    'zh-CN': '结果来得慢，领先指标可以很快：首响、退件、犹豫期退保这一季就能改，继续率和赔付发展用来年年对账。',
    en: 'Results are slow, early signs are not: first response, returned papers and free-look cancellations move within a quarter; persistency and development settle accounts yearly.',
  },
  {
    'zh-CN': '公开证据多是咨询公司讲述、没有结果数字；用自家两季的数据判断，并让拒赔投诉与重开案率同屏作证。',
    en: 'Public evidence is mostly consultants’ stories without figures; judge by two quarters of your own data, with refusal complaints and reopening beside it.',
  },
]
