import { allPacks } from '../packs/index.generated.ts'
import { playbook } from '../playbook/playbook.ts'
import { allSources } from '../registry/sources/index.generated.ts'
import { createKnowledge } from './knowledge.ts'

/** Everything this package knows. */
export const builtIn = createKnowledge({ packs: allPacks, sources: allSources, playbook })
