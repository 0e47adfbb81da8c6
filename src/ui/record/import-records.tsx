import { FileUp } from 'lucide'
import { useRef, useState } from 'preact/hooks'
import type { CheckedRecords, FileTrouble } from '#records'
import { Button, Icon, LiveRegion } from '../parts/index.ts'
import { useDroppedFile } from '../shell/catalogue/use-dropped-file.ts'
import type { Shell } from '../shell/shell-types.ts'
import { useText } from '../text/index.ts'
import { ImportOffer } from './import-offer.tsx'
import { fileText } from './trouble-words.ts'

type Check = { readonly file: string } & (
  | { readonly state: 'checking' | 'failed' }
  | { readonly state: 'refused'; readonly trouble: FileTrouble }
  | { readonly state: 'checked'; readonly checked: CheckedRecords }
)

/** Choose or drop a file of records: every run in it is replayed before anything is taken. */
export function ImportRecords({ shell, say }: { readonly shell: Shell; readonly say: (words: string) => void }) {
  const t = useText()
  const input = useRef<HTMLInputElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [check, setCheck] = useState<Check | null>(null)
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    setCheck({ file: file.name, state: 'checking' })
    try {
      const result = await shell.checkRecords(file)
      setCheck(
        result.ok
          ? { file: file.name, state: 'checked', checked: result.value }
          : { file: file.name, state: 'refused', trouble: result.error },
      )
    } catch {
      setCheck({ file: file.name, state: 'failed' })
    }
  }
  const over = useDroppedFile((file) => void take(file))
  const done = (words: string) => {
    setCheck(null)
    say(words)
    heading.current?.focus({ preventScroll: true })
  }

  return (
    <section aria-labelledby="import">
      <h2 id="import" ref={heading} tabIndex={-1}>
        {t('record.import.heading')}
      </h2>
      <div>
        <div class={over ? 'record-drop record-drop-over' : 'record-drop'}>
          <Icon icon={FileUp} size="2rem" />
          <Button onClick={() => input.current?.click()}>{t('record.import.choose')}</Button>
          <span>{over ? t('record.import.dropNow') : t('record.import.drop')}</span>
          <input
            ref={input}
            type="file"
            accept=".json,application/json"
            aria-label={t('record.import.choose')}
            hidden
            onChange={(event) => {
              void take(event.currentTarget.files?.[0])
              // The same file, exported again, can be chosen again.
              event.currentTarget.value = ''
            }}
          />
        </div>
        <LiveRegion text={check?.state === 'checking' ? t('record.import.checking', { file: check.file }) : ''} />
        {check?.state === 'checking' && <p>{t('record.import.checking', { file: check.file })}</p>}
        {check?.state === 'failed' && (
          <p class="record-outcome" role="status">
            {t('record.import.failed', { file: check.file })}
          </p>
        )}
        {check?.state === 'refused' && (
          <div class="record-outcome" role="status">
            <p class="record-outcome-title">{t('record.import.refused', { file: check.file })}</p>
            <p>{fileText(t, check.trouble)}</p>
            {check.trouble.code === 'damaged' && (
              <ul>
                {check.trouble.places.map((place) => (
                  <li key={place}>
                    <code>{place}</code>
                  </li>
                ))}
              </ul>
            )}
          </div>
        )}
        {check?.state === 'checked' && (
          <ImportOffer shell={shell} file={check.file} checked={check.checked} onDone={done} />
        )}
      </div>
    </section>
  )
}
