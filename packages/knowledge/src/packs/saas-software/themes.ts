import type { Theme } from '@okr/core/pack'
import { customerThemes } from './themes-customer.ts'
import { deliveryThemes } from './themes-delivery.ts'

export const themes: Theme[] = [...customerThemes, ...deliveryThemes]
