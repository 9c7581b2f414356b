import { hydrateRoot } from 'react-dom/client'
import { Page } from './page.tsx'

const root = document.querySelector('#root')
if (!root) throw new Error('The page has no root')
hydrateRoot(root, <Page />, {
  onRecoverableError: (error) => console.error('hydration:', error),
})
requestIdleCallback(() => {
  document.documentElement.dataset['hydrated'] = ''
})
