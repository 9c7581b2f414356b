import type { Metric } from '@okr/core/pack'
import { plantMetrics } from './metrics-plant.ts'
import { productMetrics } from './metrics-product.ts'
import { retailMetrics } from './metrics-retail.ts'

export const metrics: Metric[] = [...productMetrics, ...plantMetrics, ...retailMetrics]
