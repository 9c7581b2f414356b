export const targets = {
  perSecond: 150_000,
  /** 1 is linear; the rest is what caches and a shared machine add. */
  linesExponent: 1.1,
  /** From 256 KB to 1 MB; what is quadratic comes near 2. */
  hostileExponent: 1.5,
  bundleBytes: 20 * 1024,
} as const
