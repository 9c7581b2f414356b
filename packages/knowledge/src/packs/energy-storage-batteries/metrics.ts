import type { Metric } from '@okr/core/pack'
import { factoryMetrics } from './metrics-factory.ts'
import { systemMetrics } from './metrics-system.ts'

export const metrics: Metric[] = [...factoryMetrics, ...systemMetrics]
