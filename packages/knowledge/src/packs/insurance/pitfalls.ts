import type { Pack } from '@okr/core/pack'

export const pitfalls: Pack['pitfalls'] = [
  {
    title: { 'zh-CN': '压理赔换综合成本率', en: 'The combined ratio bought at the claims counter' },
    signal: {
      'zh-CN': '赔付率下降，获赔率也下降，拒赔投诉与监管转办同升，诉讼案件一年后变多。',
      en: 'The loss ratio falls with the settlement ratio, refusal complaints and regulator referrals rise together, and lawsuits follow a year later.',
    },
    remedy: {
      'zh-CN': '综合成本率的 KR 一律配获赔率与拒赔投诉两条护栏，由理赔以外的消费者保护部门报告。',
      en: 'Every combined-ratio key result carries two guardrails, settlement ratio and refusal complaints, reported by consumer protection, not by claims.',
    },
    sources: [],
  },
  {
    title: { 'zh-CN': '结案快了，客户没拿到钱', en: 'Fast closing without payment' },
    signal: {
      'zh-CN': '理赔周期中位数变好，九十分位与未结案库龄变差；零赔付结案与三个月内重开案增加。',
      en: 'Median cycle time improves while the 90th percentile and the age of open files worsen; unpaid closings and reopenings within three months rise.',
    },
    remedy: {
      'zh-CN': '周期按报案到最后一次赔付算，零赔付单列；看板同屏放重开案率与未结案库龄，缺一不评分。',
      en: 'Count from notice to last payment, list unpaid closings separately, show reopening and age of open files; without them nothing is scored.',
    },
    sources: [],
  },
  {
    title: { 'zh-CN': '用新人和自保件撑住队伍', en: 'A force held up by new agents and own policies' },
    signal: {
      'zh-CN': '增员和首年保费都完成，第 14 个月保单失效与代理人离司同时冒出来，孤儿单堆在续期部门。',
      en: 'Recruitment and first-year premium are met, then lapses and agent exits appear together in month 14 and orphaned policies pile up.',
    },
    remedy: {
      'zh-CN': '渠道 KR 换成 13 个月留存与继续率，自保和亲友单单列；孤儿单在两周内指定新代理人。',
      en: 'Replace them with 13-month retention and persistency, list own and family policies separately, and reassign orphans within two weeks.',
    },
    sources: [],
  },
  {
    title: { 'zh-CN': '准备金当成调节阀', en: 'Reserves as a control valve' },
    signal: {
      'zh-CN': '季末前后未决准备金集中变动，赔付率走势平得不像真数据；精算与理赔对同一批案件给出两个预期。',
      en: 'Case reserves change around quarter-end, the loss ratio is implausibly smooth, and actuaries and claims expect different costs for the same files.',
    },
    remedy: {
      'zh-CN': '准备金评估由精算独立签署，KR 用发展三角或案均付款看，不用含未决的比率；变动记录公开。',
      en: 'Actuaries sign reserves alone; key results use triangles or paid severity, not ratios holding case reserves; changes are logged.',
    },
    sources: [],
  },
  {
    title: { 'zh-CN': '奖金旧规则没动，OKR 先上', en: 'OKRs over an untouched bonus plan' },
    signal: {
      'zh-CN': '团队的 O 写客户体验，奖金表照旧按保费和结案数；员工私下问“到底听哪张”。',
      en: 'Objectives speak of customers while pay still counts premium and closed files; staff ask privately which sheet rules.',
    },
    remedy: {
      'zh-CN': '先把冲突的奖金条款列出来，公开哪几条本季停用、哪几条暂时保留，再发目标；不能改的就不写进 KR。',
      en: 'List the conflicting clauses, publish which are suspended and which remain, then issue goals; what cannot change is no key result.',
    },
    sources: ['hellopure-huk-coburg'],
  },
]
