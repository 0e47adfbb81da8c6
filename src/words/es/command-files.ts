import type { CommandWords } from '../en/command.ts'

/** What is said of files and folders that were named, and of writing them. */
export const files: CommandWords['files'] = {
  unreadable: {
    'not-there': 'no existe ese archivo o carpeta',
    denied: 'no se puede leer (permiso denegado)',
    folder: 'es una carpeta, no un archivo',
    circle: 'es un enlace que lleva a sí mismo',
  },
  unreadableBy: (code) => `no se puede leer (${code ?? 'razón desconocida'})`,
  unwritable: {
    'disk-full': 'el disco está lleno',
    'quota-full': 'se agotó la cuota de disco',
    denied: 'permiso denegado',
    'read-only-disk': 'el disco es de solo lectura',
    'folder-of-that-name': 'hay una carpeta con ese nombre',
    'no-folder-in-path': 'algo en su ruta no es una carpeta',
    circle: 'es un enlace que lleva a sí mismo',
    'name-too-long': 'su nombre es demasiado largo',
    exists: 'ya existe, y no se escribe encima de nada',
    folder: 'es una carpeta',
    'read-only': 'es de solo lectura',
  },
  unwritableBy: (code) => code ?? 'razón desconocida',
  folderReadOnly: (folder) => `la carpeta ${folder} es de solo lectura`,
  deadLink: (to) => `es un enlace a ${to}, y ahí no hay nada`,
  noScenarios: (path, file) => `${path}: no hay ningún ${file} en esta carpeta ni más adentro`,
  noFolder: 'no existe esa carpeta',
  fileNotFolder: 'es un archivo, no una carpeta',
  notWritten: (path, why) => `${path}: no se pudo escribir y quedó como estaba: ${why}`,
  cannotWrite: (path, why) => `${path} no se puede escribir: ${why}`,
  logNotWritten: (path, why) => `${path}: no se pudo escribir la bitácora: ${why}`,
  noFolderForLog: (path, folder) => `${path}: no hay carpeta donde escribirla; crea antes ${folder}`,
  logIsFolder: (path) => `${path}: es una carpeta; nombra un archivo dentro de ella`,
}
