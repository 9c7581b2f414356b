export const targets = {
  perSecond: 150_000,
  /** 1 is linear; the rest is what caches and a shared machine add. */
  linesExponent: 1.1,
  hostileExponent: 1.25,
  bundleBytes: 20 * 1024,
} as const
