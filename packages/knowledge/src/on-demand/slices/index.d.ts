import type { Slices } from '../load.ts'

/** Written by the build (`build/write-slices.ts`): one module for each pack and language. */
export declare const slices: Slices
