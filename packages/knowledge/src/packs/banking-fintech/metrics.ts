import type { Metric } from '@okr/core/pack'
import { lendingMetrics } from './metrics-lending.ts'
import { serviceMetrics } from './metrics-service.ts'

export const metrics: Metric[] = [...lendingMetrics, ...serviceMetrics]
