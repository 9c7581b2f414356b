#!/usr/bin/env node
import module from 'node:module'

// Where Node can keep compiled code (from 22.8), the second start is the faster one.
module.enableCompileCache?.()
const { main } = await import('./main.ts')
await main()
