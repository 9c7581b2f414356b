import type { Usage } from '@okr/llm'
import { OperationError } from '../problems/operation-error.ts'
import type { Principal, Quota } from './principal.ts'

const day = 24 * 60 * 60 * 1000

type Owner = Pick<Principal, 'id'>

interface Account {
  /** Guides a model is writing. */
  underWay: number
  tokens: number
  /** When the count of tokens began. */
  since: number
}

/** What each caller has under way, and has spent of the operator's model within a day of its first request. */
export function spending(now: () => number) {
  const accounts = new Map<string, Account>()
  const accountOf = (id: string): Account => {
    const known = accounts.get(id)
    if (known && now() - known.since < day) return known
    const fresh = { underWay: known?.underWay ?? 0, tokens: 0, since: now() }
    accounts.set(id, fresh)
    return fresh
  }
  const check = ({ id }: Owner, { tokensPerDay }: Pick<Quota, 'tokensPerDay'>): void => {
    const { tokens, since } = accountOf(id)
    if (tokens < tokensPerDay) return
    const retryAfter = Math.ceil((since + day - now()) / 1000)
    throw new OperationError('budget-spent', { retryAfter, detail: spent(tokensPerDay) })
  }
  const charge = ({ id }: Owner, usage: Usage | undefined): void => {
    accountOf(id).tokens += (usage?.inputTokens ?? 0) + (usage?.outputTokens ?? 0)
  }
  return {
    /** Throws where the tokens of the day are spent. */
    check,
    /** After a model has answered, or failed, for who does not wait for it. */
    charge,
    /** Before a model is asked by who waits for it. Throws where there is no room. */
    begin: (owner: Owner, { concurrentGuides, tokensPerDay }: Quota): void => {
      check(owner, { tokensPerDay })
      const account = accountOf(owner.id)
      if (account.underWay >= concurrentGuides) {
        throw new OperationError('too-many-requests', { retryAfter: 10, detail: busy(concurrentGuides) })
      }
      account.underWay++
    },
    /** After it has answered, or failed. */
    end: (owner: Owner, usage: Usage | undefined): void => {
      const account = accountOf(owner.id)
      account.underWay = Math.max(0, account.underWay - 1)
      charge(owner, usage)
    },
  }
}

export type Spending = ReturnType<typeof spending>

const spent = (tokens: number) => ({
  'zh-CN': `今天的 ${tokens} 个 token 已用完。writer 设为 composer 时不需要模型。`,
  en: `The ${tokens} tokens of today are spent. With writer set to composer no model is needed.`,
})

const busy = (count: number) => ({
  'zh-CN': `已有 ${count} 份指南在由模型撰写。等其中一份完成，或把 writer 设为 composer。`,
  en: `A model is writing ${count} guides already. Wait for one of them, or set writer to composer.`,
})
