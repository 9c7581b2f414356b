const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Single characters that join words and end names. */
export const particles: ReadonlySet<string> = new Set(
  '的了在是把将让使由被对向从与及或等要应可会能都也就以为到于每各该本贵某这那此其家个和跟同按用给比因若则不未无再仍还只才又并而且但所有自至经子母分总前后内外中上下里间多少几两一二三四五六七八九十',
)

/** What firms do, and of what kind they are: words that name nobody, and half of many a name. */
export const tradeWords = words(
  `科技 技术 智能 智造 智慧 制造 新能源 能源 储能 电池 电力 电气 电子 信息 数据 数字 网络 软件 互联 互联网 云计算 医药 医疗 生物
  健康 制药 汽车 机械 装备 材料 新材料 化工 钢铁 物流 供应链 航空 航天 教育 培训 文化 传媒 游戏 食品 农业 零售 贸易 外贸 电商 商业
  金融 保险 投资 资本 基金 证券 咨询 服务 管理 工程 建筑 地产 物业 环保 环境 通信 半导体 微电子 芯片 光伏 光电 风电 机器人 自动化
  系统 工业 产业 实业 国际 中国 股份 有限 控股 集团 公司`,
)

/** Words that stand before "公司" or "医院" and make no name of it; what was handed out is known besides. */
export const ordinaryWords = words(
  `推动 帮助 督促 促使 影响 支撑 支持 覆盖 要求 指导 领导 带领 提醒 促进 保障 确保 贯穿 代表 作为 成为 离开 加入 进入 根据 按照 结合
  对照 回到 面向 针对 关于 依据 参照 提升 提高 降低 增强 优化 改善 塑造 打造 决定 衡量 评估 对齐 拆解 承接 分解 传达 围绕 通过 采用
  引入 推行 选择 建议 适合 成立 创办 经营 管理 服务 帮扶 辅导 建设 拉动 驱动 倒逼 牵引 聚焦 反映 体现 属于 来自 涉及 包括 整个 全部
  任何 所有 其他 多数 少数 许多 部分 每家 几家 一家 两家 多家 这家 那家 各家 该家 我们 你们 他们 自己 本地 国内 国外 海外 境外 全国
  全球 区域 地方 城市 县级 省级 市级 大型 中型 小型 中小 微型 头部 龙头 领先 知名 老牌 新锐 传统 新兴 创新 创业 初创 成熟 上市 拟上市
  非上市 民营 国有 国营 外资 合资 独资 跨国 家族 私营 公立 私立 民办 社区 三甲 二甲 专科 综合 教学 附属 股份制 政策性 成员 关联 目标
  客户 供应商 合作 竞争 对标 标杆 同类 同行 行业 产业 平台 项目 样板 试点 示范 优秀 普通 一般 典型 真实 虚构 示例 母公司 子公司 分公司
  总公司 控股 参股 集团 股份 有限 去年 今年 明年 目前 现在 以往 过去 未来 近期 随后 此后 首先 其次 最后 同时 因此 所以 如果 虽然 但是
  手机 网上 线上 线下 直销 电动 整车 电网 代理 匿名 核心 年初 年末 年底 企业 机构 组织 团队 部门 小组 员工 经理 主管 高管 管理层 领导层 负责人 研发 销售 市场 生产 采购 财务 人事 人力 运营 质量 客服 法务
  公司 医院 银行 学校 大学 工厂 车间 门店 总部 事业部 业务 产品 季度 年度 月度 每周 每月 阶段 周期`,
)

/** Latin words with a capital that Chinese texts about work are full of. */
export const loanWords = words(
  `okr kickoff check in leader owner sponsor champion coach team sprint backlog roadmap milestone dashboard demo offer
  review feedback moonshot roofshot north star metric word ppt app web wifi wechat bug beta alpha feishu dingtalk lark
  wecom git devops python java javascript sql linux windows android ios mac office vs no top online offline pro plus cpk ppk gwh mwh kwh saas paas iaas`,
)
