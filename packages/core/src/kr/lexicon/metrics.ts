/**
 * What the words of a metric say about it. The patterns are plain alternations over a metric's name, which is short;
 * none nests a repetition.
 */

const zhMeasurable =
  /率|占比|比例|比重|份额|时长|时间|周期|成本|费用|收入|营收|利润|毛利|净利|产值|产量|销量|销售额|金额|总额|额$|次数|人数|件数|台数|家数|天数|单量|用户数|客户数|门店数|订单|数$|数量|(?:工作|客流|流|访问|阅读|下载|播放|曝光|点赞|话务|吞吐|检查|借阅|投诉|咨询|排放|交易|业务|产出|转发|收藏|缺陷|注册|上报|在线|存储|出库|入库|发货|接诊|就诊|安装|出货)量|满意度|敬业度|忠诚度|知名度|净推荐|评分|得分|分数|星级|排名|留存|复购|转化|流失|库存|周转|坪效|人效|能耗|故障|投诉|客诉|事故|缺陷|差错|退货|返修|报废|停机|响应|延迟|时效|逾期|应收|坏账|亏损|负债|保费|客单价|单价|价差|回款|工伤|离职|缺货|错误|误差|隐患|渗透|覆盖|活跃|产能|良品|单产|nps|csat|dau|mau|gmv|arr|mrr|arpu|ltv|cac|roi|roas|oee|dso|sla|mttr|mtbf|ctr|cpa|cpk|pue|dpmo|wau|cpi|aov|nrr|grr|ebitda|kpi得分|速度|产出|增长率|漏检|工单量|排队|等待|得房|单耗|工时|加班|用工量|碳排放|排放|违章|失误|差评|好评|退单|退款|呼损/i
const enMeasurable =
  /\b(?:rates?|ratios?|shares?|scores?|ratings?|time|times|costs?|revenues?|sales|nps|enps|churn|attrition|turnover|retention|conversion|conversions|counts?|numbers? of|volume|satisfaction|margins?|profits?|income|spend|savings|users?|customers? count|visits?|visitors|downloads?|followers|impressions|likes|views|sign-ups|signups|yield|uptime|availability|latency|throughput|speed|cycle|lead time|backlog|tickets|complaints?|defects?|errors?|incidents?|injuries|accidents|returns|refunds|scrap|waste|emissions|usage|adoption|coverage|occupancy|utili[sz]ation|accuracy|productivity per|efficiency ratio|wait|waits|delay|delays|abandonment|engagement|attendance|percentage|percent|proportion|index|arr|mrr|gmv|ltv|cac|arpu|dau|mau|wau|roi|roas|oee|dso|csat|ces|mttr|mtbf|ctr|cpa|cpc|ebitda|win rate|basket|order value|repeat|renewals?|orders|deliveries|leakage|downtime|overtime|absence|absenteeism|vacancies|inventory|stock|arrears|debt|loss|losses|claims|output|traffic|pipeline|bookings|leads|tenure|headcount|spoilage|rework|breaches|response|duration|days|hours|frequency|age of|length of|window|density|consumption|completion|penetration|recall|activation|readmissions|mortality|quits|leavers|findings|outages|failures|bugs|cancellations|no-shows|stockouts|stock-outs|shrinkage|fraud|overdue|price|wages?|salary|pay gap|donations|donors|subscribers|members|accounts|deals|wins|value|lifetime|speed of|page views|reach|stars?|grade|efficiency of|yields|turns|pass|productivity|dwell|mis-sorts|occurrences|exposure|delinquenc\w+)\b/

/** Nouns of quality: nobody can read a number off them. */
const quality =
  /(?:体验|能力|水平|文化|意识|氛围|质量|品质|协同|协作|沟通|基础|形象|品牌|影响力|竞争力|凝聚力|战斗力|执行力|团队|关系|理念|作风|机制|体系|管理|服务|素质|力度|合规|风险|治理|认知|实力|复杂度|透明度|内耗|创新|活力|信任|领导力|归属感|安全感|精神|生态)$/
const enQuality =
  /\b(?:culture|experience|capabilit\w+|performance|quality|collaboration|communication|brand|awareness|relationships?|alignment|teamwork|mindset|skills?|innovation|leadership|morale|trust|reputation|governance|posture|process|processes|approach|focus|ownership|values|maturity|agility|excellence|efficiency|effectiveness|competitiveness|bureaucracy|complexity|friction|silos|transparency|visibility|momentum|presence|synergy|strategy|service|services|position|knowledge|partnerships?)$/

/** A noun of quality at the end of a name. */
export const isQuality = (words: string): boolean => quality.test(words) || (/\b(?:culture|experience|capabilit\w+|collaboration|communication|brand|awareness|relationships?|alignment|teamwork|mindset|skills?|innovation|leadership|morale|trust|reputation|posture|ownership|maturity|agility|excellence|competitiveness|momentum|environment|community|organi[sz]ation|team)\b/.test(words))

/** 质量 and 能力 at the end of a name beat the measure words inside it; "率" and the like at the end beat all. */
const isZh = (words: string): boolean => /[\u4e00-\u9fa5]/.test(words)

/** Whether a number can be read off the thing named. `falls` : the text wants less of it, which things one can count allow. */
export function isMeasurable(words: string, falls: boolean): boolean {
  const lower = words.toLowerCase()
  if (isZh(lower)) return quality.test(lower) ? false : zhMeasurable.test(lower) || enMeasurable.test(lower) || (falls && lower.length <= 20)
  if (enQuality.test(lower.replace(/ (?:of|for|in|on|across|with|between) .*$/, ''))) return false
  return enMeasurable.test(lower) || /\b[A-Z]{2,5}\b/.test(words) || (falls && !enQuality.test(lower))
}

const zhBad =
  /流失|投诉|客诉|差错|错误|缺陷|不良|次品|报废|返修|返工|退货|退款|退单|退号|召回|故障|停机|延迟|延误|等待|等候|排队|逾期|坏账|亏损|事故|工伤|离职|缺货|断货|漏检|误检|误报|漏报|违规|违章|泄露|泄漏|跌倒|感染|死亡|浪费|损耗|破损|丢失|超标|超期|超时|超差|隐患数|成本率|费用率|物流费用|成本|费用|能耗|单耗|排放|周转天数|库存天数|响应时长|响应时间|交付周期|审批时长|办结时间|处理时长|处理时间|加载时间|换型时间|结算周期|结算时长|积压|欠款|负债率|死机|崩溃|失败|拒收|拒付|欺诈|整改|漏费|失误|差评|申诉|呼损|弃单|弃购|缺勤|空驶|空置|空转|滞销|罚款|纠纷|卡顿|宕机|丢包|报错|漏洞|停线|误差|偏差|跑冒|脱落|弃呼|迟到|错发|漏发|客损|赔付率|坪损|不合格|失效|裁员|事件|波动|时延|耗时|工时|停电|中断|时长|周期|时间|退费|流产|失联|跳出|退订|退保|退学|辍学|残次|呆滞|剩余|价差|单台工时|违约|不满|pue|cac|dso|churn|mttr|latency|bug|误工|费力|逃逸|漏诊|误诊|差旅|dpmo|cpa|cpi|流标|失火|降级率/g
const zhGood =
  /召回率|唤醒率|识别率|检出率|发现率|解决率|处理率|整改率|整改完成|闭环率|办结率|修复率|挽回|回收率|回款|追回|收回|及时率|合格率|达标率|准时|准点|按时|按期|准确率|满意|无故障|平均无故障|在线时长|使用时长|阅读时长|服务时长|停留时长|观看时长|学习时长|留存|复购|续约|续保|转化|渗透|收入|营收|利润|毛利|净利|产值|产量|产能|份额|评分|得分|nps|csat|gmv|arr|mrr|arpu|ltv|roi|roas|oee|可用性|可用天数|成功率|通过率|覆盖率|利用率|使用率|活跃|敬业度|用户数|客户数|订单量|销量|销售额|客单价|良率|直通率|一次|周转率|周转次数|单产|人效|坪效|续航|寿命|合作年限|存活率|成活率|上报数|无事故|降本|节约|节省|中标率|胜出率|自动化率|续费|效率|精度|保持率|保有率|保留率|接通率|到货率|满足率|履约率|命中率|转介绍|归还率|拦截率|预防率|防范|应答率|采纳率|升学率|就业率|上线率|阅读天数|库存准确|投诉解决|保修|保障|年限|工期达成|会员|参保|完成率|达成率|送达率|人次|保费|阅读|响应率|fulfillment|uptime|retention/g
const enBad =
  /\b(?:churn|attrition|turnover|complaints?|defects?|errors?|bugs?|incidents?|injur(?:y|ies)|accidents?|returns?|refunds?|scrap|waste|emissions?|costs?|expenses?|wait|waits|waiting|delays?|abandonment|downtime|outages?|failures?|latency|lead time|response time|load time|page load|cycle|cycle time|handling time|lead times|time to|days sales outstanding|dso|dpo|cac|overtime|absence|absenteeism|backlog|arrears|overdue|debt|bad-debt|loss|losses|fraud|rejects?|rework|spoilage|shrinkage|leakage|breach(?:es)?|mortality|infections?|falls|readmissions?|dropouts?|dropout|no-shows?|no-show|delinquenc(?:y|ies)|default|defaults|bounce|bounce rate|unsubscribes?|unsubscribe|cancellations?|stockouts?|stock-outs?|stock|vacanc(?:y|ies)|mis-sorts|excursions|violations?|findings|false positives?|false rejects?|misses|missed|late|turnaround|mttr|effort|effort score|response|carbon|energy|dwell|changeover|repair|downgrades?|crash|crashes|crash rate|escape|escapes|non-performing|combined ratio|penalt(?:y|ies)|overruns?|empty miles|dosing errors|medication-error|medication|speed of answer|queue|price gap|deviation|pue|water use|dose|unresolved|disputes?|appeals|spend on|unit cost|obsolete|open legal matters|lost-time|lost|stolen|idle|burn|burnout|vulnerabilit(?:y|ies)|lag|spam|cpa|cpi|cpc|tickets|call-outs|quits|leavers|exits|breakages|damage|damages|shortages?|lateness|queues|time|duration|chargebacks?|clinic no-show|withdrawals|denials?|rejections?|contamination|sickness|evictions|truancy|cost per)\b/g
const enGood =
  /\b(?:on-time|on time|first-time|first-pass|uptime|retention|renewals?|resolution|resolved|recovery|recovered|detection|catch|completed|completion|accuracy|satisfaction|nps|csat|engagement|revenue|sales|margin|profit|income|yield|availability|conversion|adoption|usage|users|customers|members|share|coverage|occupancy|attendance|productivity|output|throughput|pass rate|pass|win rate|activation|score|scores|rating|mean time between failures|time between failures|mtbf|tenure|lifetime value|fulfil?lment|fill rate|response rate|survival|placement|graduation|savings|ltv|arr|mrr|gmv|arpu|roas|oee|donors|donations|subscribers|visits|traffic|downloads|followers|reading time|bed turns|turns|reactivated|answered|closed on time|paid on time|persistency|fill|availability|redeemed|win|wins|hit rate|utili[sz]ation|repeat purchase|repeat|stickiness|clearance|success|certified|trained|covered|compliance|inspected|insured|order value|basket|orders|health score|health|safety|return rate of crates|crate return rate|return on|investment|processed|handled|within|prevention|prevented|avoided|rewards|near-miss reports|near-miss|efficiency|processing|straight-through|market share|deliver(?:y|ies)|saved|reporting rate|departures|turnover growth|loyalty|referrals?|active|sell-through|cleared|fixed|employment|enrolment|lead rate|open rate|click-through|pipeline|bookings|stock cover|cover|inventory accuracy|inventory turns|inventory turnover|stock turns|fidelity|fix rate|growth)\b/g

const lastOf = (words: string, pattern: RegExp): number => {
  let last = -1
  pattern.lastIndex = 0
  for (let found = pattern.exec(words); found; found = pattern.exec(words)) last = found.index + found[0].length
  return last
}

/** Words behind these tell of what the metric is, not which way is good: "churn of SMB accounts". */
const complement = / (?:of|for|per|in|on|at|by|across|with|within|from|among|between|after|during|under|that|who|which|to (?!fill|hire|serve|market|value|resolve|repair|close|onboard|cash)) ?.*$/

/** 1 where more is better, -1 where less is, 0 where it can't be told. The word nearest to the head of the name decides. */
export function polarityOf(words: string): -1 | 0 | 1 {
  const lower = words.toLowerCase()
  if (isZh(lower)) return side(lastOf(lower, zhGood), lastOf(lower, zhBad)) || english(lower)
  return english(lower)
}

function english(lower: string): -1 | 0 | 1 {
  const head = lower.replace(complement, '')
  return side(lastOf(head, enGood), lastOf(head, enBad)) || side(lastOf(lower, enGood), lastOf(lower, enBad))
}

const side = (good: number, bad: number): -1 | 0 | 1 => (good < 0 && bad < 0 ? 0 : good >= bad ? 1 : -1)

/** Less or more is good only in context: nobody's fault to move them either way. */
const neutral = /\btop \d|top-\d|前[三五十\d]+[大名家]|集中度|concentration|headcount|spend|price|budget|investment|人数|编制|价格|定价|预算|投入|研发费用率|费用投入|r&d|inventory|库存(?!积压)|stock|排名|ranking|rank|药占比|杠杆|汇率|薪酬|工资|月薪|wage|salary|r&d spend|客流|周期$|时间$|工时$|reading time|时长$/i
const surely = /响应|等待|交付|审批|处理|加载|结算|办理|办结|等候|故障恢复|修复时间|结算|报障|送达|response|wait|lead time|repair|load|turnaround|cycle time|time to|handling|停机|停线|缺货|周转天数|days sales/i

/** Moving it this way is surely worse. */
export function isWorse(words: string, rises: boolean): boolean {
  if (neutral.test(words) && !surely.test(words)) return false
  const polarity = polarityOf(words)
  return polarity !== 0 && (polarity === 1) !== rises
}

const share =
  /率|律|占比|比例|比重|份额|留存|复购|转化|渗透|(?:完成|达标|准确|合格|命中|覆盖|交付)度|\b(?:rate|rates|ratio|share|percentage|percent|proportion|margin|margins|conversion|retention|churn|occupancy|utili[sz]ation|uptime|availability|yield|attendance|coverage|completion|accuracy|win rate|renewal|renewals|penetration|oee|employment|repeat purchase|delinquenc\w+|on-time \w+|turnover rate|attrition|straight-through \w+|activation|persistency|abandonment|adherence|compliance|engagement rate|share of \w+|pass|bounce|adoption)\b/i
const noShare = /汇率|频率|速率|倍率|效率(?!oee)|功率|心率|周转率|分辨率|heart rate|hourly rate|run rate|day rate|room rate|exchange rate|interest rate|sharpe|current ratio|adoption of \d|share price|number of|share of voice score|satisfaction$|frame rate|occupancy cost|ratio of \w+ to/i

/** Whether the metric is itself a percentage. */
export const isShare = (words: string): boolean => share.test(words) && !noShare.test(words)

const mayPass100 =
  /计划|预算|达成率|目标|完成率.*(?:销售|营收|任务|指标)|(?:销售|营收|任务|产值|回款|指标|业绩).*完成率|综合成本率|偿付能力|充足率|nrr|净收入留存|净留存|net revenue|net retention|net dollar|增长率|增速|回报率|投资回报|收益率|拨备|产能利用率|杠杆|同比|环比|资产负债率|combined ratio|solvency|budget|plan|target|quota|attainment|growth|roi|return on|achievement|coverage ratio|liquidity|leverage|expense ratio|last year|储备|流动比率|资本|溢价|毛利加价|markup|mark-up|loan-to|capacity utili|存贷比|产销率|续约金额|金额留存|扩张/i

/** Whether the metric is a part of a whole: above 100 % it can't be. */
export const isBounded = (words: string): boolean => isShare(words) && !mayPass100.test(words)

export const isNps = (words: string): boolean => /\be?nps\b|净推荐值/i.test(words)

const zhVanity = /(?:页面?浏览量|浏览量|访问量|访问次数|阅读量|曝光量|曝光|曝光次数|展现量|粉丝数?|粉丝量|关注数|关注量|下载量|下载数|下载次数|点赞数?|点赞量|播放量|转发量|收藏量|注册用户数?|注册用户量|注册人数|注册量|注册数|注册会员数|注册商户|注册客户数|观看量|观看人次|pv|uv|流量|点击量|阅读数|app安装量|热度|转发数|媒体报道|报道篇数|followers|downloads|impressions|page views)$/i
const enVanity =
  /\b(?:page views|pageviews|page-views|impressions|followers|follower count|followers count|downloads|likes|sign-ups|signups|sign ups|registrations|registered users|registered accounts|views|website traffic|web traffic|site traffic|traffic|reads|reads per article|hits|press mentions|media mentions|mentions|subscribers to our channel|video views|website visits|site visits|web visits|unique visitors|visitors|page visits|app installs|clicks|shares on social|retweets|fans|reach on social|social reach|newsletter sign-ups|sign-up count|email opens)$/i

/** Mere exposure or volume as the measured thing; a rate of what follows it is none. */
export function isVanity(words: string): boolean {
  const name = words.trim().replace(/[（(].*$/, '').trim()
  if (isZh(name)) return zhVanity.test(name) && !/转化|活跃|留存|付费/.test(name)
  const head = name.replace(/ (?:of|for|on|per|from|to|across|in|by|a|via|at) .*$/i, '')
  return (enVanity.test(head) || /^(?:number of|total|new|unique)? ?(?:downloads|followers|impressions|page views|likes|sign-ups|views)\b/i.test(name)) && !/conversion|rate|share of|activation|active/i.test(name)
}
