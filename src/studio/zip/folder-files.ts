import { idPattern, isWindowsName, languagePattern, mediaPattern } from '#scenario'
import { type DraftFiles, localeName, REVIEW, SCENARIO, type TextName } from '../draft/files.ts'

/** The files of a scenario's folder as they travel: whole, with the bytes of its own files. */
export interface FolderFiles {
  /** By path in the folder. A byte order mark stays where a file has one. */
  readonly texts: DraftFiles['texts']
  /** By path in the folder, `media/note.webp`. */
  readonly media: Readonly<Record<string, Uint8Array>>
}

/** The longest path of an own file that a scenario can name, in characters. */
const LONGEST_PATH = 80

/** What a path in a scenario's folder is: one of its texts, one of its own files, or null for all else. */
export function fileOfFolder(path: string): { readonly text: TextName } | { readonly media: string } | null {
  if (path === SCENARIO || path === REVIEW) return { text: path }
  const [, name = ''] = /^[^/]+\/([^/.]*)\.[^/]+$/.exec(path) ?? []
  if (isWindowsName(name)) return null
  const [, tag = ''] = /^locales\/([^/]+)\.json$/.exec(path) ?? []
  if (languagePattern.test(tag)) return { text: localeName(tag) }
  return mediaPattern.test(path) && path.length <= LONGEST_PATH ? { media: path } : null
}

/** The name of the folder of a scenario with this id (F1); `scenario` while it has none that can be a folder's name. */
export const folderNameOf = (id: string | undefined): string =>
  id !== undefined && idPattern.test(id) && id.length <= 64 && !isWindowsName(id) ? id : 'scenario'
