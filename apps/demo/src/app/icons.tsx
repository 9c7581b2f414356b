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

export const ArrowRightIcon = () => <Icon>{line('M3 8h10M9 4l4 4-4 4')}</Icon>
export const ChevronIcon = () => <Icon>{line('M4 6l4 4 4-4')}</Icon>
export const PencilIcon = () => <Icon>{line('M3 13l.7-3L11 2.8l2.2 2.2L6 12.3z')}</Icon>
export const SunIcon = () => (
  <Icon>
    {line(
      'M8 5.2a2.8 2.8 0 100 5.6 2.8 2.8 0 000-5.6zM8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M12.6 3.4l-.9.9M4.3 11.7l-.9.9',
    )}
  </Icon>
)
export const MoonIcon = () => <Icon>{line('M13 9.6A5.6 5.6 0 016.4 3 5.6 5.6 0 1013 9.6z')}</Icon>
export const SystemIcon = () => (
  <Icon>
    {line('M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11z')}
    <path d="M8 2.5a5.5 5.5 0 010 11z" fill="currentColor" />
  </Icon>
)
export const CloseIcon = () => <Icon>{line('M4 4l8 8M12 4l-8 8')}</Icon>
export const LinkIcon = () => (
  <Icon>
    {line('M6.5 9.5l3-3M7 4.5l1.3-1.3a3.2 3.2 0 014.5 4.5L11.5 9M9 11.5l-1.3 1.3a3.2 3.2 0 01-4.5-4.5L4.5 7')}
  </Icon>
)
export const PromptIcon = () => <Icon>{line('M2.5 3.5h11v9h-11zM5 6.5L7 8 5 9.5M8.5 10h2.5')}</Icon>
export const TargetIcon = () => (
  <Icon>{line('M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM8 5.5a2.5 2.5 0 100 5 2.5 2.5 0 000-5z')}</Icon>
)
