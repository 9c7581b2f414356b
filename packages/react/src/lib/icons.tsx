import type { ReactNode } from 'react'

/** Line icons on a 16-pixel grid; they take the size and colour of the text beside them. */
const Icon = ({ children }: { readonly children: ReactNode }) => (
  <svg className="okr-icon" viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
    {children}
  </svg>
)

const line = (d: string) => (
  <path d={d} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
)

export const CloseIcon = () => <Icon>{line('M4 4l8 8M12 4l-8 8')}</Icon>
export const PlusIcon = () => <Icon>{line('M8 3v10M3 8h10')}</Icon>
export const CopyIcon = () => <Icon>{line('M6 6h7v7H6zM10 6V3H3v7h3')}</Icon>
export const CheckIcon = () => <Icon>{line('M3 8.5l3.2 3.2L13 4.8')}</Icon>
export const ErrorIcon = () => <Icon>{line('M8 1.8L14.2 8 8 14.2 1.8 8zM8 5v3.4M8 10.8v.2')}</Icon>
export const WarningIcon = () => <Icon>{line('M8 2.2l6.2 11H1.8zM8 6.4v3.2M8 11.6v.1')}</Icon>
export const InfoIcon = () => <Icon>{line('M8 1.9a6.1 6.1 0 100 12.2A6.1 6.1 0 008 1.9zM8 7.4v3.4M8 5.2v.1')}</Icon>
