import type { KeyResultPattern, Pack, Theme } from '@okr/core/pack'

/** Every theme of a pack: those of the whole organisation first, then those of its functions. */
const allThemes = ({ themes, functions }: Pack): Theme[] => [...themes, ...functions.flatMap((one) => one.themes)]

/** The key results of a pack, in which its metrics come with values and owners. */
export const patternsIn = (pack: Pack): KeyResultPattern[] => allThemes(pack).flatMap(({ keyResults }) => keyResults)
