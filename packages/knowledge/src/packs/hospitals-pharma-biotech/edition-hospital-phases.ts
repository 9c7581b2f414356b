import type { Edition } from '@okr/core/pack'

/** Governance and plan of the edition for hospitals. */
export const hospitalPhases: Pick<Edition['parts'], 'governance' | 'phaseSteps'> = {
  governance: [
    {
      text: {
        'zh-CN':
          '公立医院的年度目标经院长办公会讨论、由党委会审定（党委领导下的院长负责制），民营医院由院务会和董事会定；季度取舍放在医疗质量例会，医务处与护理部会签。',
        en: 'Chinese public hospitals discuss yearly objectives in the director’s office meeting and settle them in the Party committee; elsewhere it is executive team and board. Quarterly choices go to the quality meeting, medical and nursing heads both signing.',
      },
      sources: [],
    },
    {
      text: {
        'zh-CN':
          '护理部主任可当班关床，医务处可暂停择期手术，感染管理科可停用手术间；严重不良事件当班上报，口径争议两天内由质控办裁定，跨科僵局上院长办公会。',
        en: 'The nursing director may close beds within the shift, medical affairs pause elective lists, infection control shut a theatre. Serious events go up that shift; the quality office settles definitions in two days, the director’s meeting deadlocks.',
      },
      sources: [],
    },
  ],
  phaseSteps: {
    'not-adopted': [
      {
        text: {
          'zh-CN':
            '试点说明只写一个病区的一个问题，例如“出院当天走不了”；写清国考和医保报表一项不停，奖金方案一分不动。',
          en: 'Name one ward’s problem, say patients stuck on discharge day; state that statutory returns go on and bonuses stay untouched.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '从 HIS 取 12 周的到院、出院医嘱与离院时间；人工补录超过一成的字段本轮不用，也不让护士回头手填。',
          en: 'Pull twelve weeks of arrival, discharge-order and departure times from HIS; drop fields often typed in later, and ask nurses for none.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '起草会放在查房之后，避开门诊日和下夜班；请一位夜班护士讲上周最卡的一次，再写核对、交接类关键结果。',
          en: 'Draft after ward rounds, off clinic days and night shifts: a night nurse retells last week’s worst jam, then write results.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '当面问检验、药学、影像能否提前出报告，谁答应、从哪天起，写进表里；答不出的关键结果先删。',
          en: 'Ask laboratory, pharmacy and imaging face to face for earlier reports; log who agreed and from when, and delete the rest.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '每周借早交班五分钟看一位再入院患者，由当班医生和护士讲；同时读跌倒与用药差错，有升就停。',
          en: 'Weekly, five minutes of morning handover go to one readmitted patient; read falls and drug errors too, and halt on a rise.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '打分前由质控办抽十份原始病历对数，对不上的不打分；先补口径，再请院长办公会决定要不要加第二个病区。',
          en: 'Before scoring, the quality office checks ten records; unmatched results get no score. Then the director’s meeting decides on a second ward.',
        },
        sources: [],
      },
    ],
    piloting: [
      {
        text: {
          'zh-CN': '把试点关键结果与国考、医保、质控报表逐条对照，重复填报的合并取数，冲突的口径交质控办裁。',
          en: 'Match pilot key results with appraisal, payer and quality returns; merge repeated entry and put clashing definitions to the quality office.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN':
            '治理小组由分管副院长牵头，医务、护理、药学、信息各派一人，护理部有否决权；手术科室主任不兼数据负责人。',
          en: 'A deputy director chairs medical, nursing, pharmacy and IT; nursing holds a veto, and no surgical head owns the data.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '跟一位患者从急诊走到出院，记下等检查、等会诊、等床、等结算各多少分钟，最长的三处进依赖图。',
          en: 'Follow one patient from emergency to discharge, timing waits for tests, consultations, bed and billing; the three longest enter the map.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '冻结三个口径：住院日含不含日间手术、扶住了算不算跌倒、出院以医嘱时间还是离院时间为准。',
          en: 'Freeze three definitions: whether stay includes day surgery, a caught patient is a fall, and discharge means order or departure.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '月度回顾从结局倒推：再入院的患者出院时缺了哪次核对，方案出得晚的 MDT 患者等的是哪份报告。',
          en: 'Review monthly from outcomes back: which check the readmitted patient missed, which report the late team consultation waited for.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '过门前请两位家属和一位社区医生看结果，再核未遂上报有没有变少；变少就再跑一季，暂不提请推广。',
          en: 'At the gate, two families and a community doctor see results; if near-miss reports thinned, run another quarter before spreading.',
        },
        sources: [],
      },
    ],
    scaling: [
      {
        text: {
          'zh-CN': '按患者路径分批：先上同一楼层的病区与其检验、影像，再上手术室和门诊；正在迎评的科室不排。',
          en: 'Wave by patient path: wards with their laboratory and imaging, then theatres and clinics; skip departments awaiting accreditation.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '教练从护士长、住院总和品管圈圈长里挑，门诊与夜班由人顶替；教练不看患者身份信息，也不评本科室。',
          en: 'Take coaches from nurse managers, chief residents and quality-circle leaders; cover their shifts, and keep them off their own department.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '每个科室先答一句：若等候缩短后每周多来二十位患者，床、护士和检验从哪里出；答不上就不加收治目标。',
          en: 'Each department first says where beds, nurses and tests come from if shorter waits bring more patients; else no intake goal.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '先打通 HIS、LIS、PACS 与手术麻醉系统的时间戳，护士抄表先停；少于五例的格子不上看板。',
          en: 'Join time stamps of HIS, LIS, PACS and the theatre system; stop nurses’ hand-copied tables; boards hide cells under five cases.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN':
            '季前对齐会只用一张表：床位、手术间、CT 与内镜时段；科主任当场写下让出的时段，会诊科室写下答复时限。',
          en: 'Before the quarter, one table of beds, theatres, CT and endoscopy: heads write slots they yield, consultants their reply times.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '质控、院感、护理查同一件事的合成一次；职能处室要新发一张表，先停掉两张旧的，停哪两张由护士长挑。',
          en: 'Merge inspections by quality, infection and nursing; an office wanting a new form first retires two that nurse managers choose.',
        },
        sources: [],
      },
    ],
    established: [
      {
        text: {
          'zh-CN': '先看分布不看达标率：急诊离开是否挤在时限前，出院是否堆在周五，病案首页权重是否季末突升。',
          en: 'Audit distributions, not attainment: departures crowding the limit, discharges heaping on Fridays, coded weights jumping at quarter end.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '把科室目标与国考短板、患者投诉、不良事件逐条对照，三处都不沾的降为日常监测，护士时间还给病区。',
          en: 'Match objectives with appraisal gaps, complaints and incidents; those touching none become monitoring, and nurse hours return to wards.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN':
            '只留两条共享关键结果：急诊等床、MDT 从申请到方案；主责人可改手术排程和检查时段，其他科室只写交付日。',
          en: 'Keep two shared results: waiting for a bed, and request to team plan; the owner may change theatre lists and slots.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '请外院同行重算手术感染比，请病案科重审 30 份病案首页；差异大的科室退回口径培训，不追个人。',
          en: 'Have a peer hospital recompute infection ratios and coders re-read thirty discharge records; large gaps bring training, not blame.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN':
            '逐份查科室奖金方案和科主任考核表，删去引用 OKR 得分与住院日的份额；混进来的收入类关键结果一律撤下。',
          en: 'Strike OKR scores and length of stay from bonus schemes and heads’ appraisals; withdraw any revenue key results that crept in.',
        },
        sources: [],
      },
      {
        text: {
          'zh-CN': '试一轮慢节奏：感染与再入院按半年评，核对与交接仍按季；避开冬季呼吸道高峰和等级评审月。',
          en: 'Try a slower clock: infections and readmissions half-yearly, checks and handovers quarterly, away from winter peaks and accreditation.',
        },
        sources: [],
      },
    ],
  },
}
