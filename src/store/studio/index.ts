export { openChannel } from './channel.ts'
export { holdAlone, isHeld } from './hold-alone.ts'
export { openTables } from './open-tables.ts'
