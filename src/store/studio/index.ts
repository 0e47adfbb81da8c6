export { openChannel, type Channel } from './channel.ts'
export { holdAlone, isHeld, type Hold } from './hold-alone.ts'
export { openTables } from './open-tables.ts'
