import { useEffect, useRef, useState } from 'preact/hooks'
import type { CheckedRecords, FileTrouble } from '#records'
import { Button, FileDrop, leadFocus, LiveRegion, SpokenWords } from '../parts/index.ts'
import { usePort } from '../ports/index.ts'
import { useText, useWords } from '../text/index.ts'
import { ImportOffer } from './import-offer.tsx'

type Check = { readonly file: string } &
  /** `done`: how much has been checked, 0 to 1. */
  (
    | { readonly state: 'checking'; readonly done: number }
    | { readonly state: 'failed' | 'stopped' }
    | { readonly state: 'refused'; readonly trouble: FileTrouble }
    | { readonly state: 'checked'; readonly checked: CheckedRecords }
  )

/** Choose or drop a file of records: every run in it is replayed before anything is taken. */
export function ImportRecords({ say }: { readonly say: (words: string) => void }) {
  const records = usePort('records')
  const t = useText()
  const words = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const [check, setCheck] = useState<Check | null>(null)
  const [off, setOff] = useState<AbortController | null>(null)
  // The check is aborted when the screen goes or another file is chosen.
  useEffect(() => () => off?.abort(), [off])
  const take = async (file: File) => {
    const { name } = file
    const mine = new AbortController()
    const show = (now: Check) => !mine.signal.aborted && setCheck(now)
    setOff(mine)
    show({ file: name, state: 'checking', done: 0 })
    try {
      const result = await records.check(file, mine.signal, (part) =>
        show({ file: name, state: 'checking', done: part }),
      )
      show(
        result.ok
          ? { file: name, state: 'checked', checked: result.value }
          : { file: name, state: 'refused', trouble: result.error },
      )
    } catch {
      show({ file: name, state: 'failed' })
    }
  }
  const stop = (file: string) => {
    off?.abort()
    setCheck({ file, state: 'stopped' })
    heading.current?.focus({ preventScroll: true })
  }
  const done = (words: string) => {
    setCheck(null)
    say(words)
    // What was taken stands in the list of runs.
    leadFocus(() => (words === '' ? heading.current : document.getElementById('runs')))
  }

  return (
    <section aria-labelledby="import">
      <h2 id="import" ref={heading} tabIndex={-1}>
        {t('record.import.heading')}
      </h2>
      <div>
        <FileDrop
          choose={t('record.import.choose')}
          drop={t('record.import.drop')}
          dropNow={t('record.import.dropNow')}
          take={(file) => void take(file)}
        />
        <LiveRegion text={check?.state === 'checking' ? t('record.import.checking', { file: check.file }) : ''} />
        {check?.state === 'checking' && (
          <div class="record-outcome">
            <p>{t('record.import.checking', { file: check.file })}</p>
            <progress
              class="record-progress"
              aria-label={t('record.import.progress', { file: check.file })}
              value={check.done}
            />
            <div class="record-buttons">
              <Button onClick={() => stop(check.file)}>{t('record.import.stop')}</Button>
            </div>
          </div>
        )}
        {(check?.state === 'failed' || check?.state === 'stopped') && (
          <SpokenWords class="record-outcome" words={t(`record.import.${check.state}`, { file: check.file })} />
        )}
        {check?.state === 'refused' && (
          <div class="record-outcome">
            <SpokenWords class="record-outcome-title" words={t('record.import.refused', { file: check.file })} />
            <SpokenWords words={words.records.file(check.trouble)} />
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
        {check?.state === 'checked' && <ImportOffer file={check.file} checked={check.checked} onDone={done} />}
      </div>
    </section>
  )
}
