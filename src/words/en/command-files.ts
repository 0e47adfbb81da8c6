/** What is said of files and folders that were named, and of writing them. */
export const files = {
  /** Why a file or folder could not be opened. */
  unreadable: {
    'not-there': 'there is no such file or folder',
    denied: 'it may not be read (permission denied)',
    folder: 'it is a folder, not a file',
    circle: 'it is a link that leads to itself',
  },
  /** The same by the system's own code; null where it gives none. */
  unreadableBy: (code: string | null): string => `it cannot be read (${code ?? 'unknown reason'})`,
  /** Why a file could not be written. */
  unwritable: {
    'disk-full': 'the disk is full',
    'quota-full': 'the disk quota is used up',
    denied: 'permission denied',
    'read-only-disk': 'the disk is read-only',
    'folder-of-that-name': 'there is a folder of that name',
    'no-folder-in-path': 'something in its path is no folder',
    circle: 'it is a link that leads to itself',
    'name-too-long': 'its name is too long',
    exists: 'it is there already, and nothing is overwritten',
    folder: 'it is a folder',
    'read-only': 'it is read-only',
  },
  unwritableBy: (code: string | null): string => code ?? 'unknown reason',
  folderReadOnly: (folder: string): string => `the folder ${folder} is read-only`,
  deadLink: (to: string): string => `it is a link to ${to}, and there is nothing`,
  noScenarios: (path: string, file: string): string => `${path}: no ${file} in this folder or below it`,
  noFolder: 'there is no such folder',
  fileNotFolder: 'it is a file, not a folder',
  notWritten: (path: string, why: string): string => `${path}: it could not be written and is as it was: ${why}`,
  cannotWrite: (path: string, why: string): string => `${path} cannot be written: ${why}`,
  logNotWritten: (path: string, why: string): string => `${path}: the log could not be written: ${why}`,
  noFolderForLog: (path: string, folder: string): string =>
    `${path}: there is no folder to write it to; make ${folder} first`,
  logIsFolder: (path: string): string => `${path}: it is a folder; name a file in it`,
}
