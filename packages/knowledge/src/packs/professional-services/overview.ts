import type { Pack } from '@okr/core/pack'
import { cited, own, t } from './words.ts'

type Overview = Pick<Pack, 'whyOkr' | 'overview' | 'valueStream' | 'drivers' | 'challenges' | 'adoption' | 'unknowns'>

export const overview: Overview = {
  whyOkr: [
    cited(
      ['parallax-2024-psa-okr'],
      '服务公司跟着来单走，软件商 Parallax 也说需求起伏使其总在应付。OKR 给不计费的建设一个名字、一个人和一个日期。',
      'Service firms follow demand; the vendor Parallax, too, says its swings keep them reactive. OKRs give unbilled work a name, an owner and a date.',
    ),
    own(
      '利用率、毛利、客户评价与人员流失互相牵制：只压利用率，投标和带新人就没人做。OKR 让它们在同一张表上取舍。',
      'Utilisation, margin, client score and attrition pull on each other: squeeze the first and nobody bids or coaches. OKRs weigh them on one page.',
    ),
    own(
      '合伙人各带各的客户和团队，全所方向常停在年会上。共享 KR 让跨业务线的客户、人才和方法有一位负责人。',
      'Partners run their own clients and teams, and firm-wide direction ends with the annual meeting. A shared key result gives cross-practice work an owner.',
    ),
  ],
  overview: [
    own(
      '收费方式决定行为：按时计费怕漏记，固定总价怕超支，年费顾问怕闲置，按成果收费怕扯皮。同一个利用率在四种合同里意思不同，要分开看。',
      'How one charges decides behaviour: hourly work fears unrecorded time, fixed price overruns, retainers idleness, success fees disputes. Read utilisation by contract type.',
    ),
    cited(
      ['spi-2025-utilization'],
      '据 Servantium 引述的 SPI Research 2025 年基准，可计费利用率平均为 68.9%，团队设定的目标约为 72%；该文还提醒，排上的不等于有效的。',
      'Servantium quotes SPI Research’s 2025 benchmark: billable utilisation averaged 68.9% against a target near 72%. It adds that booked is not effective utilisation.',
    ),
    cited(
      ['hudace-revenue-leakage'],
      '毛利在三处流走：报价估少了、范围蔓延没签变更、做完没开票。最后一处有业内文章称为收入漏失，最便宜也最先该堵。',
      'Margin leaves in three places: low estimates, scope creep without a signed change, and work never billed. A trade article calls the last leakage; it is the cheapest to stop.',
    ),
    own(
      '子行业各有命门：会计所与律所是独立性、冲突检索和签字责任，设计院是图纸复核，代理公司是续约与比稿，外包是服务水平和班组稳定。',
      'Each trade has its weak spot: independence, conflicts and signatures in audit and law; drawing checks in design; renewals and pitches in agencies; service levels and steady teams in outsourcing.',
    ),
  ],
  valueStream: [
    t('客户关系与线索', 'Client relations and leads'),
    t('承接审查（冲突、独立性、信用）', 'Acceptance: conflicts, independence, credit'),
    t('方案、估算与报价', 'Proposal, estimate and price'),
    t('签约与组队', 'Contract and staffing'),
    t('启动与工作计划', 'Kick-off and work plan'),
    t('交付与分级复核', 'Delivery and graded review'),
    t('范围变更', 'Scope change'),
    t('开票与回款', 'Invoice and collection'),
    t('复盘、沉淀与续约', 'Lessons, reuse and renewal'),
  ],
  drivers: [
    own(
      '客户采购部门比费率、要固定总价，估错的风险转到服务方，报价与变更管理成了利润的来源。',
      'Client procurement compares rates and wants fixed prices. Estimating risk moves to the firm, so pricing and change control earn the margin.',
    ),
    own(
      '生成式 AI 缩短检索、起草和制图的工时，按时计费的收入公式受压，初级人员练手的活也在变少。',
      'Generative AI shortens research, drafting and drawing: pressure on hourly revenue, and less practice work for juniors.',
    ),
    own(
      '带项目的骨干就是产能。走一个，客户关系和方法跟着走，那一季的招聘补不回来。',
      'Project leaders are the capacity. When one goes, client ties and method go too, and hiring cannot mend that quarter.',
    ),
    own(
      '客户的难题越来越跨专业，单个合伙人接不住；业务线之间必须共用人，也要共用一套毛利算法。',
      'Clients’ problems cross disciplines beyond any single partner; practices must share people, and one way to count margin.',
    ),
  ],
  challenges: [
    own(
      '目标与计费抢时间：每小时都有客户编号，改进的活没有编号，月底第一个被挤掉。',
      'Goals compete with billing: each hour has a client code, improvement has none, so it goes first at month-end.',
    ),
    own(
      '合伙人分配看个人创收，共享客户、借出骨干都伤自己的账，跨线目标于是停在口头。',
      'Partners are paid on their own fees; sharing clients or lending staff costs them, so cross-practice goals stay talk.',
    ),
    own(
      '工时是带着目的填的：为保预算少填，为保利用率多填，毛利与报价的基线跟着失真。',
      'Timesheets are filled with a purpose: fewer hours to save the budget, more to save utilisation, so baselines mislead.',
    ),
    own(
      '项目一结束队伍就散，复盘没人写；同一类方案下次又从头做，报价再估错一遍。',
      'Teams dissolve at project end and nobody writes the review; the next proposal starts afresh and repeats the estimate’s mistake.',
    ),
  ],
  adoption: [
    cited(
      ['revium-failing-at-okrs', 'tenacity-works-okr'],
      '公开的多是小型服务公司自述：Revium 称 2019 年底起的首轮尝试失败却有收获；Tenacity Works 写了为何要有方向，所见没有后续结果。',
      'Public accounts come mostly from small firms: Revium calls its first try, from late 2019, a useful failure; Tenacity Works tells why it wanted direction, later results unseen.',
    ),
    cited(
      ['hbr-2015-deloitte-reinventing'],
      '大型机构走过反方向：据 2015 年《哈佛商业评论》文章，Deloitte 算出评价每年近 200 万小时后，新体系取消了目标层层分解。',
      'A large firm went the other way: by a 2015 HBR article Deloitte, counting close to 2 million hours a year on reviews, designed a system without cascading objectives.',
    ),
    cited(
      ['accupe-okr-accounting'],
      '软件商 Accupe 认为，会计所的尝试多在第三季度失败，原因是目标重述收入，或工作坊占用合伙人太多时间；文中没有数据。',
      'The vendor Accupe believes most attempts in accounting firms fail by the third quarter, with goals that restate revenue or costly workshops; it gives no data.',
    ),
    cited(
      ['gotomorro-2021-inhouse-okr'],
      '法务软件商 tomorro 2021 年引述一项调查：64% 的企业内部法务从未听说过 OKR。',
      'The legal-software vendor tomorro cited a survey in 2021: 64% of in-house counsel had never heard of OKRs.',
    ),
  ],
  unknowns: [
    t(
      '没有找到律所、会计所、设计院或外包公司的独立采用率；大型咨询公司自己是否运行 OKR，也没有看到一手说明。',
      'We found no independent adoption rate for law, audit, design or outsourcing firms, and no first-hand account of large consultancies running OKRs themselves.',
    ),
    t(
      '待岗、赢单率、方案周期、按预算交付都没有找到公认公式，本指南的口径是我们的写法，请先与贵所的财务对齐。',
      'For bench, win rate, proposal cycle and on-budget delivery we found no accepted formula; the wording is ours, so agree it with your finance first.',
    ),
  ],
}
