import type { RichText } from '../../../src/guide/index.ts'

/** A reference with a link. */
export const niven: RichText = [
  { type: 'text', text: 'Paul R. Niven and Ben Lamorte. Objectives and Key Results. Wiley, 2016. ' },
  { type: 'link', text: 'https://www.wiley.com/', href: 'https://www.wiley.com/' },
]
