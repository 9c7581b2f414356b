import type { Pack } from '@okr/core/pack'
import { cited, own, t } from './words.ts'

export const practices: Pack['practices'] = {
  'strategic-goal-setting': [
    own(
      '先按客户和服务类型排一遍毛利与骨干占用：哪些多接、哪些涨价、哪些转出，写完停接清单再写目标。',
      'Rank clients and services by margin and senior time: take more, reprice, refer on. Write the list of work to refuse before the goals.',
    ),
    cited(
      ['spi-2015-psmb'],
      'SPI 的成熟度基准分五柱：领导力、客户关系、人力资本、服务执行、财务与运营；本季只押最弱的一柱。',
      'SPI’s benchmark has five pillars (leadership, client relationships, human capital, service execution, finance and operations): back the weakest this quarter.',
    ),
    cited(
      ['accupe-okr-accounting'],
      '忙季少写：软件商 Accupe 建议会计所每季两个目标、贴着合规日历走；估算与方法的大改动留到淡季。',
      'Write less in busy season: the vendor Accupe advises accountants two objectives, fitted to the compliance calendar. Big changes wait for the quiet season.',
    ),
  ],
  'key-result-definition': [
    cited(
      ['ruddr-glossary'],
      '利用率是可计费工时除以可用工时：先锁分母，写明休假、培训、投标怎么算；目标按职级给区间，不比谁高。',
      'Utilisation is billable over available hours: fix the denominator (leave, training, bids) and give each grade a range, not a race.',
    ),
    cited(
      ['hudace-revenue-leakage'],
      '漏失是做了却没开票的活：KR 要能追到单据，没签的变更、没登记的工时、合伙人免单各列一行。',
      'Leakage is work never billed: trace it to documents, with unsigned changes, unrecorded hours and partners’ write-offs on separate lines.',
    ),
    own(
      '赢单率旁边放两个数：放弃的标、中标项目的毛利。只看赢单率，投标组会挑稳赢的小单。',
      'Beside the win rate show bids declined and margin of work won; alone, it makes the bid team pick small certainties.',
    ),
  ],
  'cross-team-alignment': [
    own(
      '借调骨干按有日期的依赖登记：借出线写归还周，借入线写分成；逾期上资源例会，由管理合伙人裁定。',
      'Register staff loans as dated dependencies: lender names the return week, borrower the fee share; overdue ones reach the managing partner.',
    ),
    own(
      '报价评审必须有交付经理签估算，投标组不得单独压工时；签约当周交底，条款、假设、联系人逐条过。',
      'The delivery manager signs every estimate; bid teams may not cut hours alone. Hand over terms, assumptions and contacts the week of signature.',
    ),
    own(
      '利益冲突检索设时限并由风险部认领：检索慢，业务线就会先开工再补，独立性护栏形同虚设。',
      'Risk owns a deadline for conflict checks: when they are slow, practices start first and the independence guardrail is theatre.',
    ),
  ],
  'progress-tracking': [
    own(
      '工时周五锁定，周一资源例会只看三样：下周空档、预算将尽的项目、没签的变更；KR 用同一份数。',
      'Lock timesheets on Friday; Monday’s meeting sees next week’s gaps, budgets nearly spent and unsigned changes. Key results read the same data.',
    ),
    own(
      '用“剩余工时重估”代替完成百分比：项目经理每两周重估一次，与上次差得多的，先找客户谈范围。',
      'Replace percent complete by hours still to go, re-estimated fortnightly by project managers; a big jump means talking scope with the client.',
    ),
  ],
  'leadership-support': [
    own(
      '管理合伙人每季公布两件事：拒接了哪类客户，把哪位骨干从高毛利项目抽去做方法建设。',
      'Each quarter the managing partner publishes which clients were declined and which star left a lucrative project to build method.',
    ),
    own(
      '给 OKR 工作开内部工时编号，并从个人利用率目标里扣减；不扣减，等于让顾问夜里做战略。',
      'Open an internal time code for OKR work and deduct it from utilisation targets; otherwise consultants do strategy at night.',
    ),
  ],
  'culture-adoption': [
    cited(
      ['convivio-okr-agency'],
      '变革初期可以硬一点：代理公司 Convivio 认为开头或许需要指令式；首季由合伙人定题，次季交项目组起草。',
      'Begin firmly: the agency Convivio says the start may need to be directive. Partners set the first topic; project teams draft next quarter.',
    ),
    cited(
      ['tenacity-works-okr'],
      'Tenacity Works 把四个公司 OKR 放上公开的 wiki，员工自己写 OKR 接上去；律所、会计所可放进案件系统首页。',
      'Tenacity Works put four company OKRs on an open wiki where staff add theirs; law and audit firms can use the matter system’s front page.',
    ),
  ],
  'employee-motivation': [
    own(
      '让待岗的顾问认领 KR：估算模板、行业笔记、检索库，署名进投标书；空档不再等于被晾着。',
      'Let people on the bench claim key results (estimating templates, sector notes, precedents) and be named in bids; a gap is no disgrace.',
    ),
    own(
      '项目复盘由职级最低的人先讲哪段是白做的；下次据此删掉一份没人看的交付物，比一顿团建管用。',
      'At project close the most junior speaks first on wasted work; dropping one unread deliverable beats a team dinner.',
    ),
  ],
  'performance-management': [
    cited(
      ['hbr-2015-deloitte-reinventing'],
      'Deloitte 的新设计取消目标分解与一年一评；项目制机构可改为每个项目收尾时谈一次，评的是协作与复核质量。',
      'Deloitte’s redesign dropped cascades and once-a-year reviews; project firms can talk at each project’s close, about collaboration and review quality.',
    ),
    own(
      '合伙人分配照原制度算，不引用 KR 得分；评议材料里单列借出骨干、带出项目经理、拒接坏标的证据。',
      'Partners’ profit share keeps its own rules, without scores; the file lists staff lent, project managers grown, bad bids refused.',
    ),
  ],
}

export const pitfalls: Pack['pitfalls'] = [
  {
    title: t('目标就是创收数', 'Objectives that restate fees'),
    signal: t(
      '各业务线的目标都是签约额增长，与合伙人年度指标一字不差；三季度起例会没人再提。',
      'Each practice’s objective is fee growth, word for word the partners’ budget; by the third quarter nobody mentions it.',
    ),
    remedy: t(
      '创收留在预算里，OKR 只写改变怎样赚钱的事：估算、变更、组队、复核；每线不超过两个。',
      'Leave fees in the budget; write only what changes how they are earned (estimates, changes, staffing, review), two at most.',
    ),
    sources: ['accupe-okr-accounting'],
  },
  {
    title: t('少填工时守住预算', 'Budgets kept by missing hours'),
    signal: t(
      '项目都在预算内，加班餐费和周末邮件却在涨；下一份同类报价又估低了。',
      'Every project is on budget, yet late meals and weekend mail rise, and the next similar estimate is low again.',
    ),
    remedy: t(
      '抽项目拿底稿系统登录对工时；按预算交付率与重估次数并列公布，写明要求少填属于违规。',
      'Sample projects, matching document log-ins with hours; publish on-budget delivery beside re-estimates, and forbid asking for fewer hours.',
    ),
    sources: [],
  },
  {
    title: t('利用率一路推高', 'Utilisation pushed ever higher'),
    signal: t(
      '利用率创新高的下一季，投标变少、骨干提离职；排满的人里有一批在等客户资料。',
      'The quarter after a record, bids thin out and seniors resign; some of those “fully booked” wait for client input.',
    ),
    remedy: t(
      '写成分职级区间，配人员流失率护栏；排上的与有效的分开记，等待客户单独一个编号。',
      'Set ranges by grade with attrition as guardrail; keep booked and effective apart, with a code for waiting on clients.',
    ),
    sources: ['spi-2025-utilization'],
  },
  {
    title: t('KR 没有工时编号', 'Key results without a time code'),
    signal: t(
      '月度工时表里内部改进为零，连续三周 Check-in 写着“项目忙”。',
      'Monthly timesheets show no internal improvement; three check-ins running say “busy with clients”.',
    ),
    remedy: t(
      '每条 KR 配工时编号和每周小时数，由资源调配排进日历；排不出来就当场删掉这条。',
      'Give each key result a code and weekly hours in the staffing plan; what cannot be staffed is struck at once.',
    ),
    sources: [],
  },
  {
    title: t('合伙人工作坊开成马拉松', 'The partners’ marathon workshop'),
    signal: t(
      '两整天后得到十几个目标，折算的合伙人工时够做一个小项目，第二周就没人更新。',
      'Two days yield a dozen objectives at the cost of a small project in partner hours; nobody updates them in week two.',
    ),
    remedy: t(
      '负责人只讲战略，团队一次工作坊自己写：Haufe 所载的 LGBS 商务团队就是这样，每队至多五个目标。',
      'The head explains strategy only, the team writes in one workshop, as LGBS’s commercial team did by Haufe’s account: five objectives at most.',
    ),
    sources: ['haufe-lgbs-okr'],
  },
]

export const conclusion: Pack['conclusion'] = [
  t(
    '从一条业务线、漏收率开始：堵住没签的变更和没开的票，当季就能看见钱，也最不得罪人。',
    'Start with one practice and revenue leakage: unsigned changes and missing invoices show money this quarter and offend the fewest.',
  ),
  t(
    '利用率写成区间，人员流失与客户评价当护栏；没有工时编号的目标不要公布。',
    'Write utilisation as a range with attrition and client score as guardrails, and publish no objective without a time code.',
  ),
  t(
    '合伙人肯不肯借人、拒单、让出客户，是 OKR 在这一行有没有用的真正读数，每季把这些决定数一遍。',
    'Whether partners lend people, refuse work and share clients is the true reading here. Count those decisions each quarter.',
  ),
]
