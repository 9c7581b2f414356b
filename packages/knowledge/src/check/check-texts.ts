import type { Pack } from '@okr/core/pack'
import { textsIn } from '../knowledge/walk.ts'
import { type PackProblem, pathText, problem } from './problem.ts'

const han = /\p{Script=Han}/u
const halfWidth = /\p{Script=Han}[,;:?!()]|[,;:?!(]\p{Script=Han}/u

/** Both languages say it, each in its own script and with its own punctuation. */
export function* checkTexts(pack: Pack): Generator<PackProblem> {
  for (const [{ 'zh-CN': zh, en }, path] of textsIn(pack)) {
    const at = pathText(path)
    if (halfWidth.test(zh)) {
      yield problem(
        `${at}.zh-CN`,
        `“${zh}”里用了半角标点：改成全角`,
        `“${zh}” has half-width punctuation: use full-width`,
      )
    }
    if (!han.test(zh) && zh !== en) {
      yield problem(
        `${at}.zh-CN`,
        `“${zh}”不是中文，也不同于英文`,
        `“${zh}” is not Chinese and differs from the English`,
      )
    }
    if (han.test(en) && !/\(.*\p{Script=Han}.*\)/u.test(en)) {
      yield problem(`${at}.en`, `“${en}”里有中文：翻译它`, `“${en}” holds Chinese: translate it`)
    }
  }
}
