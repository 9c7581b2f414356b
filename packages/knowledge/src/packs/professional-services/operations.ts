import type { Pack } from '@okr/core/pack'
import { t } from './words.ts'

type Operations = Pick<Pack, 'terms' | 'systems' | 'standards' | 'guardrails' | 'seasonality'>

export const operations: Operations = {
  terms: {
    industry: t('专业服务', 'professional services'),
    flow: t('从投标到回款的项目链路', 'the bid-to-cash chain'),
    pilotScope: t('一条业务线及其资源调配与项目财务', 'one practice, with its resourcing and project finance'),
    systems: t('PSA、工时、CRM 与财务系统', 'the PSA, timesheet, CRM and finance systems'),
    forum: t('每周资源与项目例会', 'the weekly resourcing and project meeting'),
    guardrail: t('复核质量、独立性与客户保密', 'review quality, independence and client confidentiality'),
    frontline: t('项目经理、顾问与资深专员', 'project managers, consultants and senior associates'),
    customer: t('客户方的项目发起人与使用部门', 'clients’ project sponsors and users'),
    sponsor: t('管理合伙人或总经理', 'the managing partner or chief executive'),
    dataOwner: t('项目财务负责人', 'the head of project finance'),
    leadingMetric: t('漏收率', 'revenue leakage'),
    laggingMetric: t('项目毛利率', 'project margin'),
    gaming: t(
      '少填工时保预算、把内部活记成可计费、只投稳赢的标',
      'hours left off to save budgets, internal work booked as billable and bids only for sure wins',
    ),
    season: t('年审报税忙季与年末结案收款期', 'the audit and tax busy season and the year-end closing rush'),
  },
  systems: [
    {
      name: t('PSA（项目与资源管理系统）', 'PSA (professional services automation)'),
      holds: t(
        '项目预算、排人、剩余工时重估、变更单；利用率与毛利的主口径',
        'project budgets, staffing, hours to complete, change orders; the source for utilisation and margin',
      ),
    },
    {
      name: t('工时与费用系统', 'Time and expense system'),
      holds: t(
        '按客户编号与内部编号登记的小时；锁定日之后的补填要留痕',
        'hours by client and internal code; entries after lock-down must leave a trace',
      ),
    },
    {
      name: t('CRM 与投标库', 'CRM and bid library'),
      holds: t(
        '线索、投标取舍、输赢原因、方案发出日；放弃的标也要登记',
        'leads, bid decisions, reasons won and lost, dates sent; declined bids too',
      ),
    },
    {
      name: t('承接与冲突检索系统', 'Acceptance and conflict-check system'),
      holds: t(
        '利益冲突、独立性声明、客户尽调；承接前没有结果的不得开工时编号',
        'conflicts, independence declarations, client due diligence; no time code before clearance',
      ),
    },
    {
      name: t('底稿、案件与图档系统', 'Working-paper, matter and drawing systems'),
      holds: t(
        '版本、复核意见、签发日与归档日；复核退回次数从这里读',
        'versions, review notes, dates of signature and archiving; where returns are counted',
      ),
    },
    {
      name: t('财务与开票系统', 'Finance and invoicing'),
      holds: t(
        '开票、免单、未开票在制工作、应收账龄',
        'invoices, write-offs, unbilled work in progress, receivables by age',
      ),
    },
    {
      name: t('知识库与能力库', 'Knowledge base and skills register'),
      holds: t(
        '可复用方案、行业笔记、每人的技能与可用周',
        'reusable proposals, sector notes, each person’s skills and free weeks',
      ),
    },
  ],
  standards: [
    {
      name: t('ISO 9001', 'ISO 9001'),
      concerns: t('质量管理体系', 'quality management systems'),
      source: 'iso-9001',
    },
    {
      name: t('ISO 20700', 'ISO 20700'),
      concerns: t('管理咨询服务指南', 'guidelines for management consultancy services'),
      source: 'iso-20700-2017',
    },
    {
      name: t('ISQM 1', 'ISQM 1'),
      concerns: t('会计师事务所质量管理', 'quality management for firms performing audits, reviews and related work'),
      source: 'isqm-1',
    },
    {
      name: t('IESBA 职业会计师道德守则', 'IESBA Code of Ethics for Professional Accountants'),
      concerns: t('职业道德与独立性', 'professional ethics and independence'),
      source: 'iesba-code',
    },
    {
      name: t('《中华人民共和国律师法》', 'Lawyers Law of the People’s Republic of China'),
      concerns: t('律师与律师事务所执业', 'the practice of lawyers and law firms'),
      source: 'cn-lawyers-law',
    },
    {
      name: t('ISO 37500', 'ISO 37500'),
      concerns: t('外包指南', 'guidance on outsourcing'),
      source: 'iso-37500-2014',
    },
    {
      name: t('ISO/IEC 27001', 'ISO/IEC 27001'),
      concerns: t(
        '信息安全管理体系；客户审供应商时常问',
        'information security management systems; often asked of suppliers',
      ),
      source: 'iso-iec-27001-2022',
    },
  ],
  guardrails: ['pr-attrition', 'pr-client-score', 'gen-compliance-findings'],
  seasonality: [
    {
      period: t('1–5 月（年审、年报与汇算清缴）', 'January–May (audit, annual reports and tax filing)'),
      effect: t(
        '会计与税务线只留复核质量和加班两条护栏，不开新周期；咨询与设计线照常起步。',
        'Audit and tax keep only guardrails on review quality and overtime and start no cycle; consulting and design begin as usual.',
      ),
    },
    {
      period: t('3–6 月（客户预算下达后的招标季）', 'March–June (tenders after clients’ budgets land)'),
      effect: t(
        '方案周期与赢单率在这时最有样本；投标取舍会改为每周，别把投标人手算成待岗。',
        'Bid metrics have most data now: decide bids weekly, and do not count bid teams as bench.',
      ),
    },
    {
      period: t('7–8 月（淡季、欧洲休假与新人入职）', 'July–August (slack season, European holidays, new joiners)'),
      effect: t(
        '把大改动放在这一段：估算模板、方法沉淀、带教；利用率目标按实际可用工时调低。',
        'Put the big changes here (estimate templates, methods, coaching) and lower utilisation targets to hours really available.',
      ),
    },
    {
      period: t('9–10 月（校招与次年费率谈判）', 'September–October (campus hiring and next year’s rates)'),
      effect: t(
        '人力与客户合伙人最忙；次年费率要用本年漏收和毛利数据谈，相关 KR 在九月前出数。',
        'HR and client partners are busiest; next year’s rates need this year’s leakage and margin, so have figures by September.',
      ),
    },
    {
      period: t('11–12 月（结案、收款与晋升评议）', 'November–December (closing, collection, promotion rounds)'),
      effect: t(
        '不上新批次；评分推迟到工时与发票锁定之后，并与晋升、分配评议错开。',
        'Start no wave; score after hours and invoices are locked, well apart from promotion and profit-share rounds.',
      ),
    },
  ],
}
