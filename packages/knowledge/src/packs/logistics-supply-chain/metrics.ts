import type { Metric } from '@okr/core/pack'
import { serviceMetrics } from './metrics-service.ts'
import { transportMetrics } from './metrics-transport.ts'
import { warehouseMetrics } from './metrics-warehouse.ts'

export const metrics: Metric[] = [...serviceMetrics, ...warehouseMetrics, ...transportMetrics]
