import type { Metric } from '@okr/core/pack'
import { learningMetrics } from './metrics-learning.ts'
import { operatingMetrics } from './metrics-operating.ts'

export const metrics: Metric[] = [...learningMetrics, ...operatingMetrics]
