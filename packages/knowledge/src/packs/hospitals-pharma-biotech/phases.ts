import type { Pack } from '@okr/core/pack'

export const phases: Pick<Pack, 'governance' | 'phaseSteps'> = {
  governance: [
    {
      text: {
        'zh-CN':
          '医院由每周医疗质量例会定取舍，医务处和护理部会签；药企由周生产质量例会定，QA 有一票否决，放行结论不上会表决。',
        en: 'Hospitals decide in the weekly quality meeting, medical and nursing heads both signing; makers in the production and quality meeting, where QA holds a veto and release is never voted on.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '护理部主任可当班关床，QA 可停线，首席医学官可停筛选；严重不良事件当班上报，数据完整性疑点 24 小时内报到总经理。',
        en: 'The nursing director may close beds within the shift, QA stop a line, the chief medical officer pause screening; serious events go up that shift, data-integrity doubts within a day.',
      },
      sources: [],
    },
  ],
  phaseSteps: {
    'not-adopted': [
      {
        text: {
          'zh-CN': '试点说明写明一个病区或一条产线的一个问题，例如“出院当天走不了”，并写清国考、GMP 报表一项也不停。',
          en: 'Name one ward’s or line’s problem, say patients who cannot leave on discharge day; state that no statutory return stops.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '从 HIS 取 12 周到离、出院时间戳，药企取 LIMS 取样到报告；人工补录超过一成的字段，本轮不用。',
          en: 'Pull twelve weeks of HIS arrival and discharge times, or LIMS sample-to-report; drop fields with over a tenth typed in later.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '起草会放在夜班交接后，请一位夜班护士或灌装操作员讲上周最卡的一次，再写核对、交接类关键结果。',
          en: 'Draft after night handover: a night nurse or filling operator retells last week’s worst jam, then write check and handover results.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '当面问检验、药学、影像和 QC 能否提前出报告，谁答应、哪天起，写进表里；答不出的关键结果先删。',
          en: 'Ask laboratory, pharmacy, imaging and QC face to face for earlier reports; log who agreed and from when, and delete the rest.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '每周五分钟看一位再入院患者或一份返工批记录，由当事护士、操作员讲；同时读跌倒和偏差，有升就停。',
          en: 'Weekly, the nurse or operator explains one readmission or reworked record; read falls and deviations too, and halt on a rise.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '打分前由质控办或 QA 抽十份原始病历、批记录对数；对不上的不打分，先补口径再谈第二个病区。',
          en: 'Before scoring, the quality office or QA checks ten raw records; unmatched results get no score, and definitions come first.',
        },
        sources: [],
      },
    ],
    piloting: [
      {
        text: {
          'zh-CN': '把试点关键结果与国考、医保、GMP 报表逐条对照，重复填报的合并取数，冲突的口径列给质控办裁。',
          en: 'Match pilot key results with appraisal, payer and GMP returns; merge repeated entry and put clashing definitions to the quality office.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '治理小组请护理部、药学、QA 各派一人并给否决权；外科主任或厂长不得兼任数据负责人。',
          en: 'Seat nursing, pharmacy and QA with vetoes on the board; no surgical head or plant manager doubles as data owner.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '跟一位患者从急诊走到出院、一批药从取样走到放行，记下每次等待的分钟数，最长的三处进依赖图。',
          en: 'Follow one patient from emergency to discharge or one batch from sampling to release; the three longest waits enter the map.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '冻结三个口径：住院日含不含日间手术、跌倒算不算被扶住、批次“接受”以哪个签名为准。',
          en: 'Freeze three definitions: whether stay includes day surgery, a caught patient is a fall, and which signature accepts a lot.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '月度回顾从下游倒推：再入院的患者当时缺了哪次核对，被投诉的批次当时哪条偏差结得太快。',
          en: 'Review monthly from downstream: which check the readmitted patient missed, which deviation behind the complaint closed too fast.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '过门前请两位患者家属和一位用药医院药师看结果，再核未遂上报有没有变少；变少就再跑一季。',
          en: 'At the gate, two families and a customer’s pharmacist see results; if near-miss reports thinned, run another quarter.',
        },
        sources: [],
      },
    ],
    scaling: [
      {
        text: {
          'zh-CN': '按路径排批次：先上同一楼层的病区与其检验、影像，再上手术科室；药企先上无菌线，正在迎检的车间不排。',
          en: 'Wave by path: wards with their laboratory and imaging, then surgery; makers begin with sterile lines and skip plants awaiting inspection.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '教练从护士长、住院总和工艺员里挑，门诊与夜班由人顶替；教练不看患者身份信息，也不评本科室。',
          en: 'Take coaches from nurse managers, chief residents and process engineers, cover their shifts, and keep them off patient identities and their own unit.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '每个科室先答一句：若等候缩短后多来二十位患者，床、护士和检验从哪里出；答不上就不加收治目标。',
          en: 'Each department first says where beds, nurses and tests come from if shorter waits bring twenty more patients; else no intake goal.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '先打通 HIS 与检验、LIMS 与 QMS 的时间戳，手工抄表先停；少于五例的格子不上看板。',
          en: 'Join time stamps of HIS with laboratory, LIMS with QMS, and stop hand-copied tables first; boards hide cells under five cases.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '季前对齐会用一张床位与手术间表，药企用一张检验产能表；科主任当场写下让出的时段。',
          en: 'Before the quarter, align on one table of beds and theatres, or of testing capacity; heads write down slots they give up.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '清掉职能科室重复下发的检查表：质控、院感、护理同查一件事的合成一次，药企自检与客户审计共用证据。',
          en: 'Merge inspections of the same thing by quality, infection and nursing; makers reuse evidence between self-inspection and customer audits.',
        },
        sources: [],
      },
    ],
    established: [
      {
        text: {
          'zh-CN': '审计先看分布不看达标率：急诊离开时间是否挤在线前，偏差关闭是否堆在月底，入组是否堆在锁库前。',
          en: 'Audit distributions, not attainment: departures crowding the limit, closures heaping at month end, enrolment before database lock.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '把科室目标与国考短板、客户投诉和药监缺陷项逐条对照，三处都不沾的降为日常监测，护士时间还病区。',
          en: 'Match objectives with appraisal gaps, complaints and inspection findings; those touching none become monitoring, and nurse hours return to wards.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '把“等床”和“等放行”各留一条共享关键结果，主责人可改手术排程或检验排队，别的科室只写交付日。',
          en: 'Keep one shared key result for waiting beds and one for release; its owner may change theatre lists or testing queues.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '请外院同行或另一基地 QA 重算感染比和批次接受率；差异大的科室退回口径培训，不追个人。',
          en: 'Have another hospital’s peer or site’s QA recompute infection ratios and lot acceptance; large gaps bring training, not blame.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '查科室奖金方案、监查员提成和厂长年薪，删去住院日、入组数、放行天数的个人份额。',
          en: 'Strike stay, enrolment and release days from ward bonuses, monitors’ commissions and site managers’ pay; keep quality review.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '试一轮慢节奏：感染、再入院和批次失败按半年评，核对与交接仍按季；避开冬季呼吸道高峰和迎检月。',
          en: 'Try a slower clock for one round: infections, readmissions and failed lots half-yearly, checks quarterly, away from winter and inspections.',
        },
        sources: [],
      },
    ],
  },
}
