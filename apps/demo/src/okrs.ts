import './boot/zod-jitless.ts'
import { applyStoredTheme } from './boot/theme.ts'

applyStoredTheme()

// Loaded late, so that no schema is built before zod is told not to probe `eval`.
const [{ mount }, { okrsPage }] = await Promise.all([import('./app/mount.tsx'), import('./okrs/okrs-page.tsx')])
mount(document.querySelector('#root'), okrsPage)
