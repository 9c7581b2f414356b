import type { Pack } from '@okr/core/pack'

const own = (zh: string, en: string) => ({ text: { 'zh-CN': zh, en }, sources: [] as string[] })

export const phases: Pick<Pack, 'governance' | 'phaseSteps'> = {
  governance: [
    own(
      '目标取舍在每周经营例会定，挪预算在月结后的经营分析会定；两处都定不了的，由总经理当周裁决。',
      'The weekly operations meeting weighs goals, the review after month-end close moves budget; what neither settles, the managing director decides that week.',
    ),
    own(
      '质量、安全或内控负责人可先叫停再说明；重大投诉和严重事件当日报总经理，重大审计发现直报董事会或上级监督机构。',
      'Quality, safety or internal control may halt first; grave complaints reach the managing director that day, major findings the board or overseeing body.',
    ),
  ],
  phaseSteps: {
    'not-adopted': [
      own(
        '选一处人人抱怨的交接做题目，例如销售签了单、运营才发现做不到；评分周避开年终决算和预算答辩。',
        'Pick a handover everyone complains of, such as deals sold that operations cannot deliver; keep scoring clear of the budget hearings.',
      ),
      own(
        '从合同、工单和招聘记录里手抽三十件，记下首次承诺日期、退回次数和等审批天数，不必等月结就有基线。',
        'Draw thirty contracts, tickets or hiring files by hand; note first promised dates, returns and approval days, without waiting for month-end.',
      ),
      own(
        '请客服主管带几份投诉原件、会计带月结卡住的清单来起草会，让写目标的人先看见返工，再动笔。',
        'Have the service supervisor bring original complaints and the accountant the month-end hold-ups, so drafters see the rework before writing.',
      ),
      own(
        '销售与运营对着最近办砸的一单谈交接：合同哪几栏必须填齐、几天内退回有效、谁有权改首次承诺日期。',
        'Over one recently botched order, sales and operations agree compulsory handover fields, a deadline for rejection, and who may change promised dates.',
      ),
      own(
        '每周例会只追一件卡住的事，例如一个空缺岗位从提需求到发录用通知停在谁的审批里，当场定放行日。',
        'Each week chase one stuck item, say a vacancy between request and offer: find whose approval holds it, set a release date.',
      ),
      own(
        '等月结出来再打分：用总账核一遍例会上用的运营数，对不上先修口径，再谈要不要列入明年预算。',
        'Score after month-end close: reconcile the meeting’s operating numbers with the ledger, and settle differences before asking for next year’s budget.',
      ),
    ],
    piloting: [
      own(
        '把试点 KR 与预算书、部门年度计划逐条对照，逐字相同的退回项目清单，只留客户或同事能感到不同的。',
        'Compare pilot key results with the budget book and departmental yearly plans; word-for-word copies go back to the project list.',
      ),
      own(
        '财务要带着权限进治理小组：季度内可在部门间挪一小块费用和空缺编制，否则每次裁决都要等下轮预算。',
        'Finance joins the board empowered to move some spending and vacant posts mid-quarter; otherwise every ruling waits for the next budget round.',
      ),
      own(
        '拿一份合同从报价画到回款：签约、交底、排程、验收、开票、催收，标出每一处被退回最多的那张表。',
        'Map one contract from quote to cash (signing, handover, scheduling, acceptance, invoicing, collection), marking each step’s most rejected form.',
      ),
      own(
        '让销售、运营、财务给“交付完成”定同一时点：客户签收、工单关闭还是开票；投诉也写明从哪次来电起算。',
        'Make sales, operations and finance agree one moment of “delivered” (sign-off, ticket closure or invoice), and which contact opens a complaint.',
      ),
      own(
        '月度回顾从客户投诉往回走：这一类出自哪次销售承诺、哪次交接、哪个缺岗；先补人手，再改流程文件。',
        'Each month walk back from complaints: which sales promise, handover or unfilled post caused them? Staff the gap before rewriting procedures.',
      ),
      own(
        '门槛由内审抽原始单据核对，再请用人部门和老客户各说一句：空缺补得快了吗，答应的日期还改不改。',
        'At the gate internal audit samples original files; hiring managers and long-standing customers say whether vacancies fill faster and dates hold.',
      ),
    ],
    scaling: [
      own(
        '销售、运营、客服排进同一批；财务等年终决算后、人力等校招季后再上，正在换 ERP 的部门最后上。',
        'Sales, operations and service go together; finance waits out year-end, HR the graduate intake, and departments switching ERP come last.',
      ),
      own(
        '从管月结、排程、投诉处理的骨干中选教练，他们最懂交接；财务业务伙伴和 HRBP 作后援，不当裁判。',
        'Recruit coaches from those who run month-end, scheduling and complaints; finance and HR business partners back them up but never referee.',
      ),
      own(
        '各部门带岗位说明书来翻译：付款、发薪这类职责留在日常指标，只把要改变的一段（如发票退回）写成 KR。',
        'Bring job descriptions: paying suppliers and payroll stay indicators; only what must change, such as rejected invoices, becomes a key result.',
      ),
      own(
        '先接通工单关闭时间、CRM 承诺日期和人力系统空缺天数；月结后自动与总账对一次，差异留痕不覆盖。',
        'Connect ticket closures, CRM promised dates and HRIS vacancy days first; after month-end reconcile automatically with the ledger, keeping every difference.',
      ),
      own(
        '对齐市集开在预算提报之前：带着编制和费用来谈，采购降价与准时到货这类打架的指标由财务和运营排序。',
        'Hold the market before budget submissions, with posts and money on the table; finance and operations rank purchase savings against punctual supply.',
      ),
      own(
        '从月度经营分析会的材料删起：与看板重复的页停掉，月结报表、投诉台账和审计整改跟踪照留。',
        'Start cutting with the monthly business review pack: pages repeating the board go; closing statements, complaint register and audit follow-up stay.',
      ),
    ],
    established: [
      own(
        '成对抽查，单看一边不算数：准时率对改期次数，招聘到岗率对试用期离职，投诉结案率对重复来电。',
        'Audit in pairs, never one side alone: punctuality with changed dates, vacancies filled with probation exits, complaints closed with repeat calls.',
      ),
      own(
        '预算季之前拿目标组合对费用中心：没钱没编制的目标删掉，有钱却没有目标的项目，由主管说清留它做什么。',
        'Before the budget round, match objectives with cost centres: unfunded objectives go, and funded projects without an objective must justify themselves.',
      ),
      own(
        '把“从签单到首张无争议发票”交给一人负责，可调排程、可退残缺合同；销售、交付、财务各写自己的日期。',
        'Give one person “signature to first undisputed invoice”, with power over scheduling and incomplete contracts; sales, delivery and finance add their dates.',
      ),
      own(
        '把口径年审并进内控测试：重算首次承诺日期和投诉起算点，查月末关单后又重开、收入跨期挪动的记录。',
        'Fold the review into internal-control testing: recompute first promised dates, and hunt tickets reopened after month-end and revenue shifted between periods.',
      ),
      own(
        '查销售提成、客服话量奖和采购降本奖是否引用 KR 得分；调薪面谈只带贡献叙述，并与季度评分错开。',
        'Search sales commission, call-volume and purchasing-savings bonuses for key-result scores; take only the contribution narrative into pay talks.',
      ),
      own(
        '试一项改动，例如财务和人力改为跟着月结走的月度 Check-in；比关账天数和改过的决定，不放在预算季试。',
        'Try one change, such as finance and HR checking in monthly after close; compare closing days and changed decisions, outside budget season.',
      ),
    ],
  },
}
