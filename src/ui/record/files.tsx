import { Download, Printer, Sheet } from 'lucide'
import { useRef } from 'preact/hooks'
import { Button } from '../parts/index.ts'
import type { Shell } from '../frame/shell-types.ts'
import { useText } from '../text/index.ts'
import { exportRecords, exportRoster } from './export-records.ts'
import { FramedExport } from './framed-export.tsx'
import { KeepSafe } from './keep-safe.tsx'

/** The ways out: a file for another computer, a spreadsheet, paper. */
export function Files({ shell, say }: { readonly shell: Shell; readonly say: (words: string) => void }) {
  const t = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  const file = t('shell.recordsFile')
  return (
    <section aria-labelledby="files">
      <h2 id="files" ref={heading} tabIndex={-1}>
        {t('record.files.heading')}
      </h2>
      <div>
        <p>{t('record.files.text')}</p>
        {shell.ledger.keeps() && <KeepSafe say={say} heading={heading} />}
        <div class="record-buttons">
          <Button icon={Download} onClick={() => exportRecords(shell, 'mine', file)}>
            {t('record.files.mine')}
          </Button>
          {shell.ledger.people().length > 1 && (
            <Button icon={Download} onClick={() => exportRecords(shell, 'everyone', file)}>
              {t('record.files.everyone')}
            </Button>
          )}
          <Button icon={Sheet} onClick={() => exportRoster(shell, t('record.files.roster'))}>
            {t('record.files.csv')}
          </Button>
          <Button variant="ghost" icon={Printer} onClick={() => print()}>
            {t('record.files.print')}
          </Button>
        </div>
        <FramedExport shell={shell} />
      </div>
    </section>
  )
}
