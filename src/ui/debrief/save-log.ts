import type { Log } from '#engine'
import { saveFile } from '../parts/index.ts'

/** Hands the run's log to the person as a file, which the command line can score again. */
export const saveLog = (log: Log): void =>
  saveFile(`${log.scenario}-log.json`, JSON.stringify(log, null, 2), 'application/json')
