import { type FileToBring, readZip, zipLimits, type ZipRead } from '#studio'

/**
 * Reads a zip that somebody chose or dropped, to begin a scenario with it: what `brought` is can be given to `Drafts.begin`.
 * Its size is looked at before it is read. Rejects where the file cannot be read at all (it has been moved, or the disk is
 * gone). What its texts say is not checked: the workbench tells that.
 */
export async function openZip(file: Pick<FileToBring, 'size' | 'read'>): Promise<ZipRead> {
  if (file.size > zipLimits.bytes)
    return { ok: false, refusal: { code: 'too-large', bytes: file.size, most: zipLimits.bytes } }
  return readZip(await file.read())
}
