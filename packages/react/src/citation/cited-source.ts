import type { Source } from '@okr/core/pack'

/** What is shown of a source that is cited. */
export type CitedSource = Pick<Source, 'title' | 'authors' | 'publisher' | 'year' | 'url' | 'language' | 'verification'>

export type FindSource = (id: string) => CitedSource | undefined
