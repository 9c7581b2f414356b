/** What a word can do in a key result. A word may have several tags; which one counts is decided by its neighbours. */
export const Tag = {
  up: 1 << 0,
  down: 1 << 1,
  hold: 1 << 2,
  /** Arriving at a value: reach, 达到. */
  reach: 1 << 3,
  /** Movement towards the good side of the metric: improve, 改善. */
  better: 1 << 4,
  task: 1 << 5,
  /** Things won one by one, counted from zero: sign, 签约. */
  win: 1 << 6,
  /** Asking for somebody else's yes: obtain, 通过. */
  verdict: 1 << 7,
  from: 1 << 8,
  to: 1 << 9,
  by: 1 << 10,
  /** Says that the value beside it is today's: currently, 现状. */
  base: 1 << 11,
  /** Says that the value beside it is the aim: target, 目标. */
  goal: 1 << 12,
  atLeast: 1 << 13,
  atMost: 1 << 14,
  guard: 1 << 15,
  vague: 1 << 16,
  pay: 1 << 17,
  owner: 1 << 18,
  source: 1 << 19,
  due: 1 << 20,
  /** Says nothing of its own between a cue and its value: about, 每月. */
  filler: 1 << 21,
  /** Puts the object before the verb: 把, 将. */
  object: 1 << 22,
  /** Joins clauses: and, 并. */
  and: 1 << 23,
  /** Before the words of a time: by, before, within, in. */
  preposition: 1 << 24,
  /** Movement whose side the values tell: move, go, 变. */
  move: 1 << 25,
  /** An intention before a verb: aim to, 力争. */
  lead: 1 << 26,
  /** A value of none: zero, 零, no. */
  none: 1 << 27,
  /** Amounts that are words: halve, double, 翻一番. */
  amount: 1 << 28,
  /** Today's value told beside the amount: 的基础上, same as. */
  same: 1 << 29,
} as const

const movement = Tag.up | Tag.down | Tag.better | Tag.move
export const motion = movement | Tag.reach
