import type { Pack } from '@okr/core/pack'

export const phases: Pick<Pack, 'governance' | 'phaseSteps'> = {
  governance: [
    {
      text: {
        'zh-CN': '每周良率与产销例会只裁决工艺窗口与遏制措施；牵动发货批次或并网日期的取舍，留到月度经营会。',
        en: 'The weekly yield meeting rules on process windows and containment; shipping or grid-connection trade-offs go to the monthly business review.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN': '质量或 EHS 当班就可停化成柜、扣发电池舱，复机也由叫停的一方签字；热异常当天报到总经理。',
        en: 'Quality or EHS may stop formation cabinets or container shipments, and whoever stopped them restarts them; hot cells are reported to the general manager that day.',
      },
      sources: [],
    },
  ],
  phaseSteps: {
    'not-adopted': [
      {
        text: {
          'zh-CN': '试点线选已过设备 SAT、仍在爬坡的电芯线；终止条件写明：化成热异常增多即停，锂价波动不算理由。',
          en: 'Choose a cell line past SAT yet still ramping; more thermal anomalies in formation end the pilot, lithium prices do not.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '从 MES 任取一个投料批次，由涂布追到分容，看清返工、降级和报废各在哪道工序记账，再算基线良率。',
          en: 'Follow one input lot in MES from coating to grading, noting where rework, downgrades and scrap are booked before baselining yield.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '请涂布、注液、化成的班组长各带最常见的缺陷实物来起草；SAT、认证送样等节点留在爬坡甘特图里。',
          en: 'Coating, filling and formation shift leaders bring their worst defect samples to drafting; SAT and certification dates stay in the ramp-up Gantt.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '产线、质量、供应链当面定三件事：隔膜来料异常谁放行、降级电芯去哪、换供应商前循环测试做到哪一步。',
          en: 'Line, quality and supply chain settle who releases off-spec separator, where downgraded cells go, and what cycle testing precedes a supplier switch.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '每周先看涂布面密度 Cpk 和停机原因；还在化成、老化的批次一律标“未定”，不许提前报成良率。',
          en: 'Weekly, read coating Cpk and stop reasons first; mark lots still in formation or ageing as open, never as provisional yield.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '等最后一批投料走完老化和分容再评分；良率若升，先排除换了好料、少做换型的影响，再决定扩不扩线。',
          en: 'Score only once the last input lot is graded; if yield rose, rule out better material or fewer change-overs first.',
        },
        sources: [],
      },
    ],
    piloting: [
      {
        text: {
          'zh-CN': '逐条核对试点 KR 的良率判定点：注液前、化成后还是分容后；判定点不同的得分分开放，不求平均。',
          en: 'Sort pilot key results by where yield counts: before filling, after formation or after grading; never average across these points.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '治理小组除电芯、Pack、集成外，给项目交付和 EHS 各留一席；设计与工艺变更仍走 QMS 放行，小组不代签。',
          en: 'Besides cell, pack and integration, seat project delivery and EHS; the board never replaces change release in QMS.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '依赖图细画两处接缝：分容数据到 Pack 配组、FAT 缺陷清单到现场调试；写清缺了哪一项就不许交接。',
          en: 'Map two seams closely: grading data into pack matching, and FAT punch list into commissioning; state which missing item blocks handover.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN':
            '让电芯码、Pack 码、舱体编号在 MES 与 BMS 云平台里对得上；对不上的电芯与容量保持率同屏列出，不剔除。',
          en: 'Match cell, pack and container codes between MES and BMS cloud; publish unmatched cells beside capacity retention instead of dropping them.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '月度回顾从并网现场倒查：先看 SAT 遗留项与换模块记录，追到 FAT 哪一项漏检，再追到电芯哪一批。',
          en: 'Review backwards from site: SAT leftovers and module swaps first, then the FAT check that missed them, then the cell lot.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '门槛再加一条：带 FAT 遗留项发货的例外单没有增多；请一位电站业主拿调试日志对照我方的并网得分。',
          en: 'Add a gate: no rise in containers shipped with open FAT items; have a site owner compare commissioning logs with scores.',
        },
        sources: [],
      },
    ],
    scaling: [
      {
        text: {
          'zh-CN': '正在做 SAT、切换化学体系或迎接客户认证的产线不进当批；电芯线与接它电芯的 Pack、集成车间同批。',
          en: 'Skip lines in SAT, changing chemistry or facing customer certification; put each cell line with the pack and integration shops it feeds.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '教练从主导过 8D 的工艺工程师和带过并网项目的调试经理里选，电芯教练与现场教练互相旁听一次。',
          en: 'Pick process engineers who have led 8Ds and commissioning managers who have connected sites; have each shadow the other’s team once.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '把“按期并网”译成各部门的话：电芯写一次合格率，Pack 写气密与焊接返修，采购写 PCS 等长周期件到货。',
          en: 'Translate on-time grid connection: first-pass yield for cells, leak and weld rework for pack, long-lead PCS arrivals for purchasing.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '先自动化卷号到电芯码的追溯和化成停机原因，再接 SCADA；时钟没有同步的设备，读数先不上看板。',
          en: 'Automate roll-to-cell tracing and formation stop reasons first, SCADA next; keep machines with unsynchronised clocks off the board.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '对齐会先摊开化成柜、FAT 台位与调试队的占用表：新品试产、客户订单和改善试验抢的正是这三样。',
          en: 'Open with bookings for formation cabinets, FAT bays and commissioning crews: trial runs, orders and improvement tests compete for all three.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '把爬坡日报、良率周报、8D 汇总并成一张按投料批次的表；现场调试队等拿到 SCADA 读数权限再排进批次。',
          en: 'Merge ramp dailies, yield weeklies and 8D summaries into one input-lot sheet; commissioning crews join once they can read SCADA.',
        },
        sources: [],
      },
    ],
    established: [
      {
        text: {
          'zh-CN': '抽样时专挑“全绿”的爬坡 KR：只写 SAT 完成、认证送样，而分容后良率没动的，一律判为任务。',
          en: 'Sample the all-green ramp-up key results; “SAT done” or “samples sent” without movement in graded yield counts as a task.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '先删已停产电芯型号名下的降本与提速目标；产线断电、库存电芯清完之前，它的 EHS 护栏一条不撤。',
          en: 'Drop cost and speed goals for retired cell models first; their EHS guardrails stay until the line is off and stock cleared.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN':
            '把并网首季可用率设为共享 KR，由项目交付负责人一人担责，他有权扣住 FAT 未清的舱体、调用集成返修工时。',
          en: 'Share first-quarter availability after connection under the delivery head, who may hold containers with open FAT items and draw integration rework hours.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '请没报过数的人从卷号起重算一批电芯的良率，再用电表原始读数重算一座电站的往返效率，辅助用电单列。',
          en: 'Recompute one lot’s cell yield from roll codes and one site’s round-trip efficiency from raw meter readings, auxiliaries shown separately.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '逐项查爬坡奖、降本分成和抢装并网奖的公式，撤出 OKR 得分；锂价带来的降本和损工率也不许计奖。',
          en: 'Check ramp-up, cost-saving and connection-rush bonuses; remove OKR scores, lithium-price savings and injury rates from every formula.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '可试的一项：电芯线改按涂布到分容的周期复盘，不再按自然月；FAT 项目和热异常复核不列入试验。',
          en: 'One trial worth running: review cell lines by coating-to-grading cycle, not calendar month; FAT items and thermal checks stay untouched.',
        },
        sources: [],
      },
    ],
  },
}
