import type { OutcomeKind } from '../outcome.ts'

export const kind: OutcomeKind = {
  id: 'patients',
  breadth: 'narrow',
  names: 'quality',
  said: {
    'zh-CN': ['患者', '门诊', '就医', '诊疗', '护理', '随访', '慢病', '挂号', '取药', '就诊'],
    en: ['patient', 'care', 'treatment', 'ward'],
  },
  measured: {
    'zh-CN': ['候诊', '等待', '再入院', '爽约', '失约', '随访', '治疗'],
    en: ['wait', 'readmission', 'no-show', 'treatment', 'visit'],
  },
  owner: { 'zh-CN': '医疗质量负责人', en: 'head of care quality' },
  known: [],
  outcomes: [
    {
      metric: {
        id: 'out-patient-satisfaction',
        name: { 'zh-CN': '患者满意度得分', en: 'Patient satisfaction score' },
        aliases: { 'zh-CN': ['患者满意度'], en: ['patient satisfaction'] },
        definition: {
          'zh-CN': '出院或就诊后固定题组问卷的均分，折算为 0–100 分',
          en: 'mean of a fixed questionnaire after the visit, scaled 0–100',
        },
        unit: 'score',
        direction: 'higher',
        kind: 'lagging',
        bounds: [0, 100],
        dataSources: ['survey'],
        pitfall: { 'zh-CN': '在病区当面发放会抬分', en: 'Handing it out on the ward lifts it' },
      },
      relation: 'with',
      baseline: 80,
      target: 88,
    },
    {
      metric: {
        id: 'out-waiting-minutes',
        name: { 'zh-CN': '候诊时间', en: 'Waiting time before the consultation' },
        aliases: { 'zh-CN': ['等待时间', '候诊时长'], en: ['waiting time'] },
        definition: { 'zh-CN': '从预约时间到接诊的分钟中位数', en: 'median minutes from appointment to consultation' },
        unit: 'min',
        direction: 'lower',
        kind: 'leading',
        bounds: [0, null],
        dataSources: ['HIS', 'scheduler'],
        pitfall: { 'zh-CN': '改预约时间会变短', en: 'Moving the appointment shortens it' },
      },
      relation: 'in',
      baseline: 45,
      target: 25,
    },
    {
      metric: {
        id: 'out-followed-up',
        name: { 'zh-CN': '按计划完成随访的患者占比', en: 'Share of patients followed up as planned' },
        aliases: { 'zh-CN': ['随访率'], en: ['follow-up rate'] },
        definition: {
          'zh-CN': '按计划日期完成随访的患者数 ÷ 应随访患者数 × 100',
          en: 'patients followed up by the planned date / patients due × 100',
        },
        unit: '%',
        direction: 'higher',
        kind: 'leading',
        bounds: [0, 100],
        dataSources: ['HIS'],
        pitfall: { 'zh-CN': '未接通的电话不算随访', en: 'An unanswered call is no follow-up' },
      },
      relation: 'with',
      baseline: 55,
      target: 75,
    },
  ],
}
