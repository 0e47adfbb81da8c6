import { useState } from 'preact/hooks'
import { FrameNote, isFramed } from '../parts/index.ts'
import { usePort } from '../ports/index.ts'
import { useText } from '../text/index.ts'
import { recordsAsText } from './export-records.ts'

/** Inside another page, which may let no file be saved: says so, and offers the record as text to copy. */
export function FramedExport() {
  const records = usePort('records')
  const t = useText()
  const [text, setText] = useState('')
  if (!isFramed()) return null
  const show = (open: boolean) => setText(open ? recordsAsText(records, 'mine', new Date().toISOString()) : '')
  return (
    <>
      <FrameNote />
      <details class="more" onToggle={(event) => show(event.currentTarget.open)}>
        <summary>{t('frame.framed.asText')}</summary>
        <textarea
          class="framed-text"
          aria-label={t('frame.framed.textLabel')}
          readOnly
          rows={6}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      </details>
    </>
  )
}
