import type { Pack } from '@okr/core/pack'
import { t } from './roles.ts'

export const phases: Pick<Pack, 'governance' | 'phaseSteps'> = {
  governance: [
    {
      text: t(
        '每周整车质量与产销例会可调工程师、排产与要货优先级；量产节点的让步只由产品线总经理在节点评审会上签。',
        'The weekly vehicle quality and production-sales meeting moves engineers, schedules and call-offs; only the vehicle-line manager concedes a launch gate, at the gate review.',
      ),
      sources: [],
    },
    {
      text: t(
        '操作工可拉安灯停线，测试可叫停 OTA 推送，技师可扣车不交；疑似行车安全问题当天报质量负责人与召回经理。',
        'An operator’s andon stops the line, a tester halts an update, a technician holds an unsafe car; suspected safety defects reach quality and recall heads that day.',
      ),
      sources: [],
    },
  ],
  phaseSteps: {
    'not-adopted': [
      {
        text: t(
          '从近三个月三包单或返修单里选一个反复出现的抱怨；整车厂选产量稳定的车型，门店选返修最多的一类故障。',
          'Pick one complaint recurring in three months of claims or comebacks: makers on a steady model, dealers the commonest repeat fault.',
        ),
        sources: [],
      },
      {
        text: t(
          '取二十个车架号，逐台对照 MES 返修、终检单与 DMS 工单，算出真实的下线一次合格率，再与报表值并排放。',
          'Trace twenty vehicle numbers through MES repairs, final-check sheets and DMS orders; set the true first-pass yield beside the reported one.',
        ),
        sources: [],
      },
      {
        text: t(
          '把故障件放上桌起草：总装班组长、供应商质量工程师和门店技师同场，写“这个抱怨少多少”，不写“完成 8D”。',
          'Draft with the failed part on the table: shift leader, supplier-quality engineer and technician write how much rarer it gets, not “8D closed”.',
        ),
        sources: [],
      },
      {
        text: t(
          '供应商答应改善件几号断点切换，研发答应变更单几天签完，售后答应旧件几天寄回，三个日期写在同一行。',
          'The supplier dates the part cut-in, engineering its change signature, aftersales the return of old parts; all three stand in one row.',
        ),
        sources: [],
      },
      {
        text: t(
          'Check-in 放进周质量例会，先看改善件切换后的车架号段有无同类返修；停产改线周照开，数字标灰。',
          'Check in at the weekly quality meeting: repairs on vehicle numbers after the cut-in come first; shutdown weeks are greyed out.',
        ),
        sources: [],
      },
      {
        text: t(
          '评分时请两家门店带工单来核对：同一抱怨若改挂别的故障代码，降幅作废，先修代码表再决定是否扩展。',
          'Two stores bring repair orders to scoring: if the complaint moved to another code, void the gain and mend the code list first.',
        ),
        sources: [],
      },
    ],
    piloting: [
      {
        text: t(
          '把试点 KR 与车间月度考核、供应商记分卡并排：照抄的退回，“通过节点”类的改写成爬坡期的合格率。',
          'Lay pilot key results beside shop scorecards and supplier ratings; return copies, and turn “gate passed” into yield during ramp-up.',
        ),
        sources: [],
      },
      {
        text: t(
          '治理小组给软件中心和售后各留一席，这两家平时不进工厂例会；OKR 负责人不由车型项目经理兼任。',
          'Seat the software centre and aftersales, usually absent from plant meetings; the vehicle programme manager must not double as OKR lead.',
        ),
        sources: [],
      },
      {
        text: t(
          '选一台延期交车的订单倒走：门店、整车物流、下线、缺件、要货、设计变更，各等几天写在图上。',
          'Walk one late handover backwards through store, vehicle logistics, build, missing part, call-off and design change, noting the days each waited.',
        ),
        sources: [],
      },
      {
        text: t(
          '签定三条口径：在线旁返修算不算一次合格、善意维修算不算索赔、承诺交车日以 DMS 首次录入为准。',
          'Sign three definitions: line-side repair in first-pass yield, goodwill in claims, and the first DMS entry as the promised handover date.',
        ),
        sources: [],
      },
      {
        text: t(
          '月度回顾从车主往回看：先念三张返修工单，再问对应车架号在终检与奥迪特上留下过什么痕迹。',
          'Review from the owner back: read three repeat repair orders, then ask what those cars showed at final check and product audit.',
        ),
        sources: [],
      },
      {
        text: t(
          '推广前加三道门槛：门口挑选工时、缺件车存量、加急运费都没上升，并请一家供应商当面说它的负担。',
          'Before scaling, sorting hours, incomplete cars and premium freight must not have risen, and one supplier states its burden in person.',
        ),
        sources: [],
      },
    ],
    scaling: [
      {
        text: t(
          '按车型平台排批次，共线生产、共用供应商的车型放一批；六个月内要 SOP 的新车等爬坡稳定后再进。',
          'Form waves by platform, keeping models that share lines and suppliers together; cars within six months of SOP wait for a stable ramp.',
        ),
        sources: [],
      },
      {
        text: t(
          '教练从带过 QRQC 的班组长、供应商质量工程师和门店技术经理里选，各带本领域，门店教练按大区配。',
          'Recruit coaches from leaders seasoned in quick-response quality meetings, supplier-quality engineers and store technical managers, one per sales region.',
        ),
        sources: [],
      },
      {
        text: t(
          '翻译工作坊带实车：车主少进一次厂，落到焊装是间隙面差，落到采购是断点件不良，落到门店是一次修复。',
          'Translate beside a car: one visit fewer means gap and flush for body, line-critical defects for purchasing, first-visit repair for stores.',
        ),
        sources: [],
      },
      {
        text: t(
          '先打通车架号：MES、QMS、DMS、TSP 用同一主键，三包索赔能自动回查到工位、批次和软件版本。',
          'Join on the vehicle number first: one key through MES, QMS, DMS and vehicle cloud traces a claim to station, lot and release.',
        ),
        sources: [],
      },
      {
        text: t(
          '对齐会摊开四张历：SOP 节点、软件冻结、车展上市、高温假改线；同一批工程师被点名三次就砍一条 KR。',
          'Lay out launch gates, software freezes, show dates and shutdown retooling; engineers named three times cost somebody a key result.',
        ),
        sources: [],
      },
      {
        text: t(
          '停掉与 DMS 重复的门店日报和大区微信接龙；金九银十期间不上新批次，只看已上线门店的一次修复率。',
          'End store dailies and chat tallies that DMS duplicates; no new wave in the autumn peak, only first-visit repair at live stores.',
        ),
        sources: [],
      },
    ],
    established: [
      {
        text: t(
          '抽三十条 KR 时分四类看：制造、软件、渠道、售后；若软件类全是迭代完成数、渠道类全是销量，就是退化了。',
          'Sample thirty key results by plant, software, network and service; sprints counted in one and unit sales in another mean decay.',
        ),
        sources: [],
      },
      {
        text: t(
          '逐个车型问还有没有人在意：停产倒计时的车只留召回、备件与质量护栏，其目标并入换代车型。',
          'Ask model by model: a car nearing end of production keeps recall, parts and quality guardrails; its objectives move to the successor.',
        ),
        sources: [],
      },
      {
        text: t(
          '共享 KR 只留跨节点的：爬坡合格率、市场软件缺陷、准时交车、一次修复；负责人有权占用节点评审的议程。',
          'Keep shared key results that cross gates: ramp yield, field software defects, handover, first-visit repair; their owners may claim gate-review time.',
        ),
        sources: [],
      },
      {
        text: t(
          '请未参与填报的人按车架号重算三包与交车，重点查季末上牌、改挂代码和善意维修科目。',
          'Outsiders recompute claims and handovers by vehicle number, probing quarter-end registrations, recoded faults and the goodwill account.',
        ),
        sources: [],
      },
      {
        text: t(
          '清查商务政策与返利条款：凡按 OKR 得分或满意度分结算的都删掉，改用库存天数区间等经营事实。',
          'Comb dealer terms and rebates: strike anything paid on OKR scores or satisfaction marks; use facts such as a stock-day range.',
        ),
        sources: [],
      },
      {
        text: t(
          '试一次按车型周期而非自然季：量产前两轮六周、量产后一轮十二周，软件团队保持每月一看，比较决定质量。',
          'Try cycles by model phase: two of six weeks before launch, one of twelve after, software monthly; compare the decisions made.',
        ),
        sources: [],
      },
    ],
  },
}
