import { readZip, zipLimits, type ZipRead, type ZipRefusal } from '#studio'
import type { useText } from '../../text/index.ts'

/**
 * Reads a zip that somebody chose or dropped, to begin a scenario with it: what `brought` is can be given to `Drafts.begin`.
 * Its size is looked at before it is read. Rejects where the file cannot be read at all (it has been moved, or the disk is
 * gone). What its texts say is not checked: the workbench tells that.
 */
export async function openZip(file: Blob): Promise<ZipRead> {
  if (file.size > zipLimits.bytes)
    return { ok: false, refusal: { code: 'too-large', bytes: file.size, most: zipLimits.bytes } }
  return readZip(new Uint8Array(await file.arrayBuffer()))
}

const megabytes = (bytes: number): number => Math.ceil(bytes / (1024 * 1024))

/** Why a zip is not taken, as a sentence that names the file in it. */
export function zipRefusalText(t: ReturnType<typeof useText>, refusal: ZipRefusal): string {
  switch (refusal.code) {
    case 'too-large':
      return t('studio.share.refused.too-large', {
        megabytes: megabytes(refusal.bytes),
        most: megabytes(refusal.most),
      })
    case 'unpacks-too-large':
      return t('studio.share.refused.unpacks-too-large', { most: megabytes(refusal.most) })
    case 'file-too-large':
      return t('studio.share.refused.file-too-large', { file: refusal.file, most: Math.ceil(refusal.most / 1024) })
    case 'too-many':
      return t('studio.share.refused.too-many', { files: refusal.count, most: refusal.most })
    case 'several-scenarios':
      return t('studio.share.refused.several-scenarios', { files: refusal.files.join(', ') })
    case 'damaged':
    case 'unsupported':
      return refusal.file === null
        ? t(`studio.share.refused.${refusal.code}`)
        : t(`studio.share.refused.${refusal.code}-file`, { file: refusal.file })
    case 'not-a-zip':
    case 'no-scenario':
      return t(`studio.share.refused.${refusal.code}`)
    case 'unsafe-path':
    case 'twice':
    case 'link':
    case 'encrypted':
    case 'unknown-file':
    case 'not-text':
    case 'not-that-picture':
      return t(`studio.share.refused.${refusal.code}`, { file: refusal.file })
  }
}
