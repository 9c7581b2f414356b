/** 1 where cost grows with the input, 2 where it grows with its square. */
export const exponent = (size: number, cost: number, biggerSize: number, biggerCost: number): number =>
  Math.log(biggerCost / cost) / Math.log(biggerSize / size)

/** Three digits that matter, with thousands separators. */
export const figure = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)))
