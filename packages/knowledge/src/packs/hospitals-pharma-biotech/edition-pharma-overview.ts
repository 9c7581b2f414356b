import type { Edition } from '@okr/core/pack'
import { operations } from './operations.ts'
import { overview } from './overview.ts'
import { said } from './said.ts'

/** Standards of the pack that concern medicines, by their sources. */
const concerning = new Set([
  'cn-gmp-2010',
  'ich-q10-2008',
  'ich-e6-r3-2025',
  'cn-gcp-2020',
  'ispe-fda-quality-metrics',
  'iso-13485',
])

/** Sentences of the pack that are about medicines, by a source each. */
const about = new Set([
  'plosone-2022-trial-recruitment',
  'pharmtech-fda-quality-metrics',
  'ich-q10-2008',
  'roche-team-goals',
  'icse-2024-okr-microsoft',
])
const kept = overview.overview.filter(({ sources }) => sources.some((id) => about.has(id)))

export const pharmaOverview: Edition['parts'] = {
  whyOkr: [
    said(
      '药企的快慢由最慢的一环决定：方案、入组、检验、放行分属不同部门，一环提前换不来患者早用药，共同结果才分得出先后。',
      'A maker is as fast as its slowest step: protocol, enrolment, testing and release sit in different departments, and only a shared result ranks them.',
    ),
    said(
      '法规文件规定了怎样不出错，没有规定先做哪件。OKR 不碰放行与资格判断，只回答这一季先清哪条队列、停哪个项目。',
      'Regulation says how not to err, never what comes first. OKRs leave release and eligibility alone and settle which queue is cleared and which project stops this quarter.',
    ),
    said(
      '研发结果要等几年，季度里能动的是首例入组、方案修订次数、偏差复发和检验排队；先改这些领先指标，里程碑用来对账。',
      'Development takes years. A quarter can move first patient in, protocol amendments, recurring deviations and testing queues; milestones settle the account later.',
    ),
  ],
  overview: [
    said(
      '瓶颈多在检验、放行和证据：车间再快，样品排在检验室门口；中心再多，不合格的受试者只会添质疑。',
      'The bottleneck is testing, release and evidence: a faster plant queues at the laboratory, and more sites with unfit participants only add queries.',
    ),
    ...kept,
  ],
  valueStream: [
    { 'zh-CN': '靶点、分子与临床前研究', en: 'Target, molecule and preclinical work' },
    { 'zh-CN': '工艺开发与临床样品', en: 'Process development and trial supply' },
    { 'zh-CN': '方案、伦理与中心启动', en: 'Protocol, ethics and site start-up' },
    { 'zh-CN': '入组、监查与锁库', en: 'Enrolment, monitoring and database lock' },
    { 'zh-CN': '注册申报与答复', en: 'Filing and answers to questions' },
    { 'zh-CN': '技术转移与验证', en: 'Technology transfer and validation' },
    { 'zh-CN': '生产、检验与批放行', en: 'Production, testing and batch release' },
    { 'zh-CN': '准入、供货与冷链', en: 'Access, supply and the cold chain' },
    { 'zh-CN': '药物警戒与质量回顾', en: 'Drug safety and quality review' },
  ],
  drivers: [
    ...overview.drivers.filter(({ text }) => /Volume-based|ICH Q10/u.test(text.en)),
    said(
      '研发外包把一条链切给几家公司：申办方、CRO 与 CDMO 各有合同里程碑，谁都按期、整条链却晚了，只能靠共同的日期表对齐。',
      'Outsourcing cuts one chain among companies: sponsor, CRO and CDMO each meet contract milestones while the whole runs late; only a shared sheet of dates aligns them.',
    ),
  ],
  challenges: [
    said(
      '数小且来得晚：失败批一季只有几例，三期结果要等几年，按季打分容易把偶然当成绩；看滚动四季，不看单季。',
      'Numbers are small and late: a quarter holds few failed batches and phase III takes years, so quarterly scores mistake luck for merit; read four quarters together.',
    ),
    said(
      '质量与速度是同一批人：检验员既要清队列又要写调查，目标若只压周期，偏差就会被关得太快。',
      'Quality and speed are the same people: analysts clear the queue and write investigations, and goals on cycle time alone close deviations too fast.',
    ),
    said(
      '验证状态一改就要重来：设备、方法、系统的变更要评估和批准，季中想换做法的目标，先算变更控制的时间。',
      'Validated states are dear to change: equipment, methods and systems need assessment and approval, so a goal that changes practice mid-quarter first counts that time.',
    ),
  ],
  adoption: overview.adoption.filter(({ sources }) => sources.some((id) => about.has(id))),
  unknowns: [
    {
      'zh-CN': '未找到药企与 CRO 采用 OKR 的独立统计，也未找到 OKR 本身缩短研发、加快入组或提高批次接受率的研究。',
      en: 'We found no independent adoption rate for drug makers or contract research, and no study showing that OKRs themselves shorten development, speed enrolment or raise lot acceptance.',
    },
  ],
  systems: operations.systems.filter(({ name }) => /LIMS|QMS|MES|CTMS|Drug safety/u.test(name.en)),
  standards: operations.standards.filter(({ source }) => source !== null && concerning.has(source)),
}
