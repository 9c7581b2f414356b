import type { Metric } from '@okr/core/pack'
import { careMetrics } from './metrics-care.ts'
import { medicineMetrics } from './metrics-medicines.ts'

export const metrics: Metric[] = [...careMetrics, ...medicineMetrics]
