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
export const ArrowUpIcon = () => <Icon>{line('M8 13V3M4 7l4-4 4 4')}</Icon>
export const ArrowRightIcon = () => <Icon>{line('M3 8h10M9 4l4 4-4 4')}</Icon>
export const ChevronIcon = () => <Icon>{line('M4 6l4 4 4-4')}</Icon>
export const DownloadIcon = () => <Icon>{line('M8 2.5v7.5M4.5 7L8 10.5 11.5 7M3 13.5h10')}</Icon>
export const PrintIcon = () => <Icon>{line('M4.5 6V2.5h7V6M4.5 11.5H2.5V6h11v5.5h-2M4.5 9.5h7v4h-7z')}</Icon>
export const PencilIcon = () => <Icon>{line('M3 13l.7-3L11 2.8l2.2 2.2L6 12.3z')}</Icon>
export const RefreshIcon = () => (
  <Icon>{line('M13 3v3.5H9.5M3 13V9.5h3.5M12.7 6.5A5 5 0 003.9 5M3.3 9.5a5 5 0 008.8 1.5')}</Icon>
)
export const UndoIcon = () => <Icon>{line('M5.5 3L2.5 6l3 3M2.5 6h7a3.8 3.8 0 010 7.5H6')}</Icon>
