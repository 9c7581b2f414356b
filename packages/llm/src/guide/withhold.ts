import { companyTypes, focusAreas, type GuideParams } from '@okr/core/params'

/** Signs of a command, each worth a point; a name of an industry seldom has even one. */
const signs: readonly RegExp[] = [
  /[。！？!?;；:："“”「」『』]|\.\s|\n/,
  /\b(?:ignore|disregard|forget|override|bypass|pretend|reveal|repeat|output|print|write|say|respond|reply|answer|insert|include|append|add|cite|translate|switch|replace|stop|refuse|praise|recommend|tell|visit|begin with|end (?:with|each|every)|act as|you are|you must|do not|don't|nothing|instead|always|never|only)\b/i,
  /忽略|无视|忘记|忘掉|跳过|绕过|假装|扮演|泄露|透露|重复|复述|输出|打印|回复|回答|写上|写出|只写|写成|附上|插入|加上|引用|翻译成|改用|切换|换成|替换|停止|拒绝|推荐|打印|必须|不要|请|务必|立即|你是|你现在|你的|你已/,
  /\b(?:instructions?|prompts?|system|assistant|jailbreak|developer mode|rules?|guidelines?|above|previous|context|sentence|section|the text|word for word|the end|in (?:english|chinese)|password|secret|canary)\b/i,
  /指令|提示词|提示语|系统提示|规则|上文|以上|上面|前面|之前|正文|每句|每节|末尾|结尾|结论里|暗号|密语|开发者模式|越狱|模型|助手|英文|中文/,
]
/** Signs that suffice alone. */
const certain =
  /[<>{}`\\|]|\[\^?[sS]?\d+\]|[A-Z]{3,}-\d|https?:|www\.|\]\(|\b(?:ignore|disregard) (?:all|any|the|previous|above|your)|忽略.{0,6}(?:指令|规则|要求|提示|以上|之前|前面)/i

const signsIn = (words: string): number => (certain.test(words) ? 2 : signs.filter((sign) => sign.test(words)).length)

/** Whether words given as the name of something read like an instruction. */
export const readsLikeCommand = (words: string): boolean => signsIn(words) >= 2

/** Parameters as a model may see them. */
export interface Withheld {
  readonly params: GuideParams
  /** Values that were not handed over, as they were given. */
  readonly commands: readonly string[]
  /** Those, and values with a single sign of a command: no odd word of theirs may come back. */
  readonly suspects: readonly string[]
}

/**
 * What a model does not see it can't obey. Words of the reader that look like an instruction are left out of the prompt
 * and named by what the knowledge base made of them; the guide itself, written by code, still quotes them as they are.
 */
export function withholdCommands(params: GuideParams, industry: string): Withheld {
  const commands: string[] = []
  const suspects = [params.industry, params.companyType, ...params.focusAreas].filter((words) => signsIn(words) > 0)
  const shown = (words: string, known: readonly string[], standIn: string): string => {
    if (known.includes(words) || !readsLikeCommand(words)) return words
    commands.push(words)
    return standIn
  }
  const standIns = params.locale === 'zh-CN' ? ['企业', '其他关注点'] : ['company', 'other focus']
  const [type = '', focus = ''] = standIns
  return {
    params: {
      ...params,
      industry: shown(params.industry, [], industry),
      companyType: shown(params.companyType, companyTypes, type),
      focusAreas: params.focusAreas.map((area) => shown(area, focusAreas, focus)),
    },
    commands,
    suspects,
  }
}
