import type { Metric } from '@okr/core/pack'
import { audienceMetrics } from './metrics-audience.ts'
import { serviceMetrics } from './metrics-service.ts'

export const metrics: Metric[] = [...serviceMetrics, ...audienceMetrics]
