import { sizeProblem, textOfFile } from '#scenario'
import { localeName, REVIEW, SCENARIO, type TextName } from '#studio'
import type { DiskPlace } from '#ui'

/** The folders of a scenario that are looked into. */
const FOLDERS = ['locales', 'media']
/** So many files are listed. */
const MOST = 600

/** What the types of the standard do not have yet. */
type Listed = FileSystemDirectoryHandle & { values(): AsyncIterable<FileSystemFileHandle | FileSystemDirectoryHandle> }

/** The file of a path in a folder; null where there is none. @param create makes it, and its folder */
export async function fileAt(
  folder: FileSystemDirectoryHandle,
  path: string,
  create = false,
): Promise<FileSystemFileHandle | null> {
  const names = path.split('/')
  const name = names.pop() ?? ''
  try {
    let holder = folder
    for (const each of names) holder = await holder.getDirectoryHandle(each, { create })
    return await holder.getFileHandle(name, { create })
  } catch (error) {
    if (!create && error instanceof DOMException && error.name === 'NotFoundError') return null
    throw error
  }
}

/** The files of a scenario's folder, those in `locales/` and `media/` included, by their path in it. */
export async function filesIn(
  folder: FileSystemDirectoryHandle,
): Promise<readonly { readonly path: string; readonly file: File }[]> {
  const all: { path: string; file: File }[] = []
  async function look(into: FileSystemDirectoryHandle, before: string): Promise<void> {
    for await (const one of (into as Listed).values()) {
      if (all.length >= MOST) return
      if (one.kind === 'file') {
        all.push({ path: before + one.name, file: await one.getFile() })
      } else if (before === '' && FOLDERS.includes(one.name)) {
        await look(one, `${one.name}/`)
      }
    }
  }
  await look(folder, '')
  return all
}

const isText = (path: string): path is TextName =>
  path === SCENARIO || path === REVIEW || /^locales\/[A-Za-z0-9-]+\.json$/.test(path)

/** The texts of a scenario as they stand on the disk. Rejects where one of them is too large or cannot be read. */
export async function textsOn(place: DiskPlace): Promise<Readonly<Partial<Record<TextName, string>>>> {
  const files =
    place.kind === 'file'
      ? [{ path: SCENARIO as string, file: await place.handle.getFile() }]
      : (await filesIn(place.handle)).filter(({ path }) => isText(path))
  const texts: Partial<Record<TextName, string>> = {}
  for (const { path, file } of files) {
    if (sizeProblem(path, file.size) !== null) throw new Error(`${path} is too large`)
    const read = textOfFile(new Uint8Array(await file.arrayBuffer()))
    if (!read.ok) throw new Error(`${path} is no text`)
    texts[isText(path) ? path : localeName(path)] = read.text
  }
  return texts
}

/** Writes a file whole: it stays as it was until all of it is there. */
export async function writeTo(handle: FileSystemFileHandle, content: string | Uint8Array): Promise<void> {
  const writing = await handle.createWritable()
  await writing.write(content as string | Uint8Array<ArrayBuffer>)
  await writing.close()
}
