import type { Candidate, Ground } from './candidate.ts'
import { someone, somewhere } from './candidate.ts'
import { isChinese } from './words.ts'

/** Something that should happen less often. */
const fewer =
  /^(?:\W*)(?:减少|降低|压降|杜绝|避免|消除|遏制|管住|减轻)(\p{Script=Han}{2,10})$|^(?:\W*)(?:fewer|less|reduce|prevent|avoid|eliminate|cut|stop|minimi[sz]e) (?!the (?:time|cost))((?:[a-z-]+ ){0,2}[a-z-]+?(?:ies|s|ments?|ions?|age|ings?))( (?:on|in|at|of|for|with|from|during) [a-z ]+)?$/iu

/** No trouble, but work, people or money. */
const noTrouble =
  /(?:成本|费用|时间|周期|数|量|率|库存|人员|流程|会议|costs|prices|expenses|meetings|hours|days|times|levels|steps|reports|employees|customers)$/iu

const singular = (name: string): string => name.replace(/ies$/iu, 'y').replace(/(?<!s)s$/iu, '')

const none = { 'zh-CN': '', en: '' }

/** How often a trouble happens, as a share of all cases: 发生率, "patient fall rate on the wards". None where its kind is known. */
export function lessOften({ subject, locale }: Ground): Candidate[] {
  const { plain, named, spoken } = subject
  const found = fewer.exec(plain.trim().replace(/[，,。.].*$/u, ''))
  const trouble = found?.[1] ?? found?.[2]
  if (
    !trouble ||
    named !== null ||
    noTrouble.test(trouble) ||
    spoken.some(
      ({ at }) => trouble.toLowerCase().includes(plain.slice(at.start, at.end).toLowerCase()) && at.end > at.start,
    )
  )
    return []
  if ((locale === 'en') === isChinese(plain)) return []
  const name =
    locale === 'en'
      ? `${singular(trouble)} rate${found?.[3] ?? ''}`
      : `${trouble.replace(/的?(?:情况|现象|问题)$/u, '')}发生率`
  const metric: Candidate['metric'] = {
    id: '',
    name: { 'zh-CN': name, en: name },
    aliases: { 'zh-CN': [], en: [] },
    definition: none,
    unit: '%',
    direction: 'lower',
    kind: 'lagging',
    bounds: [0, 100],
    dataSources: [somewhere],
    pitfall: none,
  }
  const owner = spoken[0]?.kind.owner ?? someone
  const pattern = { metric: '', baseline: 9, target: 6, kind: 'lagging' as const, owner, collaborators: [] }
  return [{ metric, patterns: [pattern], isKnown: false, because: 'own words' }]
}
