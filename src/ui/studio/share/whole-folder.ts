import type { DraftFiles, FolderFiles } from '#studio'
import type { OpenDraft } from '../../ports/index.ts'

/** Everything in the folder of a scenario that is being written, with the bytes of its pictures. `missing`: those whose bytes are not here any more. */
export interface WholeFolder {
  readonly folder: FolderFiles
  readonly missing: readonly string[]
}

export async function wholeFolder(draft: Pick<OpenDraft, 'media'>, files: DraftFiles): Promise<WholeFolder> {
  const media: Record<string, Uint8Array> = {}
  const missing: string[] = []
  for (const [path, ref] of Object.entries(files.media)) {
    const bytes = await draft.media(ref)
    if (bytes === null) missing.push(path)
    else media[path] = bytes
  }
  return { folder: { texts: files.texts, media }, missing }
}
