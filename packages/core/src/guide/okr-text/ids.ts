/** The ids that positions imply, from 1; only others are printed. */
export const impliedObjectiveId = (position: number): string => `O${position}`
export const impliedKeyResultId = (objectiveId: string, position: number): string => `${objectiveId}-KR${position}`
