export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const key = 'okr-theme'

/** Storage may be forbidden (private windows, embedded pages): then the choice lasts as long as the page. */
function stored(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

export function storedTheme(): Theme {
  const theme = stored()
  return themes.find((one) => one === theme) ?? 'system'
}

export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['okrTheme']
  else document.documentElement.dataset['okrTheme'] = theme
  try {
    localStorage.setItem(key, theme)
  } catch {
    // See `stored`.
  }
}

export function applyStoredTheme(): void {
  const theme = storedTheme()
  if (theme !== 'system') document.documentElement.dataset['okrTheme'] = theme
}
