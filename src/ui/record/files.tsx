import { Download, Printer, Sheet } from 'lucide'
import { useRef } from 'preact/hooks'
import { Button } from '../parts/index.ts'
import { usePort } from '../ports/index.ts'
import { useText } from '../text/index.ts'
import { exportRecords, exportRoster } from './export-records.ts'
import { FramedExport } from './framed-export.tsx'
import { KeepSafe } from './keep-safe.tsx'

/** The export of records: a file for another computer, a spreadsheet, paper. */
export function Files({ say }: { readonly say: (words: string) => void }) {
  const records = usePort('records')
  const { ledger } = records
  const t = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  const file = t('frame.recordsFile')
  return (
    <section aria-labelledby="files">
      <h2 id="files" ref={heading} tabIndex={-1}>
        {t('record.files.heading')}
      </h2>
      <div>
        <p>{t('record.files.text')}</p>
        {ledger.keeps() && <KeepSafe say={say} heading={heading} />}
        <div class="record-buttons">
          <Button icon={Download} onClick={() => exportRecords(records, 'mine', file)}>
            {t('record.files.mine')}
          </Button>
          {ledger.people().length > 1 && (
            <Button icon={Download} onClick={() => exportRecords(records, 'everyone', file)}>
              {t('record.files.everyone')}
            </Button>
          )}
          <Button icon={Sheet} onClick={() => exportRoster(ledger, t('record.files.roster'))}>
            {t('record.files.csv')}
          </Button>
          <Button variant="ghost" icon={Printer} onClick={() => print()}>
            {t('record.files.print')}
          </Button>
        </div>
        <FramedExport />
      </div>
    </section>
  )
}
