import type { Theme } from '@okr/core/pack'
import { deliveryThemes } from './themes-delivery.ts'
import { productThemes } from './themes-product.ts'

export const themes: Theme[] = [...productThemes, ...deliveryThemes]
