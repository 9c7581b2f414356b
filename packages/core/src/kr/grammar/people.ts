import { endsIn, endsInWord, suffixes } from '../lexicon/endings.ts'
import { type Range, trim } from './range.ts'

const zhRoles = suffixes(
  '部 部门 组 中心 科 处 室 办 局 总监 经理 主任 负责人 组长 店长 大区 主管 专员 院长 校长 厂长 场长 行长 社长 船长 机长 车间 委员会 副总 总裁 工程师 队 站长 队长 处长 科长 部长 书记 秘书 老师 教练 社区 公司 支行 分行 产品线 师傅 主编 架构师 顾问 房 片区 营 工段 段长 老板 合伙人 园长 护士长 班长 工会 所 总工 首席 线长 主厨',
)
const zhTitle = /^(?:.*(?:负责人|总监|经理|主任|主管|组长|店长|负责|部长|处长)[： ]?\s*)([\u4e00-\u9fa5]{2,3})$/
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤欧阳司马诸葛上官尤柳岳梅齐康温莉安'
const enRoles = new Set(
  'team, lead, leads, manager, managers, mgr, director, directors, head, officer, ops, operations, engineering, sales, marketing, finance, procurement, treasury, legal, hr, hrd, hrbp, qa, it, pmo, ceo, cfo, cto, coo, chro, cmo, cio, cpo, ciso, vp, svp, evp, gm, dri, squad, chapter, tribe, desk, office, department, dept, unit, group, planning, compliance, partnerships, support, success, services, service, care, design, analytics, comms, communications, people, security, counsel, pharmacist, engineer, engineers, architect, owner, coordinator, controller, control, supervisor, president, principal, nurse, planner, buyer, buyers, growth, product, logistics, facilities, quality, risk, admin, administration, lab, labs, crew, board, committee, chair, partner, consultant, scientist, analyst, editor, producer, teacher, dean, registrar, matron, foreman, captain, merchandising, purchasing, maintenance, fulfilment, fulfillment, development, relations, affairs, training, tax, audit, payroll, pm, tpm, pmm, csm, tl, recruiting, talent, learning, communication, studio, ehs, hse, sre, devops, infra, platform, warehouse, production, research, r&d, science, content, brand, retail, wholesale, channel, publishing, editorial, underwriting, claims, pricing, actuarial, dispatch, fleet, cabin, catering, housekeeping, reception, surgeon, dr, sister, ward, wards, pharmacy, physio, therapy, supply chain, secretary, specialist, rep, reps, strategist, steward, curator, librarian, trustee, founder, accounts, billing, credit, collections, investigations'.split(
    ', ',
  ),
)
const isRole = (words: string): boolean => endsInWord(words.toLowerCase(), enRoles)

/** Whether words that stand alone name a person, a role or a team. */
export function isOwner(words: string): boolean {
  if (words.length === 0 || words.length > 40) return false
  if (words.length <= 3 && /^[\u4e00-\u9fa5]+$/.test(words)) return isName(words) || endsIn(words, zhRoles)
  const isZh = /[\u4e00-\u9fa5]/.test(words)
  if (isZh && /^[\u4e00-\u9fa5A-Za-z0-9（）()·&/ -]+$/.test(words))
    return (
      words.length <= 16 &&
      (endsIn(words, zhRoles) || zhTitle.test(words) || isTitledName(words) || /(?:team|squad)$/i.test(words))
    )
  if (/^(?:Dr|Mr|Ms|Mrs|Prof)\.? [A-Z]/.test(words)) return true
  return (
    (isRole(words) || isRole(words.replace(/(?: [A-Z][a-z]+){1,2}(?: [A-Z]\.?)?$/, ''))) &&
    !/[%$]/.test(words) &&
    words.split(' ').length <= 5
  )
}

/** 王丽, 老吴, 小赵, 欧阳娜娜. */
const isName = (words: string): boolean =>
  words.length >= 2 &&
  (surnames.includes(words[0] as string) ||
    ((words[0] === '老' || words[0] === '小' || words[0] === '阿') && surnames.includes(words[1] as string)))

/** 私域运营小赵, 城市经理老孙, IT部韩磊, 研发中心 王强. */
const isTitledName = (words: string): boolean =>
  /(?:[老小][\u4e00-\u9fa5]|(?:部|组|中心|科|处|室|团队|运营|经理|总监|主任)\s?[\u4e00-\u9fa5]{2,3})$/.test(words) &&
  (isName(words.slice(-2)) || isName(words.slice(-3)))

/** "类目负责人胡蝶" names 胡蝶; a title and a name written as one person ("城市经理老孙") stay together. */
export function withoutTitle(text: string, range: Range): Range {
  const words = text.slice(range.start, range.end)
  const zh =
    /^.{0,10}(?:负责人|总监|经理|主任|主管|牵头人|主责)\s*[：: ]\s*(\S.*)$/.exec(words) ??
    /^.{0,8}(?:负责人|责任人|客户成功经理 )([\u4e00-\u9fa5]{2,3})$/.exec(words)
  const titled = /^(.{0,12}(?:负责人|总监|经理|主任|主管|组长))([\u4e00-\u9fa5]{2,3})$/.exec(words)
  const inner = zh?.[1] ?? (titled?.[2] && isName(titled[2]) && !/^[老小阿]/.test(titled[2]) ? titled[2] : undefined)
  if (inner === undefined) return range
  return trim(text, range.end - inner.length, range.end) ?? range
}
