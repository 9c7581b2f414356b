/** The words around an owner, and the characters they end in, so that a pattern is only tried where it can hold. */
export const codes = (chars: string): ReadonlySet<number> => new Set(Array.from(chars, (char) => char.charCodeAt(0)))
export const titles = codes('责负主牵')
export const ownerEnds = /(?:负责|牵头|主责|认领|来盯|主导|跟进|挂帅|盯|担纲|负责落实|盯办|统筹)$/
export const ownerLast = codes('责头领盯导进帅纲实办筹')
export const enOwnerLast = codes('ektsng')
export const ownerBefore = /^(?:由|请|归|和|with )\s*/
export const enOwnerEnds =
  /(?: is)? (?:accountable|responsible|in charge|on the hook|owns(?: it| this)?|leads(?: it| this)?|to own|leading|on point)$/
export const enOwnerStarts =
  /^(?:owned by|led by|run by|driven by|accountable to|assigned to|headed by|responsible|accountable|managed by|championed by|under|sponsored by|held by|looked after by|responsibility of)(?: the)?[ :] ?/
