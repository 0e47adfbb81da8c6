import type { i18n } from 'i18next'
import type { ComponentType, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Button, Notice, SpokenWords } from '../parts/index.ts'
import { hasSections, loadSections, useI18n, useText, type Section } from '../text/index.ts'
import { usePort } from '../ports/index.ts'
import { NewerHere } from './newer-here.tsx'

/** A screen in a chunk of its own, with its texts in others. */
export interface LazyScreen<P> {
  (props: P): JSX.Element
  /**
   * Fetches the screen, and its texts in the language that is spoken. It may be called early, while somebody is still
   * reading. Rejects when something cannot be fetched.
   */
  load(text: i18n): Promise<void>
}

/**
 * Wraps a screen that is fetched when it is first shown. Until the screen and its texts are here there is a quiet line;
 * when they cannot be fetched there are words and a way on: to try again, or to the newer version that has taken their
 * place on the server.
 * @param sections the sections of the texts that the screen uses, besides those of the first page
 */
export function lazyScreen<P extends object>(
  fetch: () => Promise<ComponentType<P>>,
  sections: readonly Section[],
): LazyScreen<P> {
  let known: ComponentType<P> | null = null
  const isHere = (text: i18n) => known !== null && hasSections(text, sections)
  const load = async (text: i18n) => {
    if (isHere(text)) return
    const [screen] = await Promise.all([known ?? fetch(), loadSections(text, sections)])
    known = screen
  }
  function Screen(props: P) {
    const text = useI18n()
    const t = useText()
    const [, arrived] = useState(0)
    const [trouble, setTrouble] = useState(false)
    const [tries, setTries] = useState(0)
    const newer = usePort('offline').newer
    // Whether it is shown, and not whether it is here by the time the effect runs: it may have come in between.
    const isShown = isHere(text)
    useEffect(() => {
      if (isShown) return
      let here = true
      load(text).then(
        () => here && arrived((n) => n + 1),
        () => here && setTrouble(true),
      )
      return () => {
        here = false
      }
    }, [text, tries, isShown])

    if (known !== null && isShown) {
      const Known = known
      return <Known {...props} />
    }
    if (!trouble) return <SpokenWords class="loading" words={t('frame.loading')} />
    const again = () => {
      setTrouble(false)
      setTries((n) => n + 1)
    }
    return (
      <div class="page">
        <Notice
          spoken
          tone="call"
          title={t('frame.unreachable.title')}
          actions={!newer && <Button onClick={again}>{t('frame.unreachable.again')}</Button>}
        >
          <NewerHere>{t('frame.unreachable.text')}</NewerHere>
        </Notice>
      </div>
    )
  }
  return Object.assign(Screen, { load })
}
