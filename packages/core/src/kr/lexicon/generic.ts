/** Words that would fit any company's objective. */
const zh =
  '协作 协同 沟通 幸福感 客户 用户 体验 成本 降低 减少 流程 治理 增长 跨越式 跨越 机遇 在 变得 翻两番 翻番 翻倍 倍增 两番 核心竞争力 竞争力 影响力 更上一层楼 上台阶 新台阶 高质量 更高 优秀 卓越 一流 世界级 世界 行业 领先 公司 企业 集团 部门 团队 组织 能力 水平 管理 实力 文化 品牌 业务 效率 内部 外部 综合 工作 服务 质量 整体 全面 全方位 辉煌 进步 追求 做得 做大 领域 再创 持续 不断 发展 成长 人才 成为 打造 培养 提升 提高 加强 增强 强化 优化 完善 推动 促进 建设 我们 各项 各方面 自身 自己 进一步 大幅 显著 更加 更 最 再 新 并 和 与 的 把 让 做 到 为 好 强 及 升 迈 向 上 个 绩效 业绩 经营 运营 创新 变革 突破 执行力 凝聚力 战斗力 形象 口碑 价值 战略 目标 基础 夯实 深化 开创 局面 成绩 佳绩 超越 自我 员工 幸福 标杆 品质 实现 全力 以赴 拓展 壮大 深入 越来越 第一 名列前茅 所有 事情 一切 方面 数字化 转型'.split(
    ' ',
  )
const en =
  'a an the our we us be become becoming is are to of in at for and with as by on it its into that this overall all everything everyone every way do doing things thing what who best better great greater good excellent excellence world-class first-class top-notch leading leader industry-leading number one no. #1 company business organisation organization firm enterprise team teams people talent department division unit improve improving increase enhance strengthen stronger strong build develop raise grow growth drive achieve deliver strive striving pursue unlock reach full potential performance capability capabilities management efficiency effectiveness brand culture quality service services success successful results innovation innovative competitive competitiveness make more most ever next level new heights further continuously continue amazing outstanding superior work working operations operational internal external place field sector industry market impact value excellently agile future optimise optimize step up take better-run get being high higher performing high-performing maximise maximize possible can highest standards standard strategy synergy transform transformation digital customer-centric game well go goes twice ways collaboration communication teamwork morale speed customer customers user users experience experiences client clients process processes greatness better-off thrive shine bar lead number-one unstoppable'.split(
    ' ',
  )

const zhWords = [...new Set(zh)].sort((a, b) => b.length - a.length)
const zhPattern = new RegExp(zhWords.join('|'), 'g')
const enWords = new Set(en)
const rest = /[_\s,，。.、;；!！()（）[\]"'“”:：-]|x{1,4}|\b[nxyz]\b/g

/** Whether the text is made of such words only. */
export function genericLeft(folded: string): boolean {
  if (folded.length > 400) return false
  const isZh = /[\u4e00-\u9fa5]/.test(folded)
  if (isZh)
    return (
      folded
        .replace(/\[[^\]]{0,20}\]/g, '')
        .replace(zhPattern, '')
        .replace(rest, '')
        .replace(/\d/g, '').length <= 0
    )
  const words = folded.replace(/\[[^\]]{0,20}\]/g, '').split(/[\s,;.!]+/)
  return words.every((word) => word === '' || enWords.has(word) || /^(?:x+|_+|[nxyz]|[&-]+)$/.test(word))
}
