import type { Localized } from '../text/locale.ts'

/** What a writer is told about objectives and key results: the rules the product teaches, in one sentence each. */
export const okrRules: Localized<readonly string[]> = {
  'zh-CN': [
    '少而硬：公司级 3–5 个目标，团队不超过 3 个；每个目标 2–5 个关键结果。',
    '目标用平实的话写方向与范围，不含数字，不写方案；区分承诺型与挑战型（挑战型达到 0.7 即为成功）。',
    '关键结果写清指标、基线、目标值、期限、数据源和唯一负责人；共担的结果也只有一个负责人（DRI）。',
    '写结果，不写任务；一条只写一个可衡量的结果。',
    '领先与滞后指标大致各半；安全、合规、质量用护栏指标守住。',
    '不用“显著”“大幅”“优化”等词代替数字；百分比指标写百分点或从多少到多少。',
    '对齐不是逐级拆解：允许多个上级，不得成环。',
    '节奏：周度 Check-in（进度、证据、阻塞与下一步），月度评审，季度复盘按 0.0–1.0 评分；结果是评价的证据之一，不直接折算薪酬。',
  ],
  en: [
    'Few and hard: 3–5 objectives for the company, at most 3 for a team; 2–5 key results each.',
    'An objective says direction and scope in plain words: no number, no solution. Name committed and aspirational ones (aspirational: 0.7 is success).',
    'A key result has metric, baseline, target, deadline, data source and one accountable owner (DRI), even when the work is shared.',
    'Results, not tasks; one measured result in each.',
    'Leading and lagging about half and half; guardrails protect safety, compliance and quality.',
    'No "significantly", "better" or "optimise" in place of a number; for percentages give both ends or percentage points.',
    'Alignment is no mechanical cascade: several parents are allowed, cycles are not.',
    'Rhythm: weekly check-in (progress, evidence, blockers and next step), monthly review, quarterly retrospective scored 0.0–1.0; results are evidence in an appraisal, never its formula.',
  ],
}
