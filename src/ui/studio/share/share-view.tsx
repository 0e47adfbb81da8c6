import { Download } from 'lucide'
import { useState } from 'preact/hooks'
import { folderNameOf, SCENARIO, writeZip } from '#studio'
import { Button, Notice, saveFile } from '../../parts/index.ts'
import { useText } from '../../text/index.ts'
import { useStudio } from '../workbench/use-studio.tsx'
import { HowItStands } from './how-it-stands.tsx'
import { IntoCatalogue } from './into-catalogue.tsx'
import { wholeFolder } from './whole-folder.ts'
import { ZipHolds } from './zip-holds.tsx'
import './share.css'

type Saved = { readonly file: string; readonly missing: readonly string[] } | 'failed' | null

/** The ways by which a scenario leaves the Studio: a zip of everything, its file alone, and into the catalogue of this browser. */
export function ShareView() {
  const t = useText()
  const { draft, files, reading } = useStudio()
  const [saved, setSaved] = useState<Saved>(null)
  const name = folderNameOf(reading.draft()?.id)

  const saveZip = async (): Promise<void> => {
    try {
      const { folder, missing } = await wholeFolder(draft, files)
      saveFile(`${name}.zip`, writeZip(folder, name), 'application/zip')
      setSaved({ file: `${name}.zip`, missing })
    } catch {
      setSaved('failed')
    }
  }

  return (
    <div class="share">
      <h2>{t('studio.share.title')}</h2>
      <HowItStands />
      <section aria-labelledby="share-zip">
        <h3 id="share-zip">{t('studio.share.zip.title')}</h3>
        <p>{t('studio.share.zip.text')}</p>
        <ZipHolds files={files} />
        <Button variant="primary" icon={Download} data-share="zip" onClick={() => void saveZip()}>
          {t('studio.share.zip.save')}
        </Button>
        <div role="status">
          {saved === 'failed' && <p>{t('studio.share.zip.failed')}</p>}
          {saved !== null && saved !== 'failed' && (
            <>
              <p>{t('studio.share.zip.saved', { file: saved.file })}</p>
              {saved.missing.length > 0 && (
                <Notice tone="call">{t('studio.share.zip.missing', { files: saved.missing.join(', ') })}</Notice>
              )}
            </>
          )}
        </div>
      </section>
      <section aria-labelledby="share-file">
        <h3 id="share-file">{t('studio.share.file.title')}</h3>
        <p>{t('studio.share.file.text')}</p>
        <Button
          icon={Download}
          data-share="file"
          onClick={() => saveFile(SCENARIO, files.texts[SCENARIO] ?? '', 'application/json')}
        >
          {t('studio.share.file.save')}
        </Button>
      </section>
      <IntoCatalogue file={`${name}.json`} />
    </div>
  )
}
