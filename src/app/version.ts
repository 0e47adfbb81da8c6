import { version as packageVersion } from '../../package.json'

/** The program's version, as records and certificates name it. */
export const version: string = packageVersion
