/** The word lists by which item and action are told, as sets of whole words. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((w) => w !== ''))

/** Verbs that stand as nouns in reports: 课题调研任务, 履职能力提升培训, 协商活动. */
export const NOMINAL = words(`
  调研 授课 健身 扶贫 改善 协商 监督 视察 学习 培训 研讨 讨论 辅导 提升 建设 管理 服务 治理 保护 改革 发展 创新 示范 试点 合作 交流 考察 评议 论证
  宣传 座谈 座谈会 履职 参政 议政 建言 献策 建议 提案 报告 批示 意见 活动 研究 调查 走访 联谊 联系 帮扶 捐款 捐物 投资 就业 生产 销售 消费
  出口 进口 进出口 加工 制造 运输 物流 教育 医疗 养老 托育 救助 保障 保险 补贴 补助 资助 贷款 融资 存款 支出 收入 增收 增长 减排 改造 修复
  绿化 造林 搬迁 安置 拆迁 征地 签约 合同 招商 引资 研发 转化 应用 推广 检查 督查 督办 办理 审查 立案 答复 反馈 考核 评估 评价 表彰 竞赛 演出
  展览 阅读 荐读 导读 共读 朗诵 诵读 讲座 讲堂 宣讲 互动 感悟 心得 沟通 征求 征集 通报 批评 举报 投诉 纠纷 诉讼 审判 执法 普法 实践 体验 旅游 接待
  赔偿 理赔 伤害 义诊 体检 慰问 募捐 捐赠 援助 协作 对接 支持 引导 治疗 防控 防治 救援 抢险 演练 巡查 排查 整治 整改 监测 预警 预报 普查 登记 注册 发电 供水 供电 供热
  灌溉 耕种 种植 养殖 捕捞 采购 招聘 招录 招生 毕业 入学 居住 出行 停车 充电 通行 运行 运营 经营 交易 结算 流转 更新 升级 转型 融合 联动 集成 辐射 覆盖
  测试 检测 认证 鉴定 审计 统计 规划 设计 施工 验收 维修 养护 清理 回收 利用 处理 处置 排放 储存 储能 训练 比赛 选拔 锻炼 咨询 预算 决算 储备 支配 可 出让 快递 互助 扶助 综合 代理
  防护 传承 抚育 休闲 集聚 转移 见习 抽检 测评 殡葬 死亡 受伤 伤亡 失踪 受灾 公告 公示 公开 公布 发布 报道 采访 直播 节目 展示 演讲 发言 质询 拨款 会商 会谈 会见 谈话 谈心 家访 回访 谈心谈话 审批 巡访 夜访 下乡 送戏 送医 送教 补短 攻关 试验 实验 推进 受教育 脱贫 照护 照料 看护 护理 助餐 康养 巡诊 配送
`)

/** What has become of things, or what they are or do, before their name: 6个历史遗留|废弃|矿山, 推广节能|空调300台. */
export const PARTICIPLES = words(`
  在职 在编 在岗 在校 在读 驻村 到户 到村
  废弃 遗留 拖欠 闲置 在建 拟建 退役 报废 集中 上市 关切 希望 租赁 退休 节能 输电 散居 独居 持证 知名 例行 残留 常住 复合 自主 通用 制备 育种 便民 惠民 利民 惠企 涉企 为民 涉农 涉外 驻外 编外
`)

/** Verbs that say how, when or about what the next verb is done. */
export const ADVERBIAL = words(`
  围绕 针对 聚焦 依托 着眼 抓紧 自发 率先 提前 力争 确保 预计 继续 持续 截至 截止 综合 先行 可比 让 使 按照 根据 相比 通过 加快 需要 没有 未能 得以 共有 现有 已有 带有 具有 巡回 分别 共计 累计 合计 坚持 着力 努力 跑动
`)

/** Nouns that jieba's dictionary tags otherwise; unlike the words above they need no noun after them. */
export const NOUNS = words(`
  办实事
  提案 老年 初中 高中 信访 通道 编制 建议 进度 报告 批示 意见 活动 合同 纠纷 投资 就业 得分 来信 留言 诉求 接口 贷款 补贴 补助 存款 收入 支出 收益 讲座 讲堂 心得 感悟 节目 公告 学习 培训 协商
  开支 沙龙 展览 比赛 竞赛 演出 讨论会 通报 服务 诉讼 回访 访问 试点 示范 规划 设计 专利 增速 增幅 降幅 涨幅 增量 装机 库容 储备 流量 学位 床位 托位 泊位 车位 工位 席位 机位 岗位 往来 往届 联络 难点 堵点 痛点 热点 焦点 重点 亮点 承办 主办 本科 专科 公立 公办 私立 民办
  签约项目 违建 绿化 造林 帮扶 研讨 论坛 座谈 接访 走访 监督 视察 调研 义诊 捐款 贡献 消费 出口 进口 旅游 例会 意外 案例 交易 融资 产出 发电 销售 生产 运输 青年 少年 青少年 来稿 低保 举措 清单 药械 造价
`)

/** A last syllable that makes the words before it one noun with it, whatever their tags: 解决采纳率. */
export const HEADS = words('率 数 额 量 值 度 比 点 室 组 员 类 费 力 化 网 站 库 院 校 厅 馆 园 区 县 市 乡 镇 村 街 路 桥 河 湖 山 林 田 地 房 楼 厂 店 线 型 团 队 会 稿 课 奖 证 书 表 法 案 户 家 者 人 工 机 车 船 所 处 部 局 委')

/** Verbs that after a number open a predicate, not a description of the noun to come. */
export const PREDICATES = words(`
  新装 加装 并网 超 超计划 超额
  当选 晋升 走上 获 获得 得到 录得 取得 列入 纳入 转化 进入 被 入选 荣获 刊登 刊发 来自 位于 属于 成为 作为 用于 包括 涉及 覆盖 惠及 超过 达到 占 是 为 有 增长 下降 提高 减少 增加 参加 参与 走进 深入 前往
  写进 写入 载入 编入 变为 变成 带动 推动 促进 助力 实现 完成 开展 举办 召开 组织 建立 制定 形成 提出 提交 反映 解决 报送 编发 印发 全线 提前 投用 围坐 齐聚 汇聚 云集 欢聚 评 评为 接受 出席 列席
`)

/** Words that say what a noun to come is about: 8件事关健康的小事. */
export const ABOUT = words('事关 关于 涉及 有关 针对 面向 聚焦 围绕 反映')

/** Places and bodies that own what is named after them. */
export const PLACES = words('市州 市县 盟市 省份 县区 区县 省市 省区市 县市 州市 地市 设区市 地方')

/** Verbs that open a phrase and are not part of its name, though they may stand as nouns: 改造棚户区16万套. */
export const OPENERS = words(`
  研发 续建 新辟 优化 调整 改建 重建 翻建
  处置 清偿 支出 落实 落地 培育 新建 新设 新增 改造 接待 输转 服务 解决 化解 走访 培训 资助 帮扶 带动 惠及 扶持 引进 建设 治理 修复 种植 养殖 销售 生产 采购 建成 发放 完成 收到 收回 征集 办理 提交 反映
  开展 举办 举行 组织 召开 形成 出台 制定 修订 发现 推动 促成 争取 兑现 拆除 盘活 调处 慰问 招聘 招录 救助 安置 搬迁 绿化 维修 更新 清理 实施 支持 推广 扩建 建立 创建 推出 利用 编辑 编印
  提拔 任用 提拔任用 报送 编发 印发 刊发 发表 安排 下达 拨付 投入 筹集 给予 领衔 督办 承担 参与 吸引 聚集 聘请 邀请 选派 派出 升级 补齐 布局 配备 制作 创作 赠送 募捐 购置 购买 添置 印制 铺设 架设 疏浚 栽植 栽种 增设 设置 设立 开辟 接访 拍摄 录制 转移 硬化 流转 补助 编列 推进 捐赠 审议 吸纳 覆盖 整治 明确 容纳 遴选 领办 加装 改扩建
`)

/** Verbs whose subject is what is counted: 项目开工26个. */
export const INTRANSITIVE = words('退出 开工 竣工 投产 落地 到位 达标 上市 入选 投用 完工 通车 增加 减少 复工 复产 入驻 参训 参加 参与 到会 入库 入统 签约 获奖 入园 提前 新增 开行 出栏 增长 存栏 参保')

/** Words tagged as nouns that end a noun phrase: adverbs, verbs and relation words. */
export const NOT_NOUN = words(`
  轮值 值守 围观 破题 带队 领队
  领办   全部 全面 均 都 已 全 分别 各 共 共计 合计 总计 累计 每年 每月 全年 今年 去年 其中 年均 月均 日均 同比 环比 较 比 约 近 达 占 超 逾 为 有 等 全程 全员
  连续 多次 首次 再次 先后 陆续 依次 如期 当年 当月 目前 现有 现 仅 只 又 再 也 还 就 将 把 被 由 从 到 至 在 对 向 与 给 按 以 于 经 所 之 一批 力争 确保 争取 预计 免费 全市 全省 全县 全区 全国 每人每年 每人每月 每人每天 每户每年 每生每年 按年 按月 按季 年增 月增 年减 实质 名义 民国 我国 我省 我市 我县 我区 当中 指 计
`)

/** Verbs that link a number with what is measured; looked through on the way left. */
export const LINK = words(`
  共 共计 合计 总计 累计 总共 一共 合共 则 达 达到 达成 为 是 有 约 约为 近 超 超过 突破 占 占比 均 分别 各 已 了 过 至 到 出 仅 只 已经 增长 增加 增 提高 提升 下降 降低 减少 增至 提高到 上升 上升到
  下降到 缩短 缩小 压缩 压减 减 降 升 涨 上涨 回落 扩大 翻 稳定 控制 保持 维持 居 位居 在 从 由 比 较 同比 环比 年均 月均 日均 平均 人均 户均 进一步 大幅 明显 累计达 高 低 多 少 快 慢 长 高于 低于 高出 应 应当
  即 录得 下挫 下滑 年增 月增 年减 实质 名义 不得 拓展 扩展 恢复 削减 缩减 核减 下跌 上扬 升至 调 调升 调高 调高为 调低为 调整为 调降 调至 定为 设为 设定 设定为 确定为 锚定 锚定为 长达 每人每年 每人每月 每人每天 每户每年 每生每年 按年 按月 按季
  每次 每场 每期 每届 只有 仅有 仅占 仅为 仅及 才 虽 虽达 虽然 却 初步 继续 推算 测算 估算 逼近 直逼 精简 断崖 式 实际 跃上 迈上 站上 登上 跨上 跨越 迈过 跨过 峰值 计 拟 折合 人民币 村均 净增 到达 跃升至 累计完成 需要 大概 港币 港元 澳门币 澳币 新台币 台币 美金
  可 可达 力争 预计 预期 实现 完成 仍 仍有 高达 多达 跃升 攀升 降至 减至 增加到 减少到 压缩到 缩短到 由上年 相比 大增 大减 锐减 逐年 稳步 持续 连续 首次 再次 接连 先后 率先 双双 有望 基本 普遍 历史性 历史 稳中 进 可比 最高 最低 不足 左右 以上 同口径 全年 同期 要 须 需 将 会 能 能够 确保 争取 扩大到 每人 每月 每年 每天 每日 每户 每亩 每名 每位 分别为 分别达 分别是 共有 递增 递减 破 收窄 收窄至 微降 微增 微涨 删减 裁减 调减 压降
`)

/** A participle that leaves its noun out: 征集提案530件,立案420件. */
export const GAPPED = words(`
  立案 并案 不立案 办结 办复 采用 采纳 整改 整改到位 解决 答复 录用 刊用 签约 开工 竣工 完工 投产 落地 转化 通过 完成 化解 办理 交办 督办 评选 入选 获批 领办 审议 调解 结案 受理 采用率 兑现 调处 销号 反馈 存栏 出栏 承办
`)

/** Verbs of one character that govern what is counted: 建|学校3所; others are part of a name (助|餐点, 适|老化改造). */
export const ACT_OF_ONE = /^[建设有获办开增减评修种捐送购收选派发引拨植造做跨降分拆搬招聘聚抓制编写印读听讲走访帮用提转]$/

/** Units that count events: a verb before them is what is counted (党组学习7次). */
export const EVENT_UNITS = words('次 场 场次 人次 件次 批次 期 轮 回 趟 班次 轮次 期次 项次 户次 天次 届')

/** What those who were counted then do: their name ends before it (64家单位承办, 8位委员现场答问). */
export const DOINGS = words('承办 主办 协办 办理 参赛 参会 参展 参训 到会 出席 列席 现场 当场 获批 联合 共同')

/** Verbs between one who does and what is done, however the segmenter tags them: 主管部门办复委员提案. */
export const TRANSITIVE = words('办复 办结 交办 转办 函复 报送 提交 征集 刊发')

/** What events are called by. */
export const EVENT = /(?:活动|[会课]|论坛|讲座|讲堂|培训|培训班|沙龙|比赛|演出|宣讲)$/

/** Ways to speak that are given a time, and what stands between one and its time; in pattern form. */
export const SPEAKING = '发言|提问|质询|询答|询问|答复|答辩|汇报|演讲'
export const ALLOTTED = '(?:时间|时长)?(?:各?为|各?约|各?限|各|定为)?$'
