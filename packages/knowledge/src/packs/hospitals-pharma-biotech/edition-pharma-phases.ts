import type { Edition } from '@okr/core/pack'
import { said } from './said.ts'

export const pharmaPhases: Required<Pick<Edition['parts'], 'phaseSteps'>> = {
  phaseSteps: {
    'not-adopted': [
      said(
        '试点说明写一条产线或一个临床项目的一个问题，例如“样品等检验”，并写清 GMP、GCP 的记录一项也不减。',
        'Name one line’s or trial’s problem, say samples waiting for a test, and state that no GMP or GCP record is dropped.',
      ),
      said(
        '从 LIMS 取 12 周取样到报告、从 QMS 取偏差开启到关闭；补录超过一成的字段，本轮不用。',
        'Pull twelve weeks of sample-to-report times from LIMS and open-to-closed deviations from QMS; drop fields with over a tenth typed in later.',
      ),
      said(
        '起草会请一位灌装操作员或监查员讲上周最卡的一次，再写一次做对、按期关闭一类关键结果。',
        'At drafting a filling operator or monitor retells last week’s worst jam; then write right-first-time and closed-on-time results.',
      ),
      said(
        '当面问 QC、QA、物料和注册能否让出时段，谁答应、哪天起，写进表里；没人答应的先删。',
        'Ask QC, QA, materials and registration face to face for slots; log who agreed and from when, and delete the rest.',
      ),
      said(
        '每周五分钟看一份返工批记录或一条重开的质疑，由当事人讲；同时读投诉与重大偏差，有升就停。',
        'Weekly, whoever made it explains one reworked record or reopened query; read complaints and major deviations too, and halt on a rise.',
      ),
      said(
        '打分前由 QA 抽十份原始记录与审计追踪对数；对不上的不打分，先补口径再谈第二条产线。',
        'Before scoring QA checks ten raw records against the audit trail; unmatched results get no score, and definitions precede a second line.',
      ),
    ],
    piloting: [
      said(
        '把试点关键结果与年度质量回顾、项目里程碑逐条对照，同一个数只留一个取数口。',
        'Match pilot key results with the yearly quality review and project milestones; each figure keeps one place it is read from.',
      ),
      said(
        '治理小组请生产、临床、注册各一人，QA 给否决权；厂长和项目总监不兼数据负责人。',
        'Seat production, clinical and registration on the board and give QA a veto; no plant manager or project director doubles as data owner.',
      ),
      said(
        '跟一批药从取样走到放行，或跟一个中心从签约走到首例，记下每段等待，最长的三处进依赖图。',
        'Follow one batch from sampling to release or one site from contract to first patient; the three longest waits enter the map.',
      ),
      said(
        '冻结三个口径：批次“接受”看哪个签名、偏差“关闭”算不算有效性确认、“启动”的中心算到哪一步。',
        'Freeze three definitions: which signature accepts a lot, whether closing includes the check of effectiveness, and when a site counts as activated.',
      ),
      said(
        '月度回顾从下游倒推：被投诉的批次当时哪条偏差结得太快，退出的受试者当时缺了哪次说明。',
        'Review monthly from downstream: which deviation behind the complaint closed too fast, which explanation the withdrawn participant lacked.',
      ),
      said(
        '过门前请一位用药医院药师和一位研究者看结果，再核偏差上报有没有变少；变少就再跑一季。',
        'At the gate a customer’s pharmacist and an investigator see results; if reported deviations thinned, run another quarter.',
      ),
    ],
    scaling: [
      said(
        '先上无菌线与其检验室，再上固体线；临床按项目阶段排批次，正在迎检的车间和临近锁库的项目不排。',
        'Wave sterile lines with their laboratory first, then solids; trials by stage. Skip plants awaiting inspection and studies near lock.',
      ),
      said(
        '教练从工艺员、资深检验员和项目经理里挑，各带两三队；教练不看盲态数据，也不评本部门。',
        'Take coaches from process engineers, senior analysts and project managers, two or three teams each, kept off blinded data and their own unit.',
      ),
      said(
        '每个部门先答一句：周期缩短后多出的批次或中心，由哪些检验员、监查员接；答不上就不加产量目标。',
        'Each department first says which analysts or monitors take the extra lots or sites when times shorten; else no volume goal.',
      ),
      said(
        '先打通 LIMS 与 QMS、CTMS 与 EDC 的时间戳，停手抄表；新接口走变更控制，验证时间排进计划。',
        'Join LIMS with QMS and CTMS with EDC, and stop hand-copied tables; new interfaces pass change control, validation time included.',
      ),
      said(
        '季前对齐用一张检验产能表和一张中心产能表，部门负责人当场写下让出的时段与样品数。',
        'Before the quarter, align on one table of testing capacity and one of site capacity; heads write down slots and samples they give up.',
      ),
      said(
        '把自检、客户审计和药监整改的同类证据合成一套，公布停掉的重复表单。',
        'Merge evidence for self-inspection, customer audits and regulatory follow-up into one set, and publish which forms stopped.',
      ),
    ],
    established: [
      said(
        '审计先看分布：偏差关闭是否堆在月底，入组是否堆在锁库前，放行是否堆在年末。',
        'Audit distributions first: closures heaping at month end, enrolment before lock, releases at year end.',
      ),
      said(
        '把目标与客户投诉、药监缺陷项、项目停止判据逐条对照，都不沾的降为日常监测，检验员时间还给调查。',
        'Match objectives with complaints, inspection findings and stop criteria; those touching none become monitoring, and analysts’ hours return to investigations.',
      ),
      said(
        '“等放行”和“等首例”各留一条共享关键结果，主责人可改检验排队或中心顺序，别人只写交付日。',
        'Keep one shared key result for waiting release and one for waiting first patients; its owner may reorder testing or sites, others give dates.',
      ),
      said(
        '请另一基地 QA 重算批次接受率和无效超标率，差异大的退回口径培训，不追个人。',
        'Have another site’s QA recompute lot acceptance and invalidated results; large gaps bring training, not blame.',
      ),
      said(
        '查厂长年薪、监查员提成和项目奖，删去放行天数、入组数的个人份额；质量评价照旧。',
        'Strike release days and enrolment from site managers’ pay, monitors’ commissions and project bonuses; quality reviews stay.',
      ),
      said(
        '试一轮慢节奏：失败批与投诉按半年评，检验队列与质疑仍按季；避开迎检月和年末。',
        'Try a slower clock for one round: failed lots and complaints half-yearly, queues and queries quarterly, away from inspections and year end.',
      ),
    ],
  },
}
