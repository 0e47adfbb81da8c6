import type { FileToBring } from '#studio'
import type { DiskPicker } from '#ui'
import { filesIn } from './disk-files.ts'

/** What Chromium's browsers have beyond the standard. */
interface Pickers {
  showOpenFilePicker?(options: object): Promise<readonly FileSystemFileHandle[]>
  showDirectoryPicker?(options: object): Promise<FileSystemDirectoryHandle>
}

const toBring = (file: File, path: string): FileToBring => ({
  path,
  size: file.size,
  read: async () => new Uint8Array(await file.arrayBuffer()),
})

/** Null where nothing was chosen. */
const chosen = <T>(choosing: Promise<T>): Promise<T | null> =>
  choosing.catch((error: unknown) => {
    if (error instanceof DOMException && (error.name === 'AbortError' || error.name === 'SecurityError')) return null
    throw error
  })

/** Lets somebody choose files the browser can save to; null where it cannot. */
export function diskPicker(page: Pickers = globalThis as Pickers): DiskPicker | null {
  if (page.showOpenFilePicker === undefined || page.showDirectoryPicker === undefined) return null
  const types = [{ description: 'JSON', accept: { 'application/json': ['.json' as const] } }]
  return {
    async chooseFile() {
      const handles = await chosen(page.showOpenFilePicker?.({ types, multiple: false }) ?? Promise.resolve([]))
      const handle = handles?.[0]
      if (handle === undefined) return null
      const file = await handle.getFile()
      return { name: handle.name, files: [toBring(file, handle.name)], place: { kind: 'file', handle } }
    },
    async chooseFolder() {
      const handle = await chosen(
        page.showDirectoryPicker?.({ id: 'step-in-studio', mode: 'readwrite' }) ?? Promise.resolve(null),
      )
      if (handle === null) return null
      const files = (await filesIn(handle)).map(({ path, file }) => toBring(file, path))
      return { name: handle.name, files, place: { kind: 'folder', handle } }
    },
  }
}
