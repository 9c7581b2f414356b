import './boot/zod-jitless.ts'
import { applyStoredTheme } from './boot/theme.ts'

applyStoredTheme()

// Loaded late, so that no schema is built before zod is told not to probe `eval`.
const [{ mount }, { guidePage }] = await Promise.all([import('./app/mount.tsx'), import('./app/app.tsx')])
mount(document.querySelector('#root'), guidePage)
