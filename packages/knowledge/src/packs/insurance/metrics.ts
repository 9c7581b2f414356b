import type { Metric } from '@okr/core/pack'
import { businessMetrics } from './metrics-business.ts'
import { claimsMetrics } from './metrics-claims.ts'

export const metrics: Metric[] = [...businessMetrics, ...claimsMetrics]
