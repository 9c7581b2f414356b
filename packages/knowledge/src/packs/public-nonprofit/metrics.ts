import type { Metric } from '@okr/core/pack'
import { programmeMetrics } from './metrics-programmes.ts'
import { serviceMetrics } from './metrics-services.ts'

export const metrics: Metric[] = [...serviceMetrics, ...programmeMetrics]
