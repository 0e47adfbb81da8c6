import { useEffect, useRef, useState } from 'preact/hooks'
import { Button, Dialog, leadFocus, Told } from '../parts/index.ts'
import { numberText, useLanguage, useText, type Text } from '../text/index.ts'
import { usePort, type Stored } from '../ports/index.ts'

interface StoredListProps {
  /** Speaks, for those who listen. */
  readonly say: (words: string) => void
}

function wordsOf(t: Text, item: Stored): string {
  if ('id' in item) {
    const title = item.title === '' ? t('settings.keptUntitled') : item.title
    return t(`settings.keptWhat.${item.what}`, { title })
  }
  const { what, count } = item
  return what === 'settings' ? t(`settings.keptWhat.${what}`) : t(`settings.keptWhat.${what}`, { count })
}
/** A size in words, in whole kilobytes or megabytes, never 0. */
const sizeOf = (t: Text, language: string, bytes: number): string =>
  bytes < 1e6
    ? t('settings.kilobytes', { size: numberText(Math.max(1, Math.round(bytes / 1e3)), language) })
    : t('settings.megabytes', { size: numberText(Math.round(bytes / 1e5) / 10, language) })
const keyOf = (item: Stored): string => ('id' in item ? item.id : item.what)
/** The tries of an assessment cannot be cleared here: clearing the first would give a second one. */
const canGo = ({ what }: Stored): boolean => what !== 'tries'

/** What this browser keeps of you, where, and how to be rid of it. */
export function StoredList({ say }: StoredListProps) {
  const keptHere = usePort('keptHere')
  const t = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  const { language } = useLanguage()
  const [kept, setKept] = useState<readonly Stored[] | null>(null)
  const [takes, setTakes] = useState<number | null>(null)
  const [asking, setAsking] = useState<Stored | 'all' | null>(null)
  const [stayed, setStayed] = useState<readonly string[]>([])
  const [reading, readAgain] = useState(0)
  useEffect(() => {
    const show = (now: readonly Stored[]) => {
      setKept(now)
      // The button that asked disappears together with the row that it has cleared.
      if (reading > 0) leadFocus(() => heading.current)
    }
    keptHere.stored().then(show, () => show([]))
    keptHere.takes().then(setTakes, () => setTakes(null))
  }, [keptHere, reading])

  const clear = async () => {
    if (asking === null) return
    setAsking(null)
    const stay = await keptHere.clear(asking === 'all' ? undefined : asking)
    setStayed(stay)
    say(t('settings.cleared'))
    readAgain(reading + 1)
  }

  return (
    <section aria-labelledby="kept">
      <h2 id="kept" ref={heading} tabIndex={-1}>
        {t('settings.kept')}
      </h2>
      <p>{t('settings.keptText')}</p>
      {takes !== null && takes > 0 && <p>{t('settings.keptTakes', { size: sizeOf(t, language, takes) })}</p>}
      {stayed.length > 0 && (
        <Told
          words={t('settings.stayed', {
            titles: stayed.map((title) => (title === '' ? t('settings.keptUntitled') : title)).join(', '),
          })}
          after={() => heading.current}
          onDismiss={() => setStayed([])}
        />
      )}
      {kept?.length === 0 && <p>{t('settings.keptNothing')}</p>}
      {kept !== null && kept.length > 0 && (
        <>
          <ul class="keys plain-list">
            {kept.map((item) => (
              <li key={keyOf(item)} data-kept={item.what}>
                <span class="keys-name">{wordsOf(t, item)}</span>
                <span class="hint">
                  {t(`settings.keptWhere.${item.where}`)}
                  {'id' in item && item.bytes !== null && <>, {sizeOf(t, language, item.bytes)}</>}
                </span>
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
            : t('id' in asking && asking.what !== 'plan' ? 'settings.clearDraftText' : 'settings.clearText', {
                what: wordsOf(t, asking),
              })}
        </p>
      </Dialog>
    </section>
  )
}
