import type { ZipRefusal } from '#studio'
import type { Text } from '../../text/index.ts'

const megabytes = (bytes: number): number => Math.ceil(bytes / (1024 * 1024))

/** Why a zip is not taken, as a sentence that names the file in it. */
export function zipRefusalText(t: Text, refusal: ZipRefusal): string {
  switch (refusal.code) {
    case 'too-large':
      return t('bringing.zip.too-large', {
        megabytes: megabytes(refusal.bytes),
        most: megabytes(refusal.most),
      })
    case 'unpacks-too-large':
      return t('bringing.zip.unpacks-too-large', { most: megabytes(refusal.most) })
    case 'file-too-large':
      return t('bringing.zip.file-too-large', { file: refusal.file, most: Math.ceil(refusal.most / 1024) })
    case 'too-many':
      return t('bringing.zip.too-many', { files: refusal.count, most: refusal.most })
    case 'too-many-dots':
      return t('bringing.zip.too-many-dots', { file: refusal.file, most: refusal.most })
    case 'several-scenarios':
      return t('bringing.zip.several-scenarios', { files: refusal.files.join(', ') })
    case 'damaged':
    case 'unsupported':
      return refusal.file === null
        ? t(`bringing.zip.${refusal.code}`)
        : t(`bringing.zip.${refusal.code}-file`, { file: refusal.file })
    case 'not-a-zip':
    case 'no-scenario':
      return t(`bringing.zip.${refusal.code}`)
    case 'unsafe-path':
    case 'twice':
    case 'link':
    case 'encrypted':
    case 'unknown-file':
    case 'not-text':
    case 'not-that-kind':
    case 'active':
      return t(`bringing.zip.${refusal.code}`, { file: refusal.file })
  }
}
