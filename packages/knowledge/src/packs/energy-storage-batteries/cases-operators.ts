import type { Case } from '@okr/core/pack'

/** Grid and gas network operators and the IT of a large supplier. */
export const operatorCases: Case[] = [
  {
    id: 'swkiel-netz',
    organisation: { 'zh-CN': 'SWKiel Netz', en: 'SWKiel Netz' },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: null,
    sizeBand: null,
    industries: ['energy-storage-batteries'],
    system: 'okr',
    evidenceGrade: 'C',
    background: [
      {
        text: {
          'zh-CN': '层级分明的传统组织，遇上法规、市场角色与技术变化加快。',
          en: 'A classic hierarchy that met faster change in law, market roles and technology.',
        },
        sources: ['newworklab-swkiel-netz'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '此前零星用过 Scrum 和 Kanban，后以 OKR 推动变革。',
          en: 'Scrum and Kanban had been used here and there; OKR came to drive change.',
        },
        sources: ['newworklab-swkiel-netz'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '所见文本说明了理由与目的，经验教训部分未能读到。',
          en: 'Reasons and aims are given; the authors’ lessons were not in the text seen.',
        },
        sources: ['newworklab-swkiel-netz'],
      },
      {
        text: {
          'zh-CN': '内部作者承认自上而下的管理在条件清楚时依然有效、带来稳定。',
          en: 'The insider grants that top-down steering still works where conditions are clear, giving stability.',
        },
        sources: ['newworklab-swkiel-netz'],
      },
    ],
    lessons: [
      {
        'zh-CN': '化成、消防、送电等规程性工作照旧指令管理；OKR 用在工艺窗口还没摸清的地方。',
        en: 'Keep formation, fire protection and energisation under strict procedure; use OKR where the process window is unknown.',
      },
    ],
    caveats: {
      'zh-CN': '辅导机构发布，内部人员合著；电网公司，对储能与电池制造商只可借鉴。',
      en: 'Published by a coaching firm, an insider co-authoring; a grid operator, only transferable to storage makers.',
    },
    sources: ['newworklab-swkiel-netz'],
  },
  {
    id: 'open-grid-europe',
    organisation: { 'zh-CN': 'Open Grid Europe（IT 部门）', en: 'Open Grid Europe (IT)' },
    named: true,
    country: { 'zh-CN': '德国', en: 'Germany' },
    size: null,
    sizeBand: null,
    industries: ['energy-storage-batteries'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: {
          'zh-CN': '2018 年确立新战略后，IT 部门以一年为周期，由自组织团队开发最小可行产品。',
          en: 'After a 2018 strategy, IT ran one-year cycles in which self-organised teams build minimum viable products.',
        },
        sources: ['computerwoche-open-grid-europe'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '用 OKR 衡量各产品的阶段成效，例如电网控制能耗降 5%、结账提速 10%。',
          en: 'OKRs measure each product’s progress, for example 5% less energy in grid control or 10% faster closing.',
        },
        sources: ['computerwoche-open-grid-europe'],
      },
      {
        text: {
          'zh-CN': '成功的用例转项目推广，不成功的停掉。',
          en: 'Successful use cases scale through their own projects; others stop.',
        },
        sources: ['computerwoche-open-grid-europe'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '据行业媒体报道，20 个产品中停掉 4 个；上述比例是目标示例，不是已核实的成果。',
          en: 'The trade press reports four of 20 products stopped; percentages are example goals, not verified results.',
        },
        sources: ['computerwoche-open-grid-europe'],
      },
    ],
    lessons: [
      {
        'zh-CN': '视觉检测、预测性维护这类智能制造试点，先写“降多少误判、少停多少机”，到期达不到就停，别越铺越多。',
        en: 'For vision inspection or predictive maintenance, first write the fall in false calls or stops; end failing pilots.',
      },
    ],
    caveats: {
      'zh-CN': '评奖性质的媒体报道，只见摘录；IT 部门而非生产现场，可借鉴于智能制造项目。',
      en: 'Press piece on an award, excerpt only; IT, not a shop floor; transferable to smart-manufacturing projects.',
    },
    sources: ['computerwoche-open-grid-europe'],
  },
  {
    id: 'mgm-energy-supplier',
    organisation: {
      'zh-CN': '某大型能源供应商（未具名）IT 管理层',
      en: 'Large energy supplier (unnamed), IT management',
    },
    named: false,
    country: { 'zh-CN': '德国（背景：退煤）', en: 'Germany (context: coal phase-out)' },
    size: null,
    sizeBand: null,
    industries: ['energy-storage-batteries'],
    system: 'okr',
    evidenceGrade: 'D',
    background: [
      {
        text: {
          'zh-CN': '退煤的政治决定给 IT 带来大批任务，管理层需要梳理并排出先后。',
          en: 'The political decision to leave coal brought IT a mass of tasks to order and rank.',
        },
        sources: ['mgm-energy-coal-okr'],
      },
    ],
    deployment: [
      {
        text: {
          'zh-CN': '与 IT 高管办封闭研讨会，只取 OKR 的部分做法，按客户条件改造。',
          en: 'An off-site workshop with IT executives used parts of OKR, adapted to the client.',
        },
        sources: ['mgm-energy-coal-okr'],
      },
    ],
    outcomes: [
      {
        text: {
          'zh-CN': '咨询方称客户能快速、有战略重点地推进，没有数字。',
          en: 'The consultancy says the client can work quickly, with strategic focus; no figures.',
        },
        sources: ['mgm-energy-coal-okr'],
      },
    ],
    lessons: [
      {
        'zh-CN': '新基地建设以年计，季度 OKR 只装得下其中一段：建厂用里程碑，爬坡才用季度 KR。',
        en: 'A new plant takes years: use milestones for construction, quarterly key results for the ramp.',
      },
    ],
    caveats: { 'zh-CN': '匿名的咨询公司自述。', en: 'The consultancy’s own anonymised account.' },
    sources: ['mgm-energy-coal-okr'],
  },
]
