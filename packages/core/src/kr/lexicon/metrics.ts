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
  /latency|churn|dpmo|mttr|交付周期|办结时间|加载时间|单台工时|周转天数|响应时长|响应时间|处理时长|处理时间|审批时长|库存天数|换型时间|物流费用|结算周期|结算时长|bug|cac|cpa|cpi|dso|pue|不合格|成本率|负债率|费用率|赔付率|降级率|隐患数|不满|不良|丢包|丢失|中断|事件|事故|亏损|价差|伤亡|偏差|停机|停电|停线|划伤|剩余|单耗|卡顿|召回|呆滞|周期|呼损|坏账|坪损|失效|失火|失窃|失联|失误|失败|宕机|客损|客诉|崩溃|工伤|工时|差旅|差评|差错|延误|延迟|弃单|弃呼|弃购|感染|成本|投诉|报废|报错|拒付|拒收|损坏|损耗|排放|排队|故障|整改|断货|时延|时长|时间|欠款|次品|欺诈|死亡|死机|残次|毛刺|气泡|泄漏|泄露|波动|流产|流失|流标|浪费|渗漏|滞后|滞留|滞销|漏发|漏报|漏检|漏洞|漏焊|漏诊|漏费|申诉|盗刷|短缺|破损|离职|积压|空置|空转|空驶|等候|等待|纠纷|缺勤|缺货|缺陷|罚款|耗时|能耗|脱落|虚焊|裁员|裂纹|误判|误工|误差|误报|误检|误诊|费力|费用|走失|超差|超时|超期|超标|跌倒|跑冒|跳出|辍学|返修|返工|违章|违约|违规|迟到|退保|退单|退号|退学|退款|退订|退货|退费|逃逸|逾期|错发|错漏|错误/g
const zhGood =
  /fulfillment|retention|uptime|平均无故障|arpu|csat|roas|使用时长|停留时长|可用天数|合作年限|周转次数|在线时长|学习时长|工期达成|库存准确|投诉解决|整改完成|服务时长|自动化率|观看时长|阅读天数|阅读时长|arr|gmv|ltv|mrr|nps|oee|roi|上报数|上线率|中标率|使用率|保持率|保有率|保留率|修复率|准确率|利用率|到货率|办结率|升学率|及时率|发现率|召回率|可用性|合格率|周转率|命中率|响应率|唤醒率|回收率|处理率|存活率|完成率|客单价|客户数|就业率|履约率|应答率|归还率|成功率|成活率|拦截率|接通率|敬业度|整改率|无事故|无故障|检出率|满足率|用户数|直通率|胜出率|覆盖率|解决率|订单量|识别率|转介绍|达成率|达标率|送达率|通过率|采纳率|销售额|闭环率|预防率|一次|产值|产能|产量|人效|人次|份额|会员|保修|保费|保障|净利|准时|准点|利润|单产|参保|回款|坪效|复购|寿命|年限|得分|按时|按期|挽回|收入|收回|效率|毛利|活跃|渗透|满意|留存|精度|续保|续约|续航|续费|良率|节省|节约|营收|评分|转化|追回|销量|阅读|防范|降本/g
const enBad =
  /\b(?:days sales outstanding|open legal matters|false positives?|medication-error|speed of answer|vulnerabilities|cancellations?|clinic no-show|combined ratio|false rejects?|non-performing|contamination|delinquencies|dosing errors|handling time|readmissions?|response time|unsubscribes?|vulnerability|chargebacks?|effort score|abandonment|absenteeism|bounce rate|complaints?|delinquency|downgrades?|empty miles|infections?|rejections?|stock-outs?|unsubscribe|violations?|withdrawals|accidents?|changeover|crash rate|cycle time|emissions?|excursions|incidents?|lead times|medication|shortages?|stockouts?|turnaround|unresolved|attrition|breakages|call-outs|deviation|disputes?|dropouts?|evictions|expenses?|failures?|lead time|load time|lost-time|mis-sorts|mortality|no-shows?|overruns?|page load|penalties|price gap|shrinkage|unit cost|vacancies|water use|bad-debt|breaches|cost per|defaults|defects?|denials?|downtime|duration|findings|injuries|lateness|obsolete|outages?|overtime|refunds?|rejects?|response|returns?|sickness|spend on|spoilage|turnover|absence|appeals|arrears|backlog|burnout|crashes|damages|default|delays?|dropout|errors?|escapes|latency|leakage|leavers|no-show|overdue|penalty|tickets|time to|truancy|vacancy|waiting|bounce|breach|carbon|costs?|damage|effort|energy|escape|injury|losses|missed|misses|queues|repair|rework|stolen|bugs?|churn|crash|cycle|dwell|exits|falls|fraud|queue|quits|scrap|stock|waits|waste|burn|debt|dose|idle|late|loss|lost|mttr|spam|time|wait|cac|cpa|cpc|cpi|dpo|dso|lag|pue)\b/g
const enGood =
  /\b(?:mean time between failures|return rate of crates|time between failures|inventory accuracy|inventory turnover|crate return rate|near-miss reports|straight-through|inventory turns|repeat purchase|turnover growth|closed on time|lifetime value|reporting rate|utili[sz]ation|click-through|response rate|availability|fulfil?lment|health score|market share|paid on time|productivity|reading time|satisfaction|sell-through|speed|page load speed|order value|persistency|reactivated|stock cover|stock turns|subscribers|activation|attendance|completion|compliance|conversion|deliveries|departures|efficiency|employment|engagement|first-pass|first-time|graduation|investment|prevention|processing|referrals?|resolution|stickiness|throughput|bed turns|certified|clearance|completed|customers|detection|donations|downloads|enrolment|fill rate|followers|inspected|lead rate|near-miss|occupancy|open rate|pass rate|placement|prevented|processed|recovered|renewals?|retention|return on|accuracy|adoption|answered|bookings|coverage|delivery|fidelity|fix rate|hit rate|pipeline|recovery|redeemed|resolved|survival|win rate|avoided|cleared|covered|handled|insured|loyalty|members|on time|on-time|revenue|rewards|savings|success|traffic|trained|active|basket|donors|growth|health|income|margin|orders|output|profit|rating|repeat|safety|scores|tenure|uptime|visits|within|catch|cover|fixed|sales|saved|score|share|turns|usage|users|yield|arpu|csat|fill|mtbf|pass|roas|wins|arr|gmv|ltv|mrr|nps|oee|win)\b/g

const lastOf = (words: string, pattern: RegExp): number => {
  let last = -1
  pattern.lastIndex = 0
  for (let found = pattern.exec(words); found; found = pattern.exec(words)) last = found.index + found[0].length + found[0].length / 1000
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

const lasting = /tenure|uptime|between failures|life|battery|cover|runway|reading|session|stay|active days|persistency|年限|寿命|续航|无故障|可用天数|在线|停留|合作|阅读|观看|服务时长|学习/i

/** Moving it this way is surely worse. What is measured as a length of time is better short, but for what should last. */
export function isWorse(words: string, rises: boolean, isTime = false): boolean {
  if (isTime && !rises && !lasting.test(words)) return false
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
