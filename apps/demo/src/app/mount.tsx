import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../styles/index.css'
import { ErrorBoundary } from './error-boundary.tsx'

export function mount(container: Element | null, page: ReactNode): void {
  if (!container) throw new Error('The page has no element with the id "root" to mount the app in')
  createRoot(container).render(
    <StrictMode>
      <ErrorBoundary>{page}</ErrorBoundary>
    </StrictMode>,
  )
}
