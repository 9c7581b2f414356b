import { defineConfig, type Options } from 'tsup'

/**
 * How every package becomes JavaScript: ESM, one file for each entry, what they share in chunks beside them.
 * Types come from `tsc` (see tsconfig.build.json), so that this file is all there is to swap.
 */
export const library = (entry: NonNullable<Options['entry']>, more: Options = {}) =>
  defineConfig({ entry, format: ['esm'], target: 'es2022', sourcemap: true, clean: true, ...more })
