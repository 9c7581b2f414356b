import type { CompanyTypePlaybook } from '../types.ts'

export const playbook: CompanyTypePlaybook = {
  id: 'healthcare-provider',
  organisation: { 'zh-CN': '机构', en: 'organisation' },
  division: { 'zh-CN': '大科', en: 'clinical division' },
  strategyOffice: { 'zh-CN': '运营管理部', en: 'operations' },
  emphasis: [
    {
      text: {
        'zh-CN':
          '时限目标若关系到奖金又无法达到，会逼出假数据：美国退伍军人医疗系统的审计中，抽样 226 名患者账面等候 24 天，实际 115 天。',
        en: 'An unreachable time target that feeds bonuses breeds false data: for 226 sampled US veterans, 24 days’ waiting on paper was 115 in fact.',
      },
      sources: ['wapo-2014-va-fixes'],
    },
    {
      text: {
        'zh-CN': '临床、护理、行政三条线共写一个患者能感到的目标；患者安全由不背效率目标的人报告，一线可匿名补充。',
        en: 'Clinicians, nurses and administration share one objective patients would feel. People without efficiency goals report patient safety, and staff have an anonymous line.',
      },
      sources: [],
    },
  ],
  themes: [
    {
      id: 'healthcare-shorter-path',
      objective: {
        'zh-CN': '让患者少等一段路，而医护不必多赶一程',
        en: 'Shorten the patient’s path without hurrying the staff',
      },
      rationale: {
        'zh-CN': '提速若靠加快诊疗会伤安全；先从交接和排程里找时间。',
        en: 'Speed taken from care costs safety; look first in handovers and scheduling.',
      },
      level: 'company',
      ambition: 'committed',
      maturities: ['not-adopted', 'piloting', 'scaling', 'established'],
      companyTypes: ['healthcare-provider'],
      keyResults: [
        {
          metric: 'gen-lead-time',
          scope: { 'zh-CN': '从转诊到首诊的', en: 'from referral to first appointment' },
          baseline: 21,
          target: 14,
          kind: 'lagging',
          owner: { 'zh-CN': '运营负责人', en: 'Head of operations' },
          collaborators: [
            { 'zh-CN': '临床科室主任', en: 'Clinical leads' },
            { 'zh-CN': '护理负责人', en: 'Head of nursing' },
          ],
        },
        {
          metric: 'gen-first-time-right',
          scope: { 'zh-CN': '科室交接单', en: 'of ward handover sheets' },
          baseline: 72,
          target: 86,
          kind: 'leading',
          owner: { 'zh-CN': '护理负责人', en: 'Head of nursing' },
          collaborators: [{ 'zh-CN': '信息负责人', en: 'Head of information systems' }],
        },
        {
          metric: 'gen-unplanned-turnover',
          scope: { 'zh-CN': '护理岗位', en: 'among nurses' },
          baseline: 16,
          target: 13,
          kind: 'lagging',
          owner: { 'zh-CN': '人力负责人', en: 'Head of HR' },
          collaborators: [{ 'zh-CN': '护理负责人', en: 'Head of nursing' }],
        },
        {
          metric: 'gen-serious-incidents',
          scope: { 'zh-CN': '患者安全', en: 'in patient safety' },
          baseline: null,
          target: 0,
          kind: 'guardrail',
          owner: { 'zh-CN': '医疗质量负责人', en: 'Head of clinical quality' },
          collaborators: [{ 'zh-CN': '临床科室主任', en: 'Clinical leads' }],
        },
      ],
    },
  ],
}
