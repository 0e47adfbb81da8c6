import { useEffect, useRef, useState } from 'preact/hooks'
import { Button, Dialog, leadFocus } from '../parts/index.ts'
import { useText, type Text } from '../text/index.ts'
import { usePort, type Stored } from '../ports/index.ts'

interface StoredListProps {
  /** Speaks, for those who listen. */
  readonly say: (words: string) => void
}

const wordsOf = (t: Text, { what, count }: Stored): string =>
  what === 'settings' ? t(`settings.keptWhat.${what}`) : t(`settings.keptWhat.${what}`, { count })
/** The tries of an assessment cannot be cleared here: clearing the first would give a second one. */
const canGo = ({ what }: Stored): boolean => what !== 'tries'

/** What this browser keeps of you, where, and how to be rid of it. */
export function StoredList({ say }: StoredListProps) {
  const keptHere = usePort('keptHere')
  const t = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  const [kept, setKept] = useState<readonly Stored[] | null>(null)
  const [asking, setAsking] = useState<Stored | 'all' | null>(null)
  const [reading, readAgain] = useState(0)
  useEffect(() => {
    const show = (now: readonly Stored[]) => {
      setKept(now)
      // The button that asked disappears together with the row that it has cleared.
      if (reading > 0) leadFocus(() => heading.current)
    }
    keptHere.stored().then(show, () => show([]))
  }, [keptHere, reading])

  const clear = async () => {
    if (asking === null) return
    setAsking(null)
    await keptHere.clear(asking === 'all' ? undefined : asking.what)
    say(t('settings.cleared'))
    readAgain(reading + 1)
  }

  return (
    <section aria-labelledby="kept">
      <h2 id="kept" ref={heading} tabIndex={-1}>
        {t('settings.kept')}
      </h2>
      <p>{t('settings.keptText')}</p>
      {kept?.length === 0 && <p>{t('settings.keptNothing')}</p>}
      {kept !== null && kept.length > 0 && (
        <>
          <ul class="keys plain-list">
            {kept.map((item) => (
              <li key={item.what}>
                <span class="keys-name">{wordsOf(t, item)}</span>
                <span class="hint">{t(`settings.keptWhere.${item.where}`)}</span>
                {canGo(item) && (
                  <Button
                    size="small"
                    aria-label={t('settings.clearLabel', { what: wordsOf(t, item) })}
                    onClick={() => setAsking(item)}
                  >
                    {t('settings.clear')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          {kept.some(canGo) && (
            <Button variant="ghost" size="small" onClick={() => setAsking('all')}>
              {t('settings.clearAll')}
            </Button>
          )}
        </>
      )}
      <Dialog
        open={asking !== null}
        title={t('settings.clearTitle')}
        onClose={() => setAsking(null)}
        actions={
          <>
            <Button onClick={clear}>{t('settings.clear')}</Button>
            <Button variant="ghost" onClick={() => setAsking(null)}>
              {t('common.cancel')}
            </Button>
          </>
        }
      >
        <p>
          {asking === 'all' || asking === null
            ? t('settings.clearAllText')
            : t('settings.clearText', { what: wordsOf(t, asking) })}
        </p>
      </Dialog>
    </section>
  )
}
