export { openRecords } from './open-records.ts'
export type { Records } from './open-records.ts'
export type { OutsideFile, Unfinished } from './schema.ts'
