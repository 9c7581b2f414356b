import type { Pack } from '@okr/core/pack'
import { said } from './edition-said.ts'

export const practices: Pack['practices'] = {
  'strategic-goal-setting': [
    said(
      '先定本季修哪一处：销售品质、核保出单、续期保全还是给付；首年保费与价值指标留在年度计划，不在 OKR 里再下一遍。',
      'First settle which part to repair this quarter: sales quality, issue, servicing or benefits. First-year premium and value stay in the annual plan and are not issued again as OKRs.',
    ),
    said(
      '定 O 之前请总精算师说两件事：哪条假设最怕落空（退保、死伤、费用、利差），这一季从哪里先看得出苗头。',
      'Before setting objectives the chief actuary says which assumption is most at risk (lapse, claims, expense, spread) and where this quarter would show it first.',
    ),
  ],
  'key-result-definition': [
    said(
      '继续率写明按件还是按保费、宽限期怎么算、自保件与亲友单是否剔除；银保、个险、线上分开，不合成一个数。',
      'State persistency by policy or premium, the treatment of the grace period, own and family policies in or out; keep bank, agency and online sales apart.',
    ),
    said(
      '给 13 个月继续率配三个领先指标：犹豫期退保、回访问题件、首次续期扣款失败；三个都按代理人入司月份分组看。',
      'Give 13-month persistency three early signs: free-look cancellations, call-back problems and failed first collections, each grouped by the agent’s month of joining.',
    ),
  ],
  'cross-team-alignment': [
    said(
      '代理人离司、孤儿单分派、续期提醒同一条链：个险、续期、科技共担一条失效率 KR，由续期主管一人负责。',
      'Agent exit, reassignment and reminder form one chain: agency, collection and technology share one lapse key result, owned by the collection lead.',
    ),
    said(
      '核保说告知不实、渠道说客户没被问到：每月同看十件告知纠纷，改投保问卷与话术，各认一条 KR，副总经理当场定争议。',
      'Underwriting says non-disclosure, the channel says nobody asked. Read ten disputes a month together, mend questionnaire and script, own a key result each; the deputy chief executive rules.',
    ),
  ],
  'progress-tracking': [
    said(
      '业务品质例会周看犹豫期退保、回访问题与保全积件，月看续期扣款，季看继续率；没到观察月的保单不算进率里。',
      'The quality meeting reads free-look cancellations, call-back problems and servicing queues weekly, collection monthly, persistency quarterly; policies not yet at their test month stay out.',
    ),
    said(
      '开门红期间业务照冲，看板只留犹豫期退保、投诉与保全积件三格；四月补一次复盘，专看这批保单的首个续期。',
      'During the sales drive the board keeps three boxes: free-look cancellations, complaints and servicing queues. An April review follows that batch to its first renewal.',
    ),
  ],
  'leadership-support': [
    said(
      '副总经理每月听两段回访录音：一位犹豫期退保的客户，一位拿到给付的受益人；听完再问机构要数字。',
      'Each month the deputy chief executive hears two calls, a free-look cancellation and a paid beneficiary, before asking branches for figures.',
    ),
    said(
      '分公司保费缺口出现时，总部先公开哪条品质护栏不能让；护栏一松，营业部当周就会知道。',
      'When a branch falls short of premium, head office first says which quality guardrail stands; a loosened one is known in every agency office that week.',
    ),
  ],
  'culture-adoption': [
    {
      text: {
        'zh-CN':
          '安盛德国的 OKR 从数字体验部落长起，再扩到各团队与部门；寿险公司可照此从保全或线上服务团队开始，不从个险竞赛开始。',
        en: 'At AXA in Germany OKRs began in the Digital Experience tribe and spread to teams and areas. A life insurer can likewise begin with servicing or online teams, not with the agency contest.',
      },
      sources: ['cidpartners-axa-okr'],
    },
    said(
      '早会、启动会和竞赛榜已把“目标”说成了业绩；OKR 换个场子讲，只谈客户为什么退、为什么没续。',
      'Morning rallies and contest boards have made “goal” mean sales. Talk of OKRs elsewhere, and only about why customers cancelled or stopped paying.',
    ),
  ],
  'employee-motivation': [
    said(
      '对代理人讲的是留住客户的方法，不是 OKR 分数：把继续率、犹豫期退保写进个人复盘，把佣金规则讲清楚。',
      'Talk to agents about keeping customers, not OKR scores: persistency and free-look cancellations go into their review, with commission rules made plain.',
    ),
    said(
      '给保全员和理赔员小额授权，补件清单由他们自己删改；少一次退件，比多一面锦旗更留人。',
      'Give servicing and claims staff authority over small cases and let them cut the list of papers; one returned file fewer keeps people longer than a pennant.',
    ),
  ],
  'performance-management': [
    said(
      '首年保费不作 KR 的单独尺度：配犹豫期退保与 13 个月继续率，并写明自保件与亲友单怎么剔除。',
      'First-year premium is never a key result alone: pair it with free-look cancellations and 13-month persistency, and say how own and family policies are excluded.',
    ),
    said(
      '基本法和机构 KPI 照旧发佣金、定晋升，OKR 得分不进；若竞赛奖励与品质护栏打架，先停竞赛，再评 OKR。',
      'Agency rules and branch scorecards still settle commission and promotion, without OKR scores. Where a contest contradicts a quality guardrail, stop the contest before scoring OKRs.',
    ),
  ],
}
