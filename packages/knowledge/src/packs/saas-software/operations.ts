import type { Pack } from '@okr/core/pack'
import { t } from './words.ts'

type Operations = Pick<Pack, 'terms' | 'systems' | 'standards' | 'guardrails' | 'seasonality'>

export const operations: Operations = {
  terms: {
    industry: t('软件与 SaaS', 'software and SaaS'),
    flow: t('从线索到续约的客户旅程', 'the lead-to-renewal journey'),
    pilotScope: t('一条产品线的研发小组与客户成功团队', 'one product line, with its squads and customer success team'),
    systems: t('CRM、计费系统、产品分析与 CI/CD', 'the CRM, billing, product analytics and CI/CD'),
    forum: t('每周产品与营收例会', 'the weekly product and revenue meeting'),
    guardrail: t('可用性与客户数据安全', 'availability and customer data security'),
    frontline: t('工程师、客户成功经理与售前顾问', 'engineers, customer success managers and presales consultants'),
    customer: t('客户的管理员与最终用户', 'customers’ administrators and end users'),
    sponsor: t('首席执行官或产品线总经理', 'the CEO or product-line general manager'),
    dataOwner: t('营收运营负责人', 'the head of revenue operations'),
    leadingMetric: t('激活率', 'activation rate'),
    laggingMetric: t('净收入留存率', 'net revenue retention'),
    gaming: t(
      '季末打折抢签、把一次点击算成激活、把新客户混进留存率',
      'quarter-end discounting, single clicks counted as activation and new customers mixed into retention',
    ),
    season: t('财年末冲单期与年末封版期', 'the fiscal year-end sales rush and the code freeze'),
  },
  systems: [
    {
      name: t('CRM', 'CRM'),
      holds: t(
        '商机阶段、输赢原因、续约日、功能承诺；阶段由销售手填，要用合同日期核对',
        'deal stages, reasons won and lost, renewal dates, feature promises; stages are typed by sales, so check contract dates',
      ),
    },
    {
      name: t('订阅计费系统', 'Subscription billing'),
      holds: t(
        '合同起止、席位、经常性收入的新签、增购、降级与流失；留存类 KR 的主口径',
        'terms, seats, recurring revenue won, expanded, downgraded, lost; the source for retention',
      ),
    },
    {
      name: t('产品分析与事件仓库', 'Product analytics and event store'),
      holds: t(
        '注册、首次价值事件、功能使用；须能从用户归到账户，埋点有版本',
        'sign-ups, first-value events, feature use; users must roll up to accounts, tracking must be versioned',
      ),
    },
    {
      name: t('代码仓库与 CI/CD', 'Code repository and CI/CD'),
      holds: t(
        '首次提交、合并、部署、回滚的时间戳；前置时间从首次提交起算',
        'time stamps of first commit, merge, deployment, rollback; lead time starts at first commit',
      ),
    },
    {
      name: t('监控与事故平台（APM、值班系统）', 'Monitoring and incident platform (APM, on-call)'),
      holds: t(
        '请求成功率、告警、事故分级、检测与恢复时刻；计划维护须单列',
        'success rate, alerts, severity, detection and recovery times; planned work listed separately',
      ),
    },
    {
      name: t('工单与客服平台', 'Ticketing and support desk'),
      holds: t(
        '首次响应、解决、重开、关联缺陷；按账户能看到续约前的工单堆积',
        'first response, resolution, reopening, linked defects; shows tickets piling up before renewals',
      ),
    },
    {
      name: t('需求与缺陷系统（如 Jira、TAPD）', 'Issue tracker (such as Jira or TAPD)'),
      holds: t(
        '版本、缺陷、技术债与插队需求；只作过程记录，不当结果数据',
        'releases, defects, technical debt, queue-jumpers; a record of work, not of results',
      ),
    },
  ],
  standards: [
    {
      name: t('ISO/IEC 27001', 'ISO/IEC 27001'),
      concerns: t('信息安全管理体系', 'information security management systems'),
      source: 'iso-iec-27001-2022',
    },
    {
      name: t('SOC 2', 'SOC 2'),
      concerns: t(
        '服务机构控制的鉴证报告；企业客户常在采购时索取',
        'attestation of a service firm’s controls; often asked for in procurement',
      ),
      source: 'aicpa-soc-2-guide-2018',
    },
    {
      name: t('GB/T 22239-2019', 'GB/T 22239-2019'),
      concerns: t('网络安全等级保护基本要求', 'China’s baseline for classified protection of cybersecurity'),
      source: 'gbt-22239-2019',
    },
    {
      name: t('欧盟第 2016/679 号条例（GDPR）', 'Regulation (EU) 2016/679 (GDPR)'),
      concerns: t(
        '个人数据保护；影响埋点、日志留存与分包处理',
        'personal data protection; touches tracking, log retention, sub-processors',
      ),
      source: 'eu-2016-679-gdpr',
    },
    {
      name: t(
        '《中华人民共和国个人信息保护法》',
        'Personal Information Protection Law of the People’s Republic of China',
      ),
      concerns: t('个人信息保护', 'protection of personal information'),
      source: 'cn-pipl-2021',
    },
    {
      name: t('IFRS 15', 'IFRS 15'),
      concerns: t(
        '客户合同收入；订阅、实施与许可的收入口径由财务据此定',
        'revenue from contracts with customers; finance sets the revenue view of subscription, implementation, licence',
      ),
      source: 'ifrs-15',
    },
  ],
  guardrails: ['sa-uptime', 'sa-change-failure', 'sa-vulnerability-fix', 'gen-compliance-findings'],
  seasonality: [
    {
      period: t('1–2 月（春节前后）', 'January–February (around Chinese New Year)'),
      effect: t(
        '客户停验收、停付款，自己的工程师也在休假；新周期从节后起算，节前只守可用性与支持。',
        'Customers stop accepting and paying, engineers are away: start the cycle after the holiday and hold only availability and support.',
      ),
    },
    {
      period: t('5–6 月与 10–11 月（零售客户大促）', 'May–June and October–November (retail customers’ sales peaks)'),
      effect: t(
        '客户旺季前冻结核心链路变更，部署频率类 KR 只在冻结期外计数。',
        'Freeze changes on core paths before customers’ peaks; count deployment key results outside the freeze only.',
      ),
    },
    {
      period: t('9–11 月（客户编预算）', 'September–November (customers’ budget round)'),
      effect: t(
        '次年续约与增购在这时定；采用率与续约风险的 KR 要在三季度见效，不能留到到期月。',
        'Next year’s renewals are settled now: adoption and renewal-risk key results must bite in the third quarter, not the expiry month.',
      ),
    },
    {
      period: t('12 月（封版、政企验收与财年末）', 'December (code freeze, public-sector acceptance, fiscal year-end)'),
      effect: t(
        '不开新试点，也不评分；发布只修故障，评分推到一月退款与降级入账之后。',
        'Start no pilot and score nothing; release only fixes, and score in January once refunds and downgrades have posted.',
      ),
    },
    {
      period: t('每季最后两周', 'The last two weeks of each quarter'),
      effect: t(
        '销售冲单、折扣放宽、需求插队；对齐会提前开，季末折扣单与插队单单独列账。',
        'Sales rushes, discounts widen, requests jump the queue: hold alignment earlier, and list late discounts and queue-jumpers separately.',
      ),
    },
  ],
}
