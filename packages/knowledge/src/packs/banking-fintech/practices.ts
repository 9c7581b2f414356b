import type { Pack } from '@okr/core/pack'

export const practices: Pack['practices'] = {
  'strategic-goal-setting': [
    {
      text: {
        'zh-CN':
          '从全行预算里挑两三处“本季必须变”的客户旅程写成 O，如小微放款、企业开户；存贷规模留在计划里，不再抄一遍。',
        en: 'From the bank’s plan pick two or three journeys that must change this quarter, such as small-business lending or corporate onboarding. Volume targets stay in the plan.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '定 O 之前请首席风险官先写风险偏好里不可动的三条线；没有这一步，第二个月的信审会一定会把目标否掉。',
        en: 'Before objectives are set, the chief risk officer writes down three lines of the risk appetite that will not move; otherwise the credit committee vetoes the goal in month two.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '供应商 Scientrix 介绍，一家大型非洲银行的高管先认定三个主题目标，各配三到五条 KR，围绕未满足的客户需求对齐；先主题后条线的顺序值得借用。',
        en: 'Scientrix, a vendor, describes a large African bank whose executives agreed three theme objectives with three to five key results each around unmet client needs. Themes before divisions is worth copying.',
      },
      sources: ['scientrix-african-bank'],
    },
  ],
  'key-result-definition': [
    {
      text: {
        'zh-CN':
          '每条信贷 KR 写清四件事：按余额还是笔数、按时点还是账龄批次、含不含核销转让、逾期从哪天起算，由风险与财务同签。',
        en: 'Every credit key result states four things: balance or count, spot or vintage, write-offs in or out, first day past due. Risk and finance sign.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          'Dunnixer 的一篇文章主张，银行的 KR 要附控制证据：例如放款提速的那条，旁边放尽调抽检与双录合格的记录。',
        en: 'A Dunnixer article holds that bank key results need control evidence; beside faster lending, keep the results of file and recording checks.',
      },
      sources: ['dunnixer-2026-bank-okr'],
    },
    {
      text: {
        'zh-CN': '“上线新信贷系统”“完成模型迭代”是任务；KR 写上线后小微贷款几小时到账、首期逾期率变到多少。',
        en: '“Go live with the loan system” and “retrain the model” are tasks; the key result is hours to cash and first-payment default afterwards.',
      },
      sources: [],
    },
  ],
  'cross-team-alignment': [
    {
      text: {
        'zh-CN':
          '按客户旅程配对：放款时长由小微业务一人负责，审批、法务、运营各写自己占用的小时数上限，超时自动列入周会。',
        en: 'Align by journey: small-business lending owns turnaround; approval, legal and operations each cap the hours they hold a file, and overruns reach the weekly meeting.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '合规、反欺诈和模型验证的人力要在季初认领排期，不是到上线前一周才被会签；排不上的 KR 当场改小或撤下。',
        en: 'Compliance, fraud and validation commit hours as the quarter starts, not at sign-off the week before release; what they cannot staff is cut down or dropped.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '总行与分行共担一条 KR 时，写明谁定价、谁给额度、谁承担损失；三样不在一处的，分行只认举措，不认结果。',
        en: 'If head office and a branch share a key result, state who prices, who sets limits and who bears loss; without all three a branch answers for actions only.',
      },
      sources: [],
    },
  ],
  'progress-tracking': [
    {
      text: {
        'zh-CN': '每周业务与风险联席会先看账龄曲线再看放款量；首期逾期抬头的当周就决定收额度或改准入，不等月末。',
        en: 'The weekly business-and-risk meeting reads vintage curves before volumes; when first-payment default rises it cuts limits that week, not at month-end.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '所有余额类 KR 用日均，不用时点；季末最后五个工作日的数只展示、不评分。',
        en: 'Balance key results use daily averages, never spot; the last five working days of a quarter are shown but not scored.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '数据从核心和信贷系统的时间戳自动取，不收条线自报表；补录、退件重报要在看板上单列一栏。',
        en: 'Read time stamps from core banking and the loan system rather than divisional returns; show late entries and resubmissions in their own column.',
      },
      sources: [],
    },
  ],
  'leadership-support': [
    {
      text: {
        'zh-CN': '分管高管每月主持一次“停做会”：停一项竞赛、一张报表或一个重复督办，停不掉就不批新的 KR。',
        en: 'Monthly the sponsoring executive stops one contest, report or duplicate push; if nothing can stop, no new key result is approved.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '首席风险官与业务分管领导在同一页上签字，承诺护栏破线时一起叫停；只让风险一方喊停，三个月后就没人喊了。',
        en: 'The chief risk officer and the business head sign one page to call a halt together; a halt left to risk alone falls silent within three months.',
      },
      sources: [],
    },
  ],
  'culture-adoption': [
    {
      text: {
        'zh-CN':
          '据当事人访谈，PostFinance 人力部门的 OKR 主持人与推动者不由上司担任、每年轮换；等级分明的银行可照此让审批员、柜员当主持。',
        en: 'An insider reports that PostFinance’s HR gave the OKR master and champion roles to non-bosses, rotating yearly. In a hierarchical bank, let a credit officer or teller host.',
      },
      sources: ['okrcircle-postfinance-hr'],
    },
    {
      text: {
        'zh-CN': '把坏消息的通道打开：周会上先报一单做错的贷款或一笔退回的支付，不追责；否则西瓜指标会一直外绿内红。',
        en: 'Open the door for bad news: start the weekly meeting with one loan gone wrong or one returned payment, without blame, or green outsides will hide red.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '公开范围先和合规划定：客户名单、未披露业绩和可疑交易不上看板，其余目标对全员可读。',
        en: 'Agree with compliance what stays off the board: customer names, unpublished results, suspicious cases. All other goals are open.',
      },
      sources: [],
    },
  ],
  'employee-motivation': [
    {
      text: {
        'zh-CN': '给客户经理减一张积分表，比加一笔奖金更管用：试点期豁免与 KR 冲突的分行竞赛，收入按前四季平均补足。',
        en: 'One point sheet less motivates more than a bonus: exempt pilot managers from clashing contests and pay the average of four quarters.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '让审批员看到自己批过的贷款一年后的样子，按批次反馈还款与投诉；判断力有回声，比审批件数排名更留人。',
        en: 'Show credit officers how the loans they approved look after a year, by vintage; an echo for judgement keeps people better than ranking by files handled.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '给产品小队真实权限：在额度上限和合规清单内自行改页面、文案和流程，不必逐项上会。',
        en: 'Give squads real powers: pages, wording and flow are theirs within a limit and a compliance checklist, without a committee each time.',
      },
      sources: [],
    },
  ],
  'performance-management': [
    {
      text: {
        'zh-CN': '监管与总行的考核指标继续挂薪酬，OKR 得分不挂；Dunnixer 的文章也主张评审与薪酬脱钩。',
        en: 'Regulatory and head-office indicators stay in pay, OKR scores stay out; the Dunnixer article, too, wants reviews decoupled from pay.',
      },
      sources: ['dunnixer-2026-bank-okr'],
    },
    {
      text: {
        'zh-CN':
          '户均产品数、开卡量不得进入个人 KR。富国银行的董事会报告把销售文化与绩效管理体系的扭曲列为根因：教训在制度。',
        en: 'Keep products per customer and card counts out of personal key results. Wells Fargo’s board report names a distorted sales culture and performance system as the root cause: the lesson lies in the system.',
      },
      sources: ['wells-fargo-2017-report'],
    },
    {
      text: {
        'zh-CN': '评信贷人员看延迟结果：当年放款的评语在次年账龄满 12 个月时补写一次，离岗也要补。',
        en: 'Judge lenders late: add to this year’s appraisal once its loans are twelve months old, even after a transfer.',
      },
      sources: [],
    },
  ],
}

export const conclusion: Pack['conclusion'] = [
  {
    'zh-CN': '银行缺的不是指标，是跨条线的主人。从一段客户旅程开始，让业务与风险签在同一页上，时长和首期逾期一起评。',
    en: 'Banks lack owners across divisions, not indicators. Begin with one customer journey; let business and risk sign one page, and judge turnaround together with first-payment default.',
  },
  {
    'zh-CN': '信贷的结果来得慢：季度里先看首期逾期、退件和投诉，年度再用账龄曲线判断这一季做对了没有。',
    en: 'Credit answers late: watch first-payment default, returns and complaints within the quarter, and let vintages say next year whether it was right.',
  },
  {
    'zh-CN': '公开证据以自述和供应商讲述居多，反面教训反而最扎实：凡是把数量压到人头上的目标，都先问一句谁能叫停。',
    en: 'Public evidence is mostly self-told or vendor-told, and the warning is the firmest part: before any count is pressed on people, ask who may stop it.',
  },
]
