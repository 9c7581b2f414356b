/** A whole percent is counted when it is full, so that nothing short of the target reads 100 %. */
export const percent = (share: number): string => `${Math.floor(share * 100 + 1e-9)}%`
