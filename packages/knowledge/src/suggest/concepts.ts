import type { Localized } from '@okr/core'

/** A thing people want to improve and seldom put a number to. */
export interface Concept {
  readonly id: string
  /** How people speak of it. */
  readonly said: Localized<readonly string[]>
  /** What the names of metrics that tell of it hold. */
  readonly measured: Localized<readonly string[]>
}

/** Our own reading of which numbers tell of what: a first guess for a person to judge, never a rule. */
export const concepts: readonly Concept[] = [
  {
    id: 'experience',
    said: {
      'zh-CN': ['体验', '满意', '口碑', '服务质量', '服务水平', '客户声音', '归属感', '好评', '喜欢', '信赖', '信任'],
      en: [
        'experience',
        'satisfaction',
        'satisfied',
        'delight',
        'happy',
        'service quality',
        'customer-centric',
        'love',
        'trust',
        'relationship',
      ],
    },
    measured: {
      'zh-CN': ['满意', '净推荐', '投诉', '留存', '续保', '敬业', '好评'],
      en: ['satisfaction', 'promoter', 'complaint', 'retention', 'engagement', 'refund'],
    },
  },
  {
    id: 'quality',
    said: {
      'zh-CN': ['质量', '品质', '缺陷', '不良', '返工', '差错', '合格', '退货'],
      en: ['quality', 'defect', 'rework', 'error', 'right first time', 'returns'],
    },
    measured: {
      'zh-CN': ['合格', '缺陷', '一次做对', '不良', '报废', '差错', '退货', '正确率', '准确率', '投诉'],
      en: ['yield', 'defect', 'first-time', 'scrap', 'error', 'return rate', 'accuracy', 'right-first', 'complaint'],
    },
  },
  {
    id: 'efficiency',
    said: {
      'zh-CN': [
        '效率',
        '效能',
        '提效',
        '流程',
        '优化',
        '精益',
        '生产力',
        '产能',
        '更快',
        '管理水平',
        '工作方式',
        '运作',
      ],
      en: [
        'efficiency',
        'efficient',
        'productivity',
        'process',
        'streamline',
        'workflow',
        'lean',
        'throughput',
        'faster',
        'optimise',
        'optimize',
        'how we work',
        'operations',
      ],
    },
    measured: {
      'zh-CN': ['周期', '时长', '效率', '利用率', '时间', '产出', '直通', '办结'],
      en: ['lead time', 'cycle', 'turnaround', 'efficiency', 'utilisation', 'time', 'throughput', 'straight-through'],
    },
  },
  {
    id: 'cost',
    said: {
      'zh-CN': ['成本', '费用', '降本', '开支', '预算', '浪费'],
      en: ['cost', 'expense', 'spend', 'budget', 'waste', 'savings'],
    },
    measured: {
      'zh-CN': ['成本', '费用', '报废', '毛利'],
      en: ['cost', 'expense', 'scrap', 'margin'],
    },
  },
  {
    id: 'revenue',
    said: {
      'zh-CN': ['收入', '营收', '销售', '业绩', '增长', '市场份额', '市场', '业务发展', '做大', '销量', '商机', '变现'],
      en: ['revenue', 'sales', 'growth', 'grow', 'market share', 'market', 'pipeline', 'monetis', 'business'],
    },
    measured: {
      'zh-CN': ['毛利', '收入', '转化', '留存', '胜率', '赢单', '续费', '回本', '复购'],
      en: ['margin', 'revenue', 'conversion', 'retention', 'win rate', 'payback', 'repeat', 'arpu'],
    },
  },
  {
    id: 'acquisition',
    said: {
      'zh-CN': [
        '获客',
        '新客',
        '拉新',
        '注册',
        '流量',
        '访问量',
        '曝光',
        '粉丝',
        '点赞',
        '品牌',
        '营销',
        '推广',
        '宣传',
        '阅读量',
        '下载',
      ],
      en: [
        'acquisition',
        'new customers',
        'sign-up',
        'registered',
        'traffic',
        'visits',
        'likes',
        'followers',
        'brand',
        'marketing',
        'awareness',
        'campaign',
        'mentions',
        'impressions',
        'downloads',
        'views',
        'shop',
        'website',
      ],
    },
    measured: {
      'zh-CN': ['获客', '转化', '活跃', '付费', '激活', '复购', '留存'],
      en: ['acquisition', 'conversion', 'active', 'payer', 'activation', 'repeat', 'retention'],
    },
  },
  {
    id: 'retention',
    said: {
      'zh-CN': ['留存', '流失', '续约', '忠诚', '复购', '会员', '粘性', '续费'],
      en: ['retention', 'churn', 'loyal', 'renewal', 'repeat', 'membership', 'sticky'],
    },
    measured: {
      'zh-CN': ['留存', '流失', '续', '复购', '黏性', '脱落'],
      en: ['retention', 'churn', 'renewal', 'repeat', 'persistency', 'stickiness', 'lapse'],
    },
  },
  {
    id: 'delivery',
    said: {
      'zh-CN': [
        '交付',
        '交期',
        '准时',
        '按时',
        '发货',
        '配送',
        '进度',
        '上线',
        '履约',
        '并网',
        '发布',
        '迁移',
        '搬迁',
        '切换',
        '项目',
      ],
      en: [
        'delivery',
        'on time',
        'deliver',
        'shipping',
        'schedule',
        'launch',
        'roll out',
        'rollout',
        'release',
        'migrate',
        'move to',
        'cutover',
        'ship',
        'complete',
        'build',
        'project',
        'redesign',
        'open',
      ],
    },
    measured: {
      'zh-CN': ['准时', '按时', '按期', '交付', '周期', '发货', '里程碑', '节点'],
      en: ['on time', 'on-time', 'delivery', 'lead time', 'shipment', 'in full', 'milestone', 'launch'],
    },
  },
  {
    id: 'safety',
    said: {
      'zh-CN': ['安全', '事故', '伤害', '隐患', '安环', '粉尘', '消防'],
      en: ['safety', 'injury', 'injuries', 'accident', 'incident', 'hazard'],
    },
    measured: {
      'zh-CN': ['安全', '事故', '损工', '事件', '隐患', '跌倒'],
      en: ['safety', 'incident', 'injury', 'hazard', 'falls'],
    },
  },
  {
    id: 'compliance',
    said: {
      'zh-CN': ['合规', '风险', '审计', '监管', '治理', '内控', '法务', '认证', '体系', '手册', '审批', '制度'],
      en: [
        'compliance',
        'risk',
        'audit',
        'regulat',
        'governance',
        'control',
        'certif',
        'legal',
        'policy',
        'approval',
        'manual',
      ],
    },
    measured: {
      'zh-CN': ['合规', '逾期', '不良', '发现', '审批', '决策', '风险', '误报'],
      en: ['compliance', 'finding', 'delinquency', 'non-performing', 'approval', 'decision', 'risk', 'loss'],
    },
  },
  {
    id: 'people',
    said: {
      'zh-CN': [
        '人才',
        '员工',
        '团队',
        '组织',
        '文化',
        '梯队',
        '激励',
        '敬业',
        '招聘',
        '培养',
        '士气',
        '凝聚',
        '组织能力',
      ],
      en: [
        'talent',
        'employee',
        'team',
        'people',
        'culture',
        'staff',
        'hire',
        'hiring',
        'morale',
        'organisation',
        'leadership',
        'laboratories',
        'committee',
      ],
    },
    measured: {
      'zh-CN': ['敬业', '离职', '留任', '培训', '员工'],
      en: ['engagement', 'turnover', 'retention', 'training', 'staff'],
    },
  },
  {
    id: 'learning',
    said: {
      'zh-CN': ['培训', '学习', '课程', '教学', '技能', '能力', '知识'],
      en: ['training', 'learning', 'course', 'teach', 'skill', 'capability', 'knowledge', 'workshop', 'education'],
    },
    measured: {
      'zh-CN': ['培训', '学习', '完课', '通过率', '出勤', '到课'],
      en: ['training', 'learning', 'completion', 'pass rate', 'attendance'],
    },
  },
  {
    id: 'innovation',
    said: {
      'zh-CN': ['创新', '研发', '新产品', '产品', '技术', '架构', '平台', '小程序', '引擎', '功能'],
      en: [
        'innovation',
        'r&d',
        'product',
        'feature',
        'technology',
        'architecture',
        'platform',
        'engine',
        'app',
        'loyalty program',
        'portal',
      ],
    },
    measured: {
      'zh-CN': ['周期', '活跃', '采用', '激活', '上线', '交付', '部署', '缺陷'],
      en: ['lead time', 'active', 'adoption', 'activation', 'launch', 'deploy', 'defect', 'escape'],
    },
  },
  {
    id: 'digital',
    said: {
      'zh-CN': ['数字化', '信息化', '系统', '数据', '自动化', '智能', '大数据', '中台', 'AI', '看板'],
      en: [
        'digital',
        'system',
        'data',
        'automation',
        'automate',
        'dashboard',
        'warehouse',
        'analytics',
        'ai',
        'crm',
        'erp',
        'software',
        'tool',
      ],
    },
    measured: {
      'zh-CN': ['线上', '直通', '自动', '数据', '一次做对', '周期', '预测', '可追溯'],
      en: [
        'digital',
        'straight-through',
        'automat',
        'data',
        'first-time',
        'lead time',
        'forecast',
        'traceab',
        'online',
      ],
    },
  },
  {
    id: 'reliability',
    said: {
      'zh-CN': ['稳定', '可靠', '可用', '故障', '宕机', '加载', '延迟', '性能', '响应'],
      en: [
        'reliab',
        'stabil',
        'availability',
        'uptime',
        'outage',
        'downtime',
        'latency',
        'performance',
        'load time',
        'crash',
        'response',
      ],
    },
    measured: {
      'zh-CN': ['可用', '故障', '恢复', '崩溃', '时长', '成功率'],
      en: ['availability', 'failure', 'repair', 'crash', 'restore', 'success', 'time'],
    },
  },
  {
    id: 'collaboration',
    said: {
      'zh-CN': ['协同', '协作', '沟通', '对齐', '跨部门', '拧成一股绳', '谁决定', '衔接', '支持业务'],
      en: [
        'collaborat',
        'communicat',
        'align',
        'cross-team',
        'cross-functional',
        'together',
        'handover',
        'who decides',
        'silo',
      ],
    },
    measured: {
      'zh-CN': ['依赖', '决策', '周期', '协同', '准时'],
      en: ['dependenc', 'decision', 'lead time', 'on time'],
    },
  },
  {
    id: 'supply',
    said: {
      'zh-CN': ['供应', '采购', '库存', '物流', '仓', '备货', '缺货', '呆滞'],
      en: ['supply', 'supplier', 'procurement', 'inventory', 'stock', 'logistics', 'warehouse', 'sourcing'],
    },
    measured: {
      'zh-CN': ['供应商', '库存', '缺货', '周转', '到货', '物流', '按时足量'],
      en: ['supplier', 'inventory', 'stock', 'turns', 'in full', 'fill rate'],
    },
  },
  {
    id: 'energy',
    said: {
      'zh-CN': ['节能', '能耗', '碳', '环保', '绿色', '可持续', '排放'],
      en: ['energy', 'carbon', 'sustainab', 'green', 'emission', 'environment'],
    },
    measured: {
      'zh-CN': ['能耗', '效率', '能源', '电耗', '空驶'],
      en: ['energy', 'efficiency', 'empty'],
    },
  },
  {
    id: 'cash',
    said: {
      'zh-CN': ['现金', '回款', '应收', '利润', '毛利', '盈利', '融资'],
      en: ['cash', 'receivable', 'profit', 'margin', 'liquidity', 'funding', 'profitab'],
    },
    measured: {
      'zh-CN': ['毛利', '回款', '周转', '覆盖', '成本收入', '利差', '账款'],
      en: ['margin', 'payback', 'turns', 'coverage', 'income', 'receivable', 'days'],
    },
  },
  {
    id: 'care',
    said: {
      'zh-CN': ['患者', '医疗', '诊疗', '护理', '就诊', '医院', '临床'],
      en: ['patient', 'care', 'clinical', 'treatment', 'hospital', 'clinic'],
    },
    measured: {
      'zh-CN': ['就诊', '再入院', '治疗', '改善', '爽约', '安全', '等待', '失约'],
      en: ['readmission', 'treatment', 'improvement', 'no-show', 'safety', 'wait', 'visit'],
    },
  },
  {
    id: 'planning',
    said: {
      'zh-CN': ['战略', '规划', '目标', '预测', '计划', '聚焦', '方向', '更强', '卓越', '一流', '台阶'],
      en: [
        'strategy',
        'strategic',
        'plan',
        'planning',
        'forecast',
        'focus',
        'direction',
        'stronger',
        'next level',
        'world-class',
        'excellence',
        'momentum',
        'better',
      ],
    },
    measured: {
      'zh-CN': ['预测', '决策', '计划', '留存', '准时', '毛利'],
      en: ['forecast', 'decision', 'schedule', 'retention', 'on-time', 'margin'],
    },
  },
]
