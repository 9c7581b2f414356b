import type { PackFunction } from '@okr/core/pack'
import { roles, t } from './roles.ts'

/** The functions that deliver and answer to customers. */
export const deliveryFunctions: PackFunction[] = [
  {
    id: 'gen-customer-service',
    name: t('客户服务', 'Customer service'),
    answersFor: t('问题一次解决，原因传回上游', 'problems solved once, causes carried upstream'),
    themes: [
      {
        id: 'gen-answered-once',
        objective: t('让客户不用为同一件事再找我们', 'Spare customers a second contact about the same thing'),
        rationale: t(
          '单次通话会变长，话量奖要先停，否则没人肯多问一句。',
          'Calls get longer; bonuses per call must end first, or nobody asks one more question.',
        ),
        level: 'team',
        ambition: 'committed',
        maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
        companyTypes: [],
        keyResults: [
          {
            metric: 'gen-first-time-right',
            scope: t('客户来件', 'of customer contacts'),
            baseline: 62,
            target: 78,
            kind: 'leading',
            owner: roles.service,
            collaborators: [roles.teamLead],
          },
          {
            metric: 'gen-lead-time',
            scope: t('投诉处理', 'for complaints'),
            baseline: 10,
            target: 5,
            kind: 'lagging',
            owner: roles.service,
            collaborators: [roles.operations],
          },
          {
            metric: 'gen-unplanned-turnover',
            scope: t('客服团队', 'in the service team'),
            baseline: null,
            target: 20,
            kind: 'guardrail',
            owner: roles.people,
            collaborators: [roles.service],
          },
        ],
      },
      {
        id: 'gen-complaints-upstream',
        objective: t('让投诉真的改变上游的做法', 'Let complaints change what happens upstream'),
        rationale: t(
          '上游部门要为别人的客户腾出人手，需要总经理撑腰。',
          'Other departments must free people for it, which needs the managing director’s backing.',
        ),
        level: 'department',
        ambition: 'aspirational',
        maturities: ['scaling', 'established'],
        companyTypes: [],
        keyResults: [
          {
            metric: 'gen-overdue-dependencies',
            scope: t('投诉整改', 'on complaint remedies'),
            baseline: 40,
            target: 15,
            kind: 'leading',
            owner: roles.service,
            collaborators: [roles.operations, roles.development],
          },
          {
            metric: 'gen-nps',
            scope: t('服务回访', 'in follow-up calls'),
            baseline: 2,
            target: 18,
            kind: 'lagging',
            owner: roles.service,
            collaborators: [roles.quality],
          },
          {
            metric: 'gen-serious-incidents',
            scope: t('重复发生的', 'that recur'),
            baseline: null,
            target: 0,
            kind: 'guardrail',
            owner: roles.quality,
            collaborators: [roles.service],
          },
        ],
      },
    ],
  },
  {
    id: 'gen-supply',
    name: t('运营与供应', 'Operations and supply'),
    answersFor: t('按承诺交付，不靠加急和运气', 'delivery as promised, without rush and luck'),
    themes: [
      {
        id: 'gen-supply-without-rush',
        objective: t('让供应不靠加急也跟得上', 'Keep supply up without rush orders'),
        rationale: t(
          '供应商要拿到更稳的预测才肯配合，采购得少压一轮价。',
          'Suppliers want a steadier forecast in return, so purchasing presses prices one round less.',
        ),
        level: 'department',
        ambition: 'committed',
        maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
        companyTypes: [],
        keyResults: [
          {
            metric: 'gen-forecast-accuracy',
            scope: t('月度采购需求', 'of monthly purchasing needs'),
            baseline: 60,
            target: 74,
            kind: 'leading',
            owner: roles.planning,
            collaborators: [roles.sales, roles.purchasing],
          },
          {
            metric: 'gen-on-time-delivery',
            scope: t('供应商', 'by suppliers'),
            baseline: 78,
            target: 90,
            kind: 'lagging',
            owner: roles.purchasing,
            collaborators: [roles.quality],
          },
          {
            metric: 'gen-serious-incidents',
            scope: t('作业现场', 'on site'),
            baseline: null,
            target: 0,
            kind: 'guardrail',
            owner: roles.operations,
            collaborators: [roles.quality],
          },
        ],
      },
    ],
  },
]
