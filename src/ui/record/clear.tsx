import { useState } from 'preact/hooks'
import { Button, Dialog } from '../parts/index.ts'
import { usePort } from '../ports/index.ts'
import { useText } from '../text/index.ts'

/** Deletes everybody's records; asks first, for it cannot be undone. */
export function Clear({ say }: { readonly say: (words: string) => void }) {
  const { ledger } = usePort('records')
  const t = useText()
  const [asking, setAsking] = useState(false)
  const clear = async () => {
    setAsking(false)
    await ledger.clear()
    say(t('record.clear.done'))
  }
  return (
    <section aria-labelledby="clear">
      <h2 id="clear">{t('record.clear.heading')}</h2>
      <div class="record-buttons">
        <Button onClick={() => setAsking(true)}>{t('record.clear.all')}</Button>
      </div>
      <Dialog
        open={asking}
        title={t('record.clear.title')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => void clear()}>{t('record.clear.go')}</Button>
            <Button variant="ghost" onClick={() => setAsking(false)}>
              {t('common.cancel')}
            </Button>
          </>
        }
      >
        <p>{t('record.clear.text')}</p>
      </Dialog>
    </section>
  )
}
