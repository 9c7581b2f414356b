import { Chars } from './chars.ts'
import { readQuantity } from './scan/quantity.ts'
import type { Quantity } from './token.ts'

/**
 * A number with its unit as people write it ("45%", "1.2亿", "９８．５", "40 minutes"); null where the text does not begin
 * with one. What follows it is not read.
 */
export function parseQuantity(text: string): Quantity | null {
  const source = text.trim()
  return readQuantity(new Chars(source), 0, source)?.quantity ?? null
}
