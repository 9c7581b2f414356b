export { type AdapterCheck, type AdapterUnderTest, adapterChecks, outcomeOf } from './check-adapter.ts'
export { type FaultServer, faults, startFaultServer } from './fault-server.ts'
export type { Fault } from './faults.ts'
export { type Wire, type WireName, wires } from './wires.ts'
