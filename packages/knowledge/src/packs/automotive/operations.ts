import type { Pack } from '@okr/core/pack'
import { t } from './roles.ts'

type Operations = Pick<Pack, 'terms' | 'systems' | 'standards' | 'guardrails' | 'seasonality'>

export const operations: Operations = {
  terms: {
    industry: t('汽车整车、零部件与汽车流通', 'vehicle making, parts supply and car retail'),
    flow: t('从车型定义到用车服务的价值流', 'the concept-to-owner value stream'),
    pilotScope: t(
      '一款在产车型的总装与供应商质量团队，或一家门店的交车与售后团队',
      'one model’s assembly and supplier-quality teams, or one store’s handover and service teams',
    ),
    systems: t('工厂的 MES、QMS 和经销商的 DMS', 'MES, QMS and the dealers’ DMS'),
    forum: t('每周的整车质量与产销例会', 'the weekly vehicle quality and production-sales meeting'),
    guardrail: t('行车安全与法规合规', 'vehicle safety and regulatory compliance'),
    frontline: t('班组长、供应商质量工程师和维修技师', 'shift leaders, supplier-quality engineers and technicians'),
    customer: t('车主、经销商和主机厂客户', 'owners, dealers and vehicle-maker customers'),
    sponsor: t('产品线或门店总经理', 'the vehicle-line or store general manager'),
    dataOwner: t('质量负责人', 'the head of quality'),
    leadingMetric: t('下线一次合格率', 'first-pass yield at line-off'),
    laggingMetric: t('三包索赔率', 'the warranty claim rate'),
    gaming: t(
      '终检前先返修、改写首次承诺交车日、让库存车提前上牌充零售',
      'repairs made before the final check, re-quoted handover dates and stock cars registered as sold',
    ),
    season: t(
      '金九银十旺季、年末冲量和夏季停产改线',
      'the autumn sales peak, the year-end push and the summer plant shutdown',
    ),
  },
  systems: [
    {
      name: t('PLM（产品生命周期管理）', 'PLM (product lifecycle management)'),
      holds: t(
        '零件清单、设计变更、量产节点评审结论与遗留问题',
        'parts lists, design changes, launch-gate verdicts and their open issues',
      ),
    },
    {
      name: t('MES（制造执行系统）', 'MES (manufacturing execution system)'),
      holds: t(
        '按车架号记录的过站、拧紧、返修与停线原因；下线一次合格率的源头',
        'station passes, tightening, repairs and line stops by vehicle number; source of first-pass yield',
      ),
    },
    {
      name: t('QMS（质量管理系统）', 'QMS (quality management system)'),
      holds: t(
        '供应商 8D、PPAP 状态、奥迪特评分、市场问题从立项到关闭',
        'supplier 8D, PPAP status, product-audit scores, field issues from opening to closure',
      ),
    },
    {
      name: t('ERP 与 SRM（供应商协同）', 'ERP and SRM (supplier portal)'),
      holds: t(
        '滚动要货计划、发货通知、断点件、索赔与年降谈判',
        'rolling call-offs, shipping notices, line-critical parts, charge-backs, price-down talks',
      ),
    },
    {
      name: t('DMS（经销商管理系统）', 'DMS (dealer management system)'),
      holds: t(
        '订单与首次承诺交车日、在库车龄、维修工单、三包索赔与召回实施',
        'orders with first promised date, stock age, repair orders, warranty claims, recall repairs',
      ),
    },
    {
      name: t('TSP（车联网平台）与 ALM（软件缺陷库）', 'TSP (vehicle cloud) and ALM (software issue base)'),
      holds: t(
        'OTA 推送与回退、车端日志、实际电耗、软件缺陷与版本',
        'OTA offers and rollbacks, car logs, real energy use, software defects by release',
      ),
    },
    {
      name: t('CRM 与用户社区', 'CRM and owner community'),
      holds: t(
        '线索、试驾、车主联系方式、投诉与满意度回访',
        'leads, test drives, owner contacts, complaints and satisfaction calls',
      ),
    },
  ],
  standards: [
    {
      name: t('IATF 16949', 'IATF 16949'),
      concerns: t('汽车生产件的质量管理体系要求', 'quality management system requirements for automotive production'),
      source: 'iatf-16949',
    },
    {
      name: t('ISO 9001', 'ISO 9001'),
      concerns: t('质量管理体系要求', 'requirements for quality management systems'),
      source: 'iso-9001',
    },
    {
      name: t(
        'GB 38031-2025《电动汽车用动力蓄电池安全要求》',
        'GB 38031-2025 Safety requirements for traction batteries',
      ),
      concerns: t(
        '动力电池安全的强制性国家标准，引用前核对现行版本',
        'mandatory Chinese standard on traction-battery safety; check the edition in force',
      ),
      source: 'gb-38031',
    },
    {
      name: t('ISO 26262', 'ISO 26262'),
      concerns: t('道路车辆功能安全', 'functional safety of road vehicles'),
      source: 'iso-26262',
    },
    {
      name: t('ISO/SAE 21434', 'ISO/SAE 21434'),
      concerns: t('道路车辆网络安全工程', 'cybersecurity engineering of road vehicles'),
      source: 'iso-sae-21434',
    },
    {
      name: t('联合国第 156 号法规（UN R156）', 'UN Regulation No. 156 (UN R156)'),
      concerns: t('软件升级与软件升级管理体系', 'software updates and their management system'),
      source: 'un-r156',
    },
    {
      name: t(
        '《家用汽车产品修理更换退货责任规定》',
        'China’s provisions on repair, replacement and return of household cars',
      ),
      concerns: t('家用汽车的三包责任', 'warranty duties for household cars'),
      source: 'cn-car-warranty-2021',
    },
    {
      name: t('《缺陷汽车产品召回管理条例》', 'China’s regulation on recalls of defective vehicles'),
      concerns: t('缺陷汽车产品的召回', 'recalls of defective vehicle products'),
      source: 'cn-car-recall-2012',
    },
  ],
  guardrails: ['au-line-fpy', 'au-ota-success', 'au-recall-completion', 'gen-serious-incidents'],
  seasonality: [
    {
      period: t('1–2 月，春节前后', 'January–February, around Lunar New Year'),
      effect: t(
        '节前抢交付、节后进店少，工厂与供应商返岗不齐；第一季度不拿这几周作基线，目标在返岗后定稿。',
        'Handovers rush before, showrooms empty after, crews return unevenly: keep these weeks out of baselines and fix goals afterwards.',
      ),
    },
    {
      period: t('4 月车展前后', 'April, around the Chinese motor show'),
      effect: t(
        '新车发布与软件版本冻结撞在一起；发布前四周不改 OTA 类 KR，评审让位给量产节点。',
        'Launches meet software freezes: leave OTA key results alone for four weeks before, and let launch gates go first.',
      ),
    },
    {
      period: t('7–8 月，高温假与改线', 'July–August, summer shutdown'),
      effect: t(
        '停产用来换模、改线和设备大修；产线试点的启动放在复产之后，停线数据标灰。',
        'Shutdown is for dies, retooling and overhauls: start line pilots after restart and grey out the figures.',
      ),
    },
    {
      period: t('9–10 月，金九银十', 'September–October, sales peak'),
      effect: t(
        '门店只保交付和一次修复，不推新工具、不开长会；Check-in 压到早会里五分钟。',
        'Stores protect handover and first-visit repair: no new tools or long meetings, a five-minute check-in at opening.',
      ),
    },
    {
      period: t('11–12 月，年末冲量与商务政策谈判', 'November–December, year-end push and yearly terms'),
      effect: t(
        '返利和年降压过一切目标；这时评分要先核库存车上牌，次年目标等商务政策定稿后再对齐。',
        'Rebates and price-downs outweigh goals: check stock-car registrations before scoring, and align once next year’s terms are signed.',
      ),
    },
  ],
}
