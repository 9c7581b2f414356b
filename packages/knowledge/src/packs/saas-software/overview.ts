import type { Pack } from '@okr/core/pack'
import { cited, own, t } from './words.ts'

type Overview = Pick<Pack, 'whyOkr' | 'overview' | 'valueStream' | 'drivers' | 'challenges' | 'adoption' | 'unknowns'>

export const overview: Overview = {
  whyOkr: [
    own(
      '订阅收入是先签后挣：签约只是开始，续不续要看上线、激活和支持。OKR 让销售、产品与客户成功认同一个留存结果。',
      'A subscription is signed first and earned later, through implementation, activation and support. OKRs tie sales, product and customer success to one retention result.',
    ),
    own(
      '研发每天都能发布，客户却要几周才用起来。OKR 把“上线了什么”换成“多少客户用成了”，排满的路线图才有取舍。',
      'Engineers release daily; customers take weeks to change habits. OKRs replace “what shipped” with “who got it to work”, so a full roadmap can be cut.',
    ),
    own(
      '大单承诺、技术债和新功能争同一批工程师，往往谁嗓门大谁赢。季初公开排一次先后，季中只有留存或可用性的数据给出理由时才改。',
      'Big-deal promises, technical debt and features fight over the same engineers, and the loudest wins. Agree on one open ranking at the start of the quarter and change it only when retention or availability data give a reason.',
    ),
  ],
  overview: [
    own(
      '软件生意有三种跑法：自助注册、销售主导、项目实施。三者的漏斗、回款和成本结构都不同，一家公司常常三种并存，所以指标要分开算，混在一起就看不出问题。',
      'Software sells three ways: self-serve, sales-led, or as a project. Funnel, cash and cost differ from one to the next, and many firms run all three, so figures mixed across them mean little.',
    ),
    cited(
      ['oracle-netsuite-saas-kpi'],
      '经常性收入像水池：新签与增购进水，降级与流失漏水。NetSuite 的公式说明里，毛收入留存率不计增购，所以先看它，再看净收入留存率。',
      'Recurring revenue is a pool: new and expansion flow in, downgrades and churn leak. NetSuite’s formulas leave upsell out of gross retention, so look at gross retention before net.',
    ),
    cited(
      ['dora-2026-delivery-metrics'],
      'DORA 用五项指标描述交付：变更前置时间、部署频率、失败部署恢复时间、变更失败率和返工率，并提醒：指标一成目标，团队就会凑数。',
      'DORA now describes delivery by five measures: change lead time, deployment frequency, failed deployment recovery time, change fail rate and rework rate. Made goals in themselves, it warns, they get gamed.',
    ),
    own(
      '许多中国软件公司订阅与私有化部署并行：后者按项目验收收款，还拖着客户专属的版本分支。分支多一条，产品小组就少一截产能。',
      'Many Chinese vendors sell subscriptions alongside self-hosted projects paid on acceptance, each dragging a customer branch. Every branch takes capacity from a product squad.',
    ),
  ],
  valueStream: [
    t('市场获客与线索', 'Marketing and leads'),
    t('试用或售前验证（POC）', 'Trial or proof of concept'),
    t('签约与销售交底', 'Contract and sales handover'),
    t('实施、导入与激活', 'Implementation, data import, activation'),
    t('日常使用与支持', 'Daily use and support'),
    t('续约与增购', 'Renewal and expansion'),
    t('反馈进入路线图', 'Feedback into the roadmap'),
    t('开发、测试与发布', 'Build, test and release'),
    t('运维、安全与事故响应', 'Operation, security, incident response'),
  ],
  drivers: [
    own(
      '客户按席位查用量，采购先问“谁在用、省了什么”。拿不出使用数据的续约谈判，只剩下谈折扣。',
      'Buyers check how many seats are used, by whom, and what that saves. A renewal without usage data becomes a talk about discounts.',
    ),
    own(
      '董事会不只看新签：获客费用若在客户离开前收不回来，卖得越快现金越紧，于是留存与回本周期上了议程。',
      'Boards look past new bookings: if customers leave before their acquisition cost is back, faster sales burn cash. Retention and payback reach the agenda.',
    ),
    own(
      '生成式 AI 让同类功能更容易被跟上，差别落到数据、集成和客户流程里；优先级因此要每季重排，不能一年一定。',
      'Generative AI makes features easier to copy; what differs is data, integrations and fit with customers’ work, so priorities need a quarterly look.',
    ),
    own(
      '企业客户把安全问卷和可用性承诺写进合同，可靠性与合规从后台工作变成了成交条件。',
      'Enterprise buyers write security questionnaires and availability into contracts: reliability and compliance now decide deals.',
    ),
  ],
  challenges: [
    own(
      '路线图被大客户牵着走：销售签完才告诉产品，季度目标第二周就被插队，谁也说不清挤掉了什么。',
      'Big customers pull the roadmap: sales tells product after signing, week two jumps the queue, and nobody says what was displaced.',
    ),
    own(
      '激活、活跃、健康分各团队各算一套：同一客户在 CRM 里标着健康，产品日志里三周没人登录。',
      'Each team computes activation, activity and health its own way: “healthy” in the CRM, three weeks without a login in the logs.',
    ),
    own(
      '从功能上线到留存变化，要隔一个续约期；季度 KR 若只写净收入留存率，小组整季看不到自己的作用。',
      'A renewal term lies between a release and retention. Key results on net retention alone hide a squad’s effect all quarter.',
    ),
    own(
      '平台与基础设施团队离收入远，硬拆公司 KR 只会得到“支持业务”；他们的结果应由内部用户来定义。',
      'Platform teams sit far from revenue. Cascading company goals yields “support the business”; their internal users should define the result.',
    ),
  ],
  adoption: [
    cited(
      ['icse-2024-okr-microsoft'],
      'ICSE 2024 对一家大型软件公司的研究（47 次访谈、512 份问卷）发现，无论用什么工具，设定、衡量和跟踪目标都很费力；中层的翻译与工程师的态度是关键。',
      'An ICSE 2024 study at one large software company (47 interviews, 512 responses) found goal work hard whatever the tool; middle managers’ translation and engineers’ attitudes are critical.',
    ),
    cited(
      ['sourcegraph-goals-archive'],
      'Sourcegraph 的手册存档写道：较松散的目标没有达到预期，年度 OKR 又跟不上变化，于是回到季度 OKR。',
      'Sourcegraph’s handbook archive says that looser goals missed the desired outcome and annual OKRs did not keep pace, so it returned to quarters.',
    ),
    cited(
      ['gitlab-okrs-2021-public', 'gitlab-handbook-okrs', 'gitlab-8f199525-remove-okrs-programs'],
      'GitLab 的做法在收缩：2021 年文本称全部公开，后来仅内部可见、各职能自定，2025 年 11 月从项目页面移除 OKR。',
      'GitLab has drawn back: all public in the 2021 text, later internal with functions free to choose, and off its programmes page in November 2025.',
    ),
    cited(
      ['xqa-killed-okrs', 'racki-stopped-okrs'],
      '也有公开的停用：xqa.io 的作者运行三年后放弃，自估规划约占工程时间的 15%；创始人 Kyle Racki 未经试点全员上线，后来停用。',
      'Some stopped in public: xqa.io’s authors after three years, estimating planning at 15% of engineering time; founder Kyle Racki after a company-wide launch without a pilot.',
    ),
  ],
  unknowns: [
    t(
      '没有找到软件业独立统计的 OKR 采用率。愿意写出来的多是习惯公开管理方法的公司，样本可能偏离同行。',
      'We found no independent adoption rate for software. Those who write about it are firms used to openness, and may not resemble their peers.',
    ),
    t(
      '没有公开证据把 OKR 与某家公司的留存率或回本周期联系起来；GitLab 等改变做法的原因，所见页面也未说明。',
      'No public evidence links OKRs to any firm’s retention or payback; the pages seen do not say why GitLab changed course.',
    ),
  ],
}
