import type { Pack } from '@okr/core/pack'

const own = (zh: string, en: string) => ({ text: { 'zh-CN': zh, en }, sources: [] as string[] })

export const phases: Pick<Pack, 'governance' | 'phaseSteps'> = {
  governance: [
    own(
      '每周临床质量与产品例会定目标取舍：先过不良事件，再由首席医疗官与产品负责人同签当周的放行或暂停。',
      'The weekly clinical quality and product meeting weighs goals: incidents first, then medical and product leads jointly sign releases or pauses.',
    ),
    own(
      '首席医疗官可当场关停一条服务线；自杀风险告警漏接当班上报，疑似健康数据外泄当天报隐私负责人。',
      'The chief medical officer can stop a care line; missed suicide-risk alerts go up within the shift, suspected leaks same day.',
    ),
  ],
  phaseSteps: {
    'not-adopted': [
      own(
        '试点说明写清这条服务线由谁付费、首个随访分哪周到期；评分周早于随访时点，就只评量表回收率，不评疗效。',
        'State in the charter who pays for this care line; if follow-up falls after scoring, grade score capture, not outcome.',
      ),
      own(
        '从量表库取每位入组患者的首测与随访 PHQ-9，与 EHR 就诊记录逐一配对，停用 App 的人也留在分母里。',
        'Pair each enrolled patient’s first and follow-up PHQ-9 with EHR visits, keeping those who stopped using the app in the denominator.',
      ),
      own(
        '起草会避开门诊时段：先请分诊护士和个案管理师讲最近一位脱落患者走过的路，再写“分诊时限”之类的 KR。',
        'Draft outside clinic hours: a triage nurse and care coordinator first retrace one recent drop-out’s path, then write key results.',
      ),
      own(
        '请医院信息科、法规和隐私各来一人：KR 若要改分诊问题、加接口字段或装第三方脚本，先定评审日期再承诺。',
        'Before committing, settle review dates with hospital IT, regulatory and privacy staff for any new triage question, interface field or script.',
      ),
      own(
        '每周挑几次视频中断和爽约，请医生讲是设备、网络还是排班，并核对高风险量表告警是否都有当班人接走。',
        'Weekly, clinicians explain a few dropped video visits and no-shows; check that someone on shift took every high-risk questionnaire alert.',
      ),
      own(
        '按入组月份看队列，把失访者当作未改善再算一遍；若结论因此反转，先补随访，再谈扩到下一条服务线。',
        'Score by enrolment cohort, recounting lost patients as unimproved; if the verdict flips, chase follow-ups before adding another care line.',
      ),
    ],
    piloting: [
      own(
        '把涉及处方率、检查开单、转药房的 KR 单独挑出，由首席医疗官逐条判定：删掉，还是降为异常监测。',
        'Pull out key results on prescribing, test orders or pharmacy conversion; the chief medical officer deletes them or leaves outlier monitoring.',
      ),
      own(
        '治理小组给首席医疗官和隐私负责人否决席，签约医生派一位带薪代表；eQMS 未签结的变更不上会表决。',
        'Give the chief medical officer and privacy lead vetoes, pay a contracted doctor to attend, and refuse changes unsigned in eQMS.',
      ),
      own(
        '依赖图要画到平台之外：线上医生升级转诊后，线下科室何时接诊、出院小结由谁传回 EHR、常断在哪一步。',
        'Map beyond the platform: after escalation, when does the outpatient department see patients, and who returns the discharge note to the EHR?',
      ),
      own(
        'PHQ-9 只留一种口径：谁算入组、随访窗口何时有效、重复作答取哪次，由临床数据负责人与医生代表同签。',
        'Keep one PHQ-9 definition (who is enrolled, which window is valid, which duplicate counts), signed by clinical data lead and a clinician.',
      ),
      own(
        '月度回顾从支付方的疗效报告往回追：缺的那些分，是复诊没约上、量表到期没提醒，还是护士没有回拨。',
        'Review backward from the payer’s outcome report: was the revisit never booked, the questionnaire reminder unsent, or the nurse callback missed?',
      ),
      own(
        '请合作医院医务科和几位走完疗程的患者看结果，并核对未遂事件上报有没有随试点变少；变少就不算过。',
        'Show results to a partner hospital’s medical office and patients who finished; if near-miss reporting has thinned, the gate is not passed.',
      ),
    ],
    scaling: [
      own(
        '按服务线排批次：共用一套量表和分诊规则的先上；牵动器械注册变更或新开处方病种的，等变更评估签结。',
        'Wave by care line sharing questionnaires and triage rules; lines touching device registration or new prescribing wait for signed change assessments.',
      ),
      own(
        '从护士长和个案管理师中选教练，门诊由人替班；教练只看聚合数和去标识化病例，不开放患者病历。',
        'Recruit coaches among lead nurses and care coordinators, cover their clinics, and show them aggregates and de-identified cases, never patient records.',
      ),
      own(
        '每条服务线先答一问：等待天数缩短后多来的患者，由哪些医生的号源接；号源不够，就先关投放再谈增长。',
        'Each care line shows whose slots will absorb the patients that shorter waits attract; without slots, advertising goes off first.',
      ),
      own(
        '先经 FHIR 接口接通量表到期、漏填与 EHR 结案原因；看板只收聚合数，人数过少的格子自动隐藏。',
        'Through FHIR, first join due and missed questionnaires to EHR closing reasons; boards take only aggregates and hide small cells.',
      ),
      own(
        '增长、临床运营、医院实施三方对同一张号源表：投放波次、医生排班、医院上线日谁先谁后，当场写定。',
        'Growth, clinical operations and hospital implementation sequence campaigns, clinician rosters and hospital go-lives against one table of open slots.',
      ),
      own(
        '把报给支付方、医院和监管的质量数并成一次取数，停掉为周会手抄的疗效表；安全事件报告一份也不停。',
        'Feed payer, hospital and regulator quality reports from one data pull and stop hand-copied outcome sheets; every safety report stays.',
      ),
    ],
    established: [
      own(
        '抽查疗效 KR 时连分母一起看：应答率上升的那一季，是患者好转了，还是失访和提前结案的人不见了。',
        'Audit outcome key results with their denominators: did PHQ-9 response rise because patients improved, or because the lost and early-closed vanished?',
      ),
      own(
        '拿支付方合同、医院招采要求和患者投诉逐条对目标，三处都对不上的转为日常监测，释放的医生时段还给门诊。',
        'Check objectives against payer contracts, hospital tenders and patient complaints; those matching none become monitoring, and clinician hours return to clinic.',
      ),
      own(
        '把“升级转诊闭环”设为共享 KR，由一位护士长负责，可调号源、可停投放；平台与合作医院各写回传日期。',
        'Share the closed escalation loop: one lead nurse owns it, may move slots or stop advertising; platform and hospital give dates.',
      ),
      own(
        '请不背续约指标的人从 EHR 重算可靠改善率，再用客服工单里的“打不通”“拿错药”反查漏报的安全事件。',
        'Someone without renewal targets recomputes reliable improvement from the EHR and searches support tickets for unreported failed calls and wrong medicines.',
      ),
      own(
        '查签约医生合同和个案管理师奖金表，删去处方量、患者评分和缓解率对赌的个人份额，改看病历抽检与同行评议。',
        'Strike prescription volume, patient ratings and remission-contract shares from doctors’ contracts and coordinators’ bonuses; rely on note audits and peer review.',
      ),
      own(
        '试一轮双节奏：疗效目标跟随访时点走，接通率和等待天数仍按季；避开支付方续约谈判与监管检查期。',
        'Try two clocks for one round, outcomes by follow-up date, visit success and waits quarterly, away from payer renewals and inspections.',
      ),
    ],
  },
}
