import { type DraftFiles, isPicture, localeTag, REVIEW, textNames } from '#studio'
import { useText } from '../../text/index.ts'

/** What the zip has in it. */
export function ZipHolds({ files }: { readonly files: DraftFiles }) {
  const t = useText()
  const languages = textNames(files).flatMap((name) => localeTag(name) ?? [])
  const media = Object.keys(files.media)
  const pictures = media.filter(isPicture).length
  const voices = media.length - pictures
  return (
    <>
      <p id="share-holds">{t('studio.share.zip.holds')}</p>
      <ul aria-labelledby="share-holds">
        <li>{t('studio.share.zip.scenario')}</li>
        {languages.length > 0 && (
          <li>{t('studio.share.zip.locales', { count: languages.length, languages: languages.join(', ') })}</li>
        )}
        {pictures > 0 && <li>{t('studio.share.zip.pictures', { count: pictures })}</li>}
        {voices > 0 && <li>{t('studio.share.zip.voices', { count: voices })}</li>}
        {files.texts[REVIEW] !== undefined && <li>{t('studio.share.zip.review')}</li>}
      </ul>
    </>
  )
}
