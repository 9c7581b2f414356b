import type { Theme } from '@okr/core/pack'

/** Cell and pack: what happens before a system leaves the factory. */
export const factoryThemes: Theme[] = [
  {
    id: 'ramp-new-line',
    objective: {
      'zh-CN': '让新电芯产线稳稳爬到量产水平',
      en: 'Bring the new cell line up to steady volume production',
    },
    rationale: {
      'zh-CN': '爬坡期报废吃掉现金，抢速度又容易压缩老化与隐患整改；这个目标用产能换稳定，不用安全换产能。',
      en: 'Ramp-up scrap burns cash; haste squeezes ageing and fixes. Trade volume for stability, never safety for volume.',
    },
    level: 'company',
    ambition: 'committed',
    maturities: ['not-adopted', 'piloting', 'scaling'],
    companyTypes: ['manufacturer'],
    keyResults: [
      {
        metric: 'en-fpy',
        scope: { 'zh-CN': '二号线叠片与装配工序', en: 'in line 2 stacking and assembly' },
        baseline: 88,
        target: 94,
        kind: 'leading',
        owner: { 'zh-CN': '二号线工艺经理', en: 'line 2 process manager' },
        collaborators: [
          { 'zh-CN': '设备经理', en: 'equipment manager' },
          { 'zh-CN': '质量工程师', en: 'quality engineer' },
        ],
      },
      {
        metric: 'en-cell-yield',
        scope: { 'zh-CN': '二号线分容后', en: 'on line 2 after grading' },
        baseline: 82,
        target: 92,
        kind: 'lagging',
        owner: { 'zh-CN': '二号线产线经理', en: 'line 2 manager' },
        collaborators: [
          { 'zh-CN': '工艺经理', en: 'process manager' },
          { 'zh-CN': '质量经理', en: 'quality manager' },
        ],
      },
      {
        metric: 'en-oee',
        scope: { 'zh-CN': '二号线涂布瓶颈工序', en: 'at line 2’s coating bottleneck' },
        baseline: 58,
        target: 70,
        kind: 'lagging',
        owner: { 'zh-CN': '设备经理', en: 'equipment manager' },
        collaborators: [
          { 'zh-CN': '计划主管', en: 'production planner' },
          { 'zh-CN': '设备供应商驻场工程师', en: 'machine supplier’s site engineer' },
        ],
      },
      {
        metric: 'en-hazard-closure',
        scope: { 'zh-CN': '二号线爬坡期', en: 'on line 2 during ramp-up' },
        baseline: null,
        target: 95,
        kind: 'guardrail',
        owner: { 'zh-CN': 'EHS 经理', en: 'EHS manager' },
        collaborators: [{ 'zh-CN': '二号线产线经理', en: 'line 2 manager' }],
      },
    ],
  },
  {
    id: 'own-the-cost-curve',
    objective: {
      'zh-CN': '让每 kWh 的成本由自己的改善决定，而不是由锂价决定',
      en: 'Let our own improvement, not the lithium price, decide what a kilowatt-hour costs',
    },
    rationale: {
      'zh-CN': '材料降价带来的“降本”会随行情退回去；只盯自己管得住的加工与报废，同时守住循环寿命，防止省出质保赔付。',
      en: 'Material savings vanish with the market. Work on conversion and scrap; hold cycle life against warranty claims.',
    },
    level: 'company',
    ambition: 'committed',
    maturities: ['piloting', 'scaling', 'established'],
    companyTypes: ['manufacturer'],
    keyResults: [
      {
        metric: 'en-cpk-coating',
        scope: { 'zh-CN': '正极', en: 'on the cathode' },
        baseline: 1.1,
        target: 1.4,
        kind: 'leading',
        owner: { 'zh-CN': '电极工艺经理', en: 'electrode process manager' },
        collaborators: [
          { 'zh-CN': '涂布班长', en: 'coating shift leader' },
          { 'zh-CN': '来料质量工程师', en: 'incoming quality engineer' },
        ],
      },
      {
        metric: 'en-scrap-rate',
        scope: { 'zh-CN': '极片与电芯（按价值计）', en: 'by value, electrodes and cells' },
        baseline: 6.5,
        target: 4.5,
        kind: 'lagging',
        owner: { 'zh-CN': '制造总监', en: 'manufacturing director' },
        collaborators: [
          { 'zh-CN': '成本会计', en: 'cost accountant' },
          { 'zh-CN': '工艺经理', en: 'process manager' },
        ],
      },
      {
        metric: 'en-cost-per-kwh',
        scope: { 'zh-CN': '剔除材料后的', en: 'excluding materials' },
        baseline: 95,
        target: 84,
        kind: 'lagging',
        owner: { 'zh-CN': '财务成本经理', en: 'cost controlling manager' },
        collaborators: [
          { 'zh-CN': '制造总监', en: 'manufacturing director' },
          { 'zh-CN': '能源管理员', en: 'energy manager' },
        ],
      },
      {
        metric: 'en-capacity-retention',
        scope: { 'zh-CN': '降本方案电芯 500 次循环后', en: 'of cost-down cells after 500 cycles' },
        baseline: null,
        target: 95,
        kind: 'guardrail',
        owner: { 'zh-CN': '研发测试经理', en: 'R&D test manager' },
        collaborators: [{ 'zh-CN': '采购经理', en: 'purchasing manager' }],
      },
    ],
  },
  {
    id: 'thermal-risk-stops-here',
    objective: {
      'zh-CN': '把热失控风险拦在出厂之前',
      en: 'Stop thermal-runaway risk before it leaves the factory',
    },
    rationale: {
      'zh-CN': '事故少，数字平静，不等于风险低；把力气放在隐患关闭和出厂拦截上，代价是部分订单要晚发。',
      en: 'Few incidents do not mean low risk. Effort goes to findings and pre-shipment checks; some orders slip.',
    },
    level: 'company',
    ambition: 'committed',
    maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
    companyTypes: [],
    keyResults: [
      {
        metric: 'en-hazard-closure',
        scope: { 'zh-CN': '电芯与 Pack 车间', en: 'in cell and pack shops' },
        baseline: 78,
        target: 95,
        kind: 'leading',
        owner: { 'zh-CN': 'EHS 总监', en: 'EHS director' },
        collaborators: [
          { 'zh-CN': '车间主任', en: 'shop manager' },
          { 'zh-CN': '设备经理', en: 'equipment manager' },
        ],
      },
      {
        metric: 'en-fpy',
        scope: { 'zh-CN': '消防联动与热管理出厂测试', en: 'in fire-linkage and cooling factory tests' },
        baseline: 90,
        target: 98,
        kind: 'leading',
        owner: { 'zh-CN': '系统集成经理', en: 'system integration manager' },
        collaborators: [
          { 'zh-CN': '消防与热管理供应商', en: 'fire and cooling suppliers' },
          { 'zh-CN': '质量经理', en: 'quality manager' },
        ],
      },
      {
        metric: 'gen-serious-incidents',
        scope: { 'zh-CN': '化成车间', en: 'in the formation shop' },
        baseline: 5,
        target: 1,
        kind: 'lagging',
        owner: { 'zh-CN': '制造总监', en: 'manufacturing director' },
        collaborators: [{ 'zh-CN': 'EHS 经理', en: 'EHS manager' }],
      },
      {
        metric: 'en-safety-incidents',
        scope: { 'zh-CN': '在运系统', en: 'for systems in operation' },
        baseline: null,
        target: 0,
        kind: 'guardrail',
        owner: { 'zh-CN': '总经理', en: 'general manager' },
        collaborators: [
          { 'zh-CN': '质量总监', en: 'quality director' },
          { 'zh-CN': '运维总监', en: 'service director' },
        ],
      },
    ],
  },
]
