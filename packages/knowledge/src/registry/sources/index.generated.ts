// Written by `pnpm gen` from the files beside it.
import type { Source } from '@okr/core/pack'
import file0 from './automotive.json' with { type: 'json' }
import file1 from './banking-fintech.json' with { type: 'json' }
import file2 from './cross-industry.json' with { type: 'json' }
import file3 from './digital-health.json' with { type: 'json' }
import file4 from './ecommerce-dtc.json' with { type: 'json' }
import file5 from './education.json' with { type: 'json' }
import file6 from './energy-storage-batteries.json' with { type: 'json' }
import file7 from './hospitals-pharma-biotech.json' with { type: 'json' }
import file8 from './insurance.json' with { type: 'json' }
import file9 from './logistics-supply-chain.json' with { type: 'json' }
import file10 from './manufacturing.json' with { type: 'json' }
import file11 from './professional-services.json' with { type: 'json' }
import file12 from './public-nonprofit.json' with { type: 'json' }
import file13 from './saas-software.json' with { type: 'json' }
import file14 from './telecom-media-gaming.json' with { type: 'json' }

// The tests hold every record to the schema; types of JSON are wider than its values.
export const allSources = [...file0, ...file1, ...file2, ...file3, ...file4, ...file5, ...file6, ...file7, ...file8, ...file9, ...file10, ...file11, ...file12, ...file13, ...file14] as unknown as readonly Source[]
