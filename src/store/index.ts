export { newId } from './new-id.ts'
export { openLedger } from './open-ledger.ts'
export { openRunLocks } from './run-locks.ts'
export { loadStudioStore } from './load-studio-store.ts'
