import type { Theme } from '@okr/core/pack'

/** Incoming material and traceable production data. */
export const supplyThemes: Theme[] = [
  {
    id: 'materials-do-not-set-the-pace',
    objective: {
      'zh-CN': '让来料波动不再左右产线节拍',
      en: 'Keep incoming material from setting the pace of the line',
    },
    rationale: {
      'zh-CN': '换供降价最先伤到涂布稳定性；用来料一次合格与批次追溯换掉“先收后挑”，并守住材料价，不靠加价买质量。',
      en: 'Cheaper sources first hurt coating stability. Replace accept-then-sort by right-first-time lots and tracing, not by higher prices.',
    },
    level: 'department',
    ambition: 'committed',
    maturities: ['not-adopted', 'piloting', 'scaling'],
    companyTypes: [],
    keyResults: [
      {
        metric: 'en-fpy',
        scope: { 'zh-CN': '正极与隔膜来料批次', en: 'for incoming cathode and separator lots' },
        baseline: 93,
        target: 98,
        kind: 'leading',
        owner: { 'zh-CN': '供应商质量经理', en: 'supplier quality manager' },
        collaborators: [
          { 'zh-CN': '采购经理', en: 'purchasing manager' },
          { 'zh-CN': '材料研发工程师', en: 'materials engineer' },
        ],
      },
      {
        metric: 'en-traceability',
        scope: { 'zh-CN': '向上追到材料批次的', en: 'back to key material lots' },
        baseline: 80,
        target: 97,
        kind: 'leading',
        owner: { 'zh-CN': '来料主管', en: 'receiving supervisor' },
        collaborators: [{ 'zh-CN': 'MES 工程师', en: 'MES engineer' }],
      },
      {
        metric: 'en-scrap-rate',
        scope: { 'zh-CN': '来料原因造成的', en: 'caused by incoming material' },
        baseline: 2.4,
        target: 1.2,
        kind: 'lagging',
        owner: { 'zh-CN': '供应链总监', en: 'supply chain director' },
        collaborators: [
          { 'zh-CN': '电极工艺经理', en: 'electrode process manager' },
          { 'zh-CN': '成本会计', en: 'cost accountant' },
        ],
      },
      {
        metric: 'en-cost-per-kwh',
        scope: { 'zh-CN': '材料侧（按基准锂价）', en: 'for materials at fixed lithium price' },
        baseline: null,
        target: 260,
        kind: 'guardrail',
        owner: { 'zh-CN': '采购经理', en: 'purchasing manager' },
        collaborators: [{ 'zh-CN': '财务成本经理', en: 'cost controlling manager' }],
      },
    ],
  },
  {
    id: 'shift-finds-the-cause',
    objective: {
      'zh-CN': '让当班的人凭数据就能找到不良的源头',
      en: 'Let the shift on duty find the source of a defect from data',
    },
    rationale: {
      'zh-CN':
        '智能制造常先铺大屏，后补数据；这里反过来，先让一条线的卷号与电芯码连得上，代价是短期内多停几次机补采集点。',
      en: 'Dashboards often precede data. Here one line’s roll and cell codes join first, costing a few stops.',
    },
    level: 'team',
    ambition: 'aspirational',
    maturities: ['not-adopted', 'piloting', 'scaling'],
    companyTypes: [],
    keyResults: [
      {
        metric: 'en-traceability',
        scope: { 'zh-CN': '二号线', en: 'on line 2' },
        baseline: 70,
        target: 98,
        kind: 'leading',
        owner: { 'zh-CN': 'MES 工程师', en: 'MES engineer' },
        collaborators: [
          { 'zh-CN': '分切班长', en: 'slitting shift leader' },
          { 'zh-CN': '设备工程师', en: 'equipment engineer' },
        ],
      },
      {
        metric: 'en-scrap-rate',
        scope: { 'zh-CN': '二号线辊压与分切段', en: 'in line 2 calendering and slitting' },
        baseline: 3.8,
        target: 2.6,
        kind: 'lagging',
        owner: { 'zh-CN': '电极段班长', en: 'electrode shift leader' },
        collaborators: [
          { 'zh-CN': '工艺工程师', en: 'process engineer' },
          { 'zh-CN': 'MES 工程师', en: 'MES engineer' },
        ],
      },
      {
        metric: 'en-oee',
        scope: { 'zh-CN': '加装采集点的机台', en: 'on sensor-fitted machines' },
        baseline: null,
        target: 65,
        kind: 'guardrail',
        owner: { 'zh-CN': '设备工程师', en: 'equipment engineer' },
        collaborators: [{ 'zh-CN': '计划主管', en: 'production planner' }],
      },
    ],
  },
]
