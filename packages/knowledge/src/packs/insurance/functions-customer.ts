import type { Pack } from '@okr/core/pack'
import { roles } from './roles.ts'

export const customerFunctions: Pack['functions'] = [
  {
    id: 'in-fn-agency',
    name: { 'zh-CN': '个险与银保渠道', en: 'Agency and bancassurance' },
    answersFor: {
      'zh-CN': '队伍留存、销售质量与客户续缴',
      en: 'a force that stays, sound sales and premiums that continue',
    },
    themes: [
      {
        id: 'in-agency-first-year',
        objective: {
          'zh-CN': '让新代理人靠真实客户站稳第一年',
          en: 'Help new agents survive their first year on real customers',
        },
        rationale: {
          'zh-CN': '靠自保和亲友单起步的人，十三个月后连同保单一起走；增员数会先降。',
          en: 'Agents who start on own and family policies leave with them after a year; recruitment numbers fall first.',
        },
        level: 'department',
        ambition: 'committed',
        maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
        companyTypes: [],
        keyResults: [
          {
            metric: 'gen-training-transfer',
            scope: { 'zh-CN': '需求分析面谈', en: 'in needs-analysis interviews' },
            baseline: 30,
            target: 55,
            kind: 'leading',
            owner: roles.training,
            collaborators: [roles.agencyTeam],
          },
          {
            metric: 'in-agent-retention',
            scope: { 'zh-CN': '试点营业部', en: 'at the pilot branches' },
            baseline: 26,
            target: 36,
            kind: 'lagging',
            owner: roles.agency,
            collaborators: [roles.agencyTeam],
          },
          {
            metric: 'in-free-look',
            scope: { 'zh-CN': '新人首年业务', en: 'on first-year agents’ business' },
            baseline: null,
            target: 3,
            kind: 'guardrail',
            owner: roles.conduct,
            collaborators: [roles.agency],
          },
        ],
      },
      {
        id: 'in-agency-orphans',
        objective: {
          'zh-CN': '让没有代理人的客户重新有人管',
          en: 'Give customers without an agent someone to turn to',
        },
        rationale: {
          'zh-CN': '孤儿单失效最快也最易投诉；分派给老代理人要让出一点续期佣金。',
          en: 'Orphaned policies lapse and complain most; assigning them costs some renewal commission.',
        },
        level: 'team',
        ambition: 'committed',
        maturities: ['not-adopted', 'piloting', 'scaling'],
        companyTypes: ['financial-institution'],
        keyResults: [
          {
            metric: 'gen-lead-time',
            scope: { 'zh-CN': '代理人离司到客户被联系的', en: 'from agent leaving to customer contact' },
            baseline: 45,
            target: 14,
            kind: 'leading',
            owner: roles.renewals,
            collaborators: [roles.agencyTeam],
          },
          {
            metric: 'in-lapse',
            scope: { 'zh-CN': '孤儿', en: 'on orphaned policies' },
            baseline: 9,
            target: 6,
            kind: 'lagging',
            owner: roles.renewals,
            collaborators: [roles.agency],
          },
          {
            metric: 'in-complaints',
            scope: { 'zh-CN': '孤儿保单客户', en: 'from customers without an agent' },
            baseline: null,
            target: 1,
            kind: 'guardrail',
            owner: roles.service,
            collaborators: [roles.conduct],
          },
        ],
      },
    ],
  },
  {
    id: 'in-fn-servicing',
    name: { 'zh-CN': '客服与保全', en: 'Customer service and policy servicing' },
    answersFor: {
      'zh-CN': '一次办成、续期提醒与投诉溯源',
      en: 'changes done at once, timely reminders, causes of complaints',
    },
    themes: [
      {
        id: 'in-servicing-premium-reminder',
        objective: {
          'zh-CN': '让客户不因忘记缴费而失去保障',
          en: 'Keep customers from losing cover by forgetting to pay',
        },
        rationale: {
          'zh-CN': '宽限期内的一通电话比复效便宜；人工外呼有限，先打给年长和长缴期客户。',
          en: 'A call in the grace period is cheaper than reinstatement; calls are few, so older and long-term customers come first.',
        },
        level: 'team',
        ambition: 'committed',
        maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
        companyTypes: [],
        keyResults: [
          {
            metric: 'gen-on-time-delivery',
            scope: { 'zh-CN': '首次续期提醒', en: 'of first renewal reminders' },
            baseline: 82,
            target: 97,
            kind: 'leading',
            owner: roles.renewals,
            collaborators: [roles.core],
          },
          {
            metric: 'in-lapse',
            scope: { 'zh-CN': '第二保单年度', en: 'in the second policy year' },
            baseline: 7.5,
            target: 5.5,
            kind: 'lagging',
            owner: roles.renewals,
            collaborators: [roles.service],
          },
          {
            metric: 'in-complaints',
            scope: { 'zh-CN': '续期外呼', en: 'about reminder calls' },
            baseline: null,
            target: 0.5,
            kind: 'guardrail',
            owner: roles.service,
            collaborators: [roles.conduct],
          },
        ],
      },
    ],
  },
  {
    id: 'in-fn-health',
    name: { 'zh-CN': '健康管理与医疗网络', en: 'Health management and medical network' },
    answersFor: {
      'zh-CN': '就医体验、合理用药与健康改善',
      en: 'access to care, reasonable treatment and better health',
    },
    themes: [
      {
        id: 'in-health-direct-billing',
        objective: { 'zh-CN': '让住院客户不必先垫钱', en: 'Spare hospital patients from paying first' },
        rationale: {
          'zh-CN': '垫付是健康险最大的痛；谈下直付要向医院让账期，并守住赔付率。',
          en: 'Paying first hurts most in health cover; direct billing costs payment terms with hospitals, and the loss ratio must hold.',
        },
        level: 'department',
        ambition: 'aspirational',
        maturities: ['piloting', 'scaling', 'established'],
        companyTypes: [],
        keyResults: [
          {
            metric: 'in-straight-claims',
            scope: { 'zh-CN': '合作医院住院', en: 'at partner hospitals' },
            baseline: 20,
            target: 45,
            kind: 'leading',
            owner: roles.medical,
            collaborators: [roles.healthClaims],
          },
          {
            metric: 'gen-nps',
            scope: { 'zh-CN': '住院理赔客户', en: 'among hospital claimants' },
            baseline: 25,
            target: 42,
            kind: 'lagging',
            owner: roles.healthClaims,
            collaborators: [roles.medical],
          },
          {
            metric: 'in-loss-ratio',
            scope: { 'zh-CN': '直付住院业务', en: 'on direct-billed stays' },
            baseline: null,
            target: 78,
            kind: 'guardrail',
            owner: roles.chiefActuary,
            collaborators: [roles.medical],
          },
        ],
      },
    ],
  },
]
